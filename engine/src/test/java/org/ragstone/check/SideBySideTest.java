package org.ragstone.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.model.Cancellation;

class SideBySideTest {
    private static final List<Integer> NUMBERS = IntStream.range(0, 100).boxed().toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8, 200})
    void answers_are_in_the_order_of_the_list(int most) {
        assertThat(new SideBySide(most).each(NUMBERS, each -> each * 2))
                .isEqualTo(NUMBERS.stream().map(each -> each * 2).toList());
        assertThat(new SideBySide(most).each(List.of(), each -> each)).isEmpty();
    }

    @Test
    void several_are_at_work_at_once() {
        CyclicBarrier together = new CyclicBarrier(2);
        assertThat(new SideBySide(2).each(List.of(1, 2), each -> met(together))).containsExactly(true, true);
    }

    private static boolean met(CyclicBarrier together) {
        try {
            together.await();
            return true;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void one_by_one_stays_on_the_thread_that_asks() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        SideBySide.ONE_BY_ONE.each(NUMBERS, each -> threads.add(Thread.currentThread()));
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void what_the_first_of_the_list_throws_is_thrown(int most) {
        assertThatThrownBy(() -> new SideBySide(most).each(NUMBERS, each -> {
                    if (each % 30 == 29) {
                        throw new IllegalArgumentException("at " + each);
                    }
                    return each;
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("at 29");
    }

    @Test
    void who_interrupts_the_one_that_asks_interrupts_all() throws InterruptedException {
        CountDownLatch atWork = new CountDownLatch(2);
        Set<Integer> stopped = ConcurrentHashMap.newKeySet();
        Thread asking = new Thread(() -> {
            try {
                new SideBySide(2).each(List.of(1, 2), each -> {
                    atWork.countDown();
                    while (true) {
                        try {
                            Cancellation.check();
                        } catch (CancellationException e) {
                            stopped.add(each);
                            throw e;
                        }
                        Thread.onSpinWait();
                    }
                });
            } catch (CancellationException e) {
                stopped.add(0);
            }
        });
        asking.start();
        atWork.await();
        asking.interrupt();
        asking.join();
        assertThat(stopped).containsExactlyInAnyOrder(0, 1, 2);
    }
}
