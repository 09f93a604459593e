package org.ragstone.api.streaming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ragstone.Rules;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.NotAmongTheRules;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.Period;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;

/**
 * Which edition judges each report that is asked of a data set: found once for the run, so that all of it is judged by the same.
 * Thread-safe.
 */
final class JudgingReports {
    private final Rules rules;
    private final List<Period> periods;
    private final Map<Asked, Evaluator> known = new HashMap<>();

    /** @param periods those that are judged; none where each data set is judged for its own */
    JudgingReports(Rules rules, List<Period> periods) {
        this.rules = rules.forARun();
        this.periods = periods;
    }

    private record Asked(String framework, Optional<String> edition, Period period) {
        static Asked by(DataSetHeader header) {
            return new Asked(header.framework(), header.edition(), header.period());
        }
    }

    /** A report: the header of the data set as it is judged for it, and what judges it. */
    record JudgedReport(DataSetHeader header, Evaluator evaluator) {}

    void requireFramework(String framework) {
        rules.requireFramework(framework);
    }

    /**
     * The reports in their order.
     *
     * @throws ProblemsException if there is no edition for one of them, or it has mistakes
     */
    synchronized List<JudgedReport> of(DataSetHeader header) {
        if (periods.isEmpty()) {
            return List.of(report(header));
        }
        List<JudgedReport> reports = new ArrayList<>(periods.size());
        List<NotAmongTheRules> missing = new ArrayList<>();
        for (Period period : periods) {
            try {
                reports.add(report(header.forReport(period)));
            } catch (NotAmongTheRules e) {
                missing.add(e);
            }
        }
        refuse(missing);
        return reports;
    }

    private JudgedReport report(DataSetHeader header) {
        Asked asked = Asked.by(header);
        Evaluator evaluator = known.get(asked);
        if (evaluator == null) {
            evaluator = rules.evaluatorFor(header);
            known.put(asked, evaluator);
        }
        return new JudgedReport(header, evaluator);
    }

    private static void refuse(List<NotAmongTheRules> missing) {
        if (missing.isEmpty()) {
            return;
        }
        NotAmongTheRules first = missing.get(0);
        int more = missing.size() - 1;
        if (more == 0 || first.missing() != NotAmongTheRules.Missing.PERIOD) {
            throw first;
        }
        Problem problem = first.problems().get(0);
        throw ProblemsException.of(
                problem.where(),
                problem.what() + ", nor for " + more + (more == 1 ? " other" : " others") + " of the periods",
                problem.hint());
    }

    /** The reports of each evaluator, by which a data set is read once for all of them. */
    static Map<Evaluator, List<JudgedReport>> byEvaluator(List<JudgedReport> reports) {
        Map<Evaluator, List<JudgedReport>> byEvaluator = new LinkedHashMap<>();
        reports.forEach(each -> byEvaluator
                .computeIfAbsent(each.evaluator(), any -> new ArrayList<>())
                .add(each));
        return byEvaluator;
    }
}
