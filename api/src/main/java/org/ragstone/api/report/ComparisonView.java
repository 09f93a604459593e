package org.ragstone.api.report;

import java.util.List;
import java.util.Map;
import org.ragstone.compare.AskedChange;
import org.ragstone.compare.DataComparison;
import org.ragstone.compare.EditionComparison;
import org.ragstone.compare.Outcome;
import org.ragstone.compare.PolicyChange;
import org.ragstone.compare.PolicyComparison;
import org.ragstone.compare.ResultChange;
import org.ragstone.compare.SaidChange;
import org.ragstone.compare.SettingChange;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.framework.Edition;

/** A comparison as JSON has it. */
record ComparisonView(ComparedEditionView before, ComparedEditionView after, PolicyView policy, List<DataView> data) {
    static ComparisonView of(EditionComparison comparison) {
        return new ComparisonView(
                ComparedEditionView.of(comparison.before()),
                ComparedEditionView.of(comparison.after()),
                PolicyView.of(comparison.policy()),
                comparison.data().stream().map(DataView::of).toList());
    }

    record ComparedEditionView(String framework, String edition, String revision) {
        static ComparedEditionView of(Edition edition) {
            return new ComparedEditionView(edition.framework(), edition.name(), edition.revision());
        }
    }

    record OutcomeView(String kind, String outcome, List<RuleView> because) {
        static List<OutcomeView> of(List<Outcome> outcomes) {
            return outcomes.stream()
                    .map(each -> new OutcomeView(
                            each.kind().name(),
                            each.word(),
                            each.rules().stream().map(RuleView::of).toList()))
                    .toList();
        }
    }

    /** {@code nothingElseChanges} is whether it is proved, for whatever data. */
    record PolicyView(
            int combinations,
            boolean nothingElseChanges,
            boolean answersMayDiffer,
            List<PolicyChangeView> changes,
            List<SettingChange> settings,
            List<SaidView> said) {
        static PolicyView of(PolicyComparison policy) {
            return new PolicyView(
                    policy.combinations(),
                    policy.isProof() && !policy.answersMayDiffer(),
                    policy.answersMayDiffer(),
                    policy.changes().stream().map(PolicyChangeView::of).toList(),
                    policy.settings(),
                    policy.said().stream().map(SaidView::of).toList());
        }
    }

    record SaidView(String kind, String name, String before, String after, String sentence) {
        static SaidView of(SaidChange change) {
            return new SaidView(
                    change.kind().name(), change.name(), change.before(), change.after(), change.sentence());
        }
    }

    record PolicyChangeView(
            String kind,
            String against,
            String where,
            String conditions,
            List<OutcomeView> before,
            List<OutcomeView> after) {
        static PolicyChangeView of(PolicyChange change) {
            return new PolicyChangeView(
                    change.aspect().kind().name(),
                    change.aspect().of(),
                    change.where(),
                    change.conditions(),
                    OutcomeView.of(change.before()),
                    OutcomeView.of(change.after()));
        }
    }

    record DataView(
            String dataSet,
            String title,
            String period,
            boolean illustrative,
            int results,
            long changedResults,
            List<ResultChangeView> changes,
            List<AskedChangeView> requiredOf,
            TotalsView before,
            TotalsView after) {
        static DataView of(DataComparison data) {
            return new DataView(
                    data.name(),
                    data.before().header().title(),
                    data.before().header().period().toString(),
                    data.before().header().illustrative(),
                    data.before().results().size(),
                    data.changedResults(),
                    data.changes().stream().map(ResultChangeView::of).toList(),
                    data.asked().stream().map(AskedChangeView::of).toList(),
                    TotalsView.of(data.before()),
                    TotalsView.of(data.after()));
        }
    }

    record ResultChangeView(
            String ref,
            String title,
            String basis,
            String period,
            String kind,
            String against,
            boolean dueBefore,
            boolean dueAfter,
            List<OutcomeView> before,
            List<OutcomeView> after) {
        static ResultChangeView of(ResultChange change) {
            return new ResultChangeView(
                    change.indicator().ref(),
                    change.indicator().title(),
                    change.basis().name(),
                    change.period().toString(),
                    change.aspect().kind().name(),
                    change.aspect().of(),
                    change.dueBefore(),
                    change.dueAfter(),
                    OutcomeView.of(change.before()),
                    OutcomeView.of(change.after()));
        }
    }

    /** {@code of} is the post with whoever holds it; it is asked by the edition before or by the one after. */
    record AskedChangeView(
            String ref, String title, String period, String action, String of, boolean before, boolean after) {
        static AskedChangeView of(AskedChange change) {
            return new AskedChangeView(
                    change.indicator().ref(),
                    change.indicator().title(),
                    change.period().toString(),
                    change.action(),
                    change.of(),
                    !change.isAsked(),
                    change.isAsked());
        }
    }

    record ColumnView(String column, int total, Map<String, Integer> counts, int withoutStatus) {}

    record TotalsView(List<ColumnView> columns, int alerts, int requiredActions) {
        static TotalsView of(Evaluation evaluation) {
            return new TotalsView(
                    evaluation.summary().columns().stream()
                            .map(each ->
                                    new ColumnView(each.heading(), each.total(), each.counts(), each.withoutStatus()))
                            .toList(),
                    evaluation.summary().alerts(),
                    evaluation.summary().requiredActions());
        }
    }
}
