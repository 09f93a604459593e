package org.ragstone.compare;

import java.util.List;
import java.util.stream.Stream;
import org.ragstone.evaluation.Evaluator;

/** All that one edition says and another says otherwise, beside the settings that differ. */
final class SaidChanges {
    private SaidChanges() {}

    /** First framework.yaml, then the rules, then the texts of the report. */
    static List<SaidChange> between(Evaluator before, Evaluator after, List<SettingChange> settings) {
        return Stream.of(
                        EntryChanges.of(before.edition(), after.edition(), settings),
                        RuleChanges.of(before.rules(), after.rules()),
                        TextChanges.of(before.edition(), after.edition()))
                .flatMap(List::stream)
                .toList();
    }
}
