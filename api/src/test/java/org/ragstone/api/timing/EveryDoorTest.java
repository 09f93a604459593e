package org.ragstone.api.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Through every door comes work whose growth is measured, and that can be stopped. */
@Order(1)
class EveryDoorTest {
    // These only put together what is at hand: of one file, one edition or one evaluation.
    private static final Set<String> AT_ONCE = Set.of(
            "Keys.isMisspelt",
            "MapNode.overlaidBy",
            "MapNode.withoutNone",
            "CheckDocument.of",
            "CheckReport.text",
            "EditionDocument.of",
            "Evaluation.requiredActions",
            "LaterAnswer.of",
            "TestReport.lines",
            "TestReport.of");

    private final Set<String> measured =
            Entries.all().stream().map(Measured::door).collect(Collectors.toSet());

    static Stream<Measured> rows() {
        return Entries.all().stream().filter(each -> !AT_ONCE.contains(each.door()));
    }

    @Test
    void every_door_is_measured_or_a_reason_says_why_not() {
        assertThat(Doors.all())
                .filteredOn(door -> !measured.contains(door) && !NotMeasured.has(door))
                .isEmpty();
    }

    @Test
    void every_row_and_every_reason_is_of_a_door() {
        List<String> doors = Doors.all();
        assertThat(doors).containsAll(measured).hasSizeGreaterThan(200);
        assertThat(NotMeasured.REASONS.keySet())
                .allMatch(reason -> doors.stream().anyMatch(door -> NotMeasured.isOf(reason, door)))
                .noneMatch(measured::contains);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whoever_is_interrupted_is_stopped(Measured row) throws Exception {
        Callable<?> run = row.input().ofSize(row.sizes().get(0) / 5);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(run::call).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
