package org.ragstone.bench.peer;

import java.util.ArrayList;
import java.util.List;
import org.ragstone.bench.data.Rows;

/** Holds one peer against another, result by result. Nothing is measured of peers that do not agree. */
public final class Agreement {
    private final Rows rows;
    private final Answers expected;

    /** @param witness whose answers the others have to give */
    public Agreement(Rows rows, Peer<?> witness) {
        this.rows = rows;
        this.expected = Answers.of(witness, rows);
    }

    /** All that a peer answers, indicator by indicator, as deep as it can. */
    private record Answers(List<List<String>> statuses, List<List<List<String>>> findings, List<String> texts) {
        static <H> Answers of(Peer<H> peer, Rows rows) {
            Answers all = new Answers(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            peer.judge(rows.indicators(), Depth.RATING, held -> {
                List<String> statuses = new ArrayList<>();
                peer.statuses(held, statuses::add);
                all.statuses.add(statuses);
            });
            peer.judge(rows.indicators(), peer.deepest(), held -> {
                all.findings.add(peer.findings(held));
                if (peer.deepest() == Depth.TEXT) {
                    all.texts.add(peer.text(held));
                }
            });
            return all;
        }
    }

    /** @throws IllegalStateException with the first difference */
    public void require(String name, Peer<?> peer) {
        Answers its = Answers.of(peer, rows);
        requireEqual(name, "statuses", expected.statuses, its.statuses);
        requireEqual(name, "findings", expected.findings, its.findings);
        if (!its.texts.isEmpty()) {
            requireEqual(name, "texts", expected.texts, its.texts);
        }
    }

    private void requireEqual(String name, String what, List<?> expected, List<?> its) {
        for (int i = 0; i < expected.size(); i++) {
            if (i >= its.size() || !expected.get(i).equals(its.get(i))) {
                throw new IllegalStateException("%s: other %s%n%s%nexpected %s%nbut were %s"
                        .formatted(
                                name,
                                what,
                                rows.indicators().get(i),
                                expected.get(i),
                                i < its.size() ? its.get(i) : "none"));
            }
        }
    }
}
