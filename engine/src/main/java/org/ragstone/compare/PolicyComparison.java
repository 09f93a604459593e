package org.ragstone.compare;

import java.util.ArrayList;
import java.util.List;
import org.ragstone.enumeration.AnswersInWords;
import org.ragstone.enumeration.Aspect;
import org.ragstone.enumeration.Combination;
import org.ragstone.enumeration.Enumeration;
import org.ragstone.enumeration.Enumeration.Side;
import org.ragstone.enumeration.Statement;
import org.ragstone.enumeration.TooManyCombinations;
import org.ragstone.evaluation.Evaluator;

/**
 * Two editions side by side over every combination of answers that the rules of either tell apart. Where it is a proof, what
 * it does not list does not change, for any data whose answers are the same under both. Beside it stand the settings that differ and
 * all else that is said otherwise.
 */
public record PolicyComparison(
        List<PolicyChange> changes,
        int combinations,
        boolean isProof,
        List<SettingChange> settings,
        List<SaidChange> said,
        boolean asksHowLong,
        boolean countsOtherwise) {
    public PolicyComparison {
        changes = List.copyOf(changes);
        settings = List.copyOf(settings);
        said = List.copyOf(said);
    }

    public static PolicyComparison of(Evaluator before, Evaluator after) {
        return new Comparing(before, after).compared();
    }

    /** Whether answers can differ for the same data, so that outcomes can that are not listed. */
    public boolean answersMayDiffer() {
        return countsOtherwise
                || settings.stream().anyMatch(SettingChange::arithmetic)
                || (asksHowLong
                        && changes.stream().anyMatch(each -> each.aspect().equals(Aspect.STATUS)));
    }

    private static final class Comparing {
        private final Evaluator before;
        private final Evaluator after;
        private final Enumeration enumeration;
        private final AnswersInWords words;
        private final List<PolicyChange> changes = new ArrayList<>();
        private int combinations;
        private boolean isProof = true;

        private Comparing(Evaluator before, Evaluator after) {
            this.before = before;
            this.after = after;
            this.enumeration = new Enumeration(
                    List.of(new Side(before.edition(), before.rules()), new Side(after.edition(), after.rules())));
            this.words = new AnswersInWords(after.edition().labels());
        }

        private PolicyComparison compared() {
            for (Aspect aspect : enumeration.aspects()) {
                try {
                    compare(aspect);
                } catch (TooManyCombinations e) {
                    isProof = false;
                }
            }
            List<SettingChange> settings = EditionSettings.changes(before, after);
            return new PolicyComparison(
                    changes,
                    combinations,
                    isProof,
                    settings,
                    SaidChanges.between(before, after, settings),
                    asksHowLong(),
                    countsOtherwise());
        }

        private void compare(Aspect aspect) {
            List<Combination> cases = enumeration.combinations(aspect);
            combinations += cases.size();
            List<Combination> changed = cases.stream()
                    .filter(each -> !Outcome.areSame(outcomes(each, 0, aspect), outcomes(each, 1, aspect)))
                    .toList();
            enumeration
                    .mergedByTarget(
                            enumeration.widestJudgements(aspect, changed, (one, other) -> isAlike(aspect, one, other)),
                            (one, other) -> isAlike(aspect, one, other))
                    .forEach(each -> changes.add(new PolicyChange(
                            aspect,
                            each.answers(),
                            words.all(each.answers()),
                            outcomes(each, 0, aspect),
                            outcomes(each, 1, aspect))));
        }

        private static boolean isAlike(Aspect aspect, Combination one, Combination other) {
            return outcomes(one, 0, aspect).equals(outcomes(other, 0, aspect))
                    && outcomes(one, 1, aspect).equals(outcomes(other, 1, aspect));
        }

        private static List<Outcome> outcomes(Combination each, int side, Aspect aspect) {
            return Outcome.of(
                    each.statements().get(side).stream().filter(aspect::isSaid).map(Statement::rule));
        }

        /** Whether both ask what was before, and one alone judges forward. */
        private boolean countsOtherwise() {
            return before.asksWhatWasBefore()
                    && after.asksWhatWasBefore()
                    && before.judgesForward() != after.judgesForward();
        }

        private boolean asksHowLong() {
            return before.asksWhatWasBefore() || after.asksWhatWasBefore();
        }
    }
}
