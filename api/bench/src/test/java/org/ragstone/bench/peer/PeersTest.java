package org.ragstone.bench.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.bench.data.BenchEdition;
import org.ragstone.bench.data.Rows;
import org.ragstone.model.IndicatorData;

class PeersTest {
    private static final int INDICATORS = 1_500;
    private static final Map<BenchEdition, Agreement> AGREEMENTS = new EnumMap<>(BenchEdition.class);

    private static Stream<Arguments> peers() {
        return Arrays.stream(BenchEdition.values())
                .flatMap(bench -> Peers.of(bench).stream().map(peer -> Arguments.of(bench, peer)));
    }

    @ParameterizedTest
    @MethodSource("peers")
    void every_peer_gives_the_answers_of_the_engine(BenchEdition bench, Peers peer) {
        AGREEMENTS
                .computeIfAbsent(
                        bench, any -> new Agreement(Rows.of(bench, INDICATORS, 1), Peers.RAGSTONE.compile(bench)))
                .require(peer.name(), peer.compile(bench));
    }

    @Test
    void another_answer_is_told_with_its_rows() {
        Rows rows = Rows.of(BenchEdition.KENT, 200, 1);
        Rows others = Rows.of(BenchEdition.KENT, 200, 2);
        Agreement agreement = new Agreement(rows, Peers.RAGSTONE.compile(BenchEdition.KENT));
        Peer<?> ofOthers = new OnOtherRows<>(Peers.RAGSTONE.compile(BenchEdition.KENT), others.indicators());
        assertThatThrownBy(() -> agreement.require("others", ofOthers)).hasMessageContaining("others: other statuses");
    }

    @ParameterizedTest
    @EnumSource
    void data_have_shapes_by_the_thousand(BenchEdition bench) {
        Rows rows = Rows.of(bench, INDICATORS, 1);
        assertThat(rows.shapes()).isGreaterThan(INDICATORS * 9 / 10);
        assertThat(rows.results()).isGreaterThan(INDICATORS);
        assertThat(rows.indicators()).isEqualTo(Rows.of(bench, INDICATORS, 1).indicators());
    }

    private record OnOtherRows<H>(Peer<H> peer, List<IndicatorData> rows) implements Peer<H> {
        @Override
        public Depth deepest() {
            return peer.deepest();
        }

        @Override
        public void judge(List<IndicatorData> given, Depth depth, Consumer<? super H> each) {
            peer.judge(rows, depth, each);
        }

        @Override
        public void statuses(H held, Consumer<String> each) {
            peer.statuses(held, each);
        }

        @Override
        public List<List<String>> findings(H held) {
            return peer.findings(held);
        }

        @Override
        public String text(H held) {
            return peer.text(held);
        }
    }
}
