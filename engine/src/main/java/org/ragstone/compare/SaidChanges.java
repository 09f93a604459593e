package org.ragstone.compare;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ragstone.evaluation.Evaluator;

/** All that one edition says and another says otherwise, beside the settings that differ. */
final class SaidChanges {
    private SaidChanges() {}

    /** Kind by kind. */
    static List<SaidChange> between(Evaluator before, Evaluator after, List<SettingChange> settings) {
        return Stream.of(
                        EntryChanges.of(before.edition(), after.edition(), settings),
                        RuleChanges.of(before.rules(), after.rules()),
                        TextChanges.of(before.edition(), after.edition()))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(SaidChange::kind))
                .toList();
    }
}
