package org.ragstone.api.report.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ragstone.api.view.Compared;
import org.ragstone.api.view.Move;
import org.ragstone.api.view.Moved;
import org.ragstone.api.view.Wording;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.framework.Word;

/** What was in an earlier period, as a page shows it beside what is. Immutable. */
final class Beside {
    private static final String NOTHING = "–";
    private static final String WITHOUT_STATUS = "no status";

    private final Compared compared;
    private final Function<String, String> address;

    /** @param address where an indicator is explained, by its ref */
    Beside(Compared compared, Function<String, String> address) {
        this.compared = compared;
        this.address = address;
    }

    /** "June 2018: ◐ Amber". */
    String of(JudgedResult result) {
        String was = compared.before(result)
                .map(each -> each.word().map(Word::shown).orElse(WITHOUT_STATUS))
                .orElse("not reported on");
        return compared.period().title() + ": " + was;
    }

    Moves moves() {
        return new Moves(
                compared.period().title(),
                compared.byOneEdition() ? "" : compared.edition(),
                compared.unmoved(),
                compared.moves().entrySet().stream().map(this::kind).toList());
    }

    private Moves.Kind kind(Map.Entry<Moved, List<Move>> moves) {
        return new Moves.Kind(
                Wording.moved(moves.getKey()),
                moves.getKey().name(),
                moves.getValue().stream()
                        .map(each -> row(each, moves.getKey()))
                        .toList());
    }

    private Moves.Row row(Move move, Moved moved) {
        String ref = move.indicator().ref();
        return new Moves.Row(
                ref,
                move.indicator().heading(),
                move.service().heading(),
                Wording.basis(move.basis()),
                shown(move.before(), moved == Moved.NEW),
                new Mark(
                        "",
                        move.now(),
                        moved == Moved.GONE ? NOTHING : "No status",
                        "",
                        moved == Moved.GONE ? "" : address.apply(ref)));
    }

    private static String shown(Optional<Word> word, boolean isNone) {
        return isNone ? NOTHING : word.map(Word::shown).orElse(WITHOUT_STATUS);
    }
}
