package org.ragstone.api.report;

import java.util.List;
import java.util.stream.Collectors;
import org.ragstone.api.view.Figure;
import org.ragstone.check.PrintedDifference;
import org.ragstone.check.Published;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.framework.Words;
import org.ragstone.join.DueResult;
import org.ragstone.model.Characters;
import org.ragstone.model.FindingKind;
import org.ragstone.model.PublishedAnswer;
import org.ragstone.policy.language.PolicyRule;

/** A data set that was looked through, in lines: whether it is sound, by what it was judged, and which printed answers differ. */
final class CheckedDataText {
    private final StringBuilder text = new StringBuilder();

    private CheckedDataText() {}

    static String of(CheckedData data) {
        CheckedDataText text = new CheckedDataText();
        text.line(data.name() + ": " + (data.isSound() ? "sound; %d bands".formatted(data.bands()) : fault(data)));
        data.judged().ifPresent(text::judgedBy);
        data.notices().stream().flatMap(each -> each.toString().lines()).forEach(each -> text.line("  " + each));
        WarningsText.of(data.warnings()).lines().forEach(each -> text.line("  " + each));
        data.published().ifPresent(text::published);
        return text.text.toString();
    }

    private static String fault(CheckedData data) {
        return data.problems().isEmpty() ? "not judged, since its edition has problems" : "has problems";
    }

    private void line(String line) {
        text.append(Characters.shownOnOneLine(line)).append(System.lineSeparator());
    }

    private void judgedBy(CheckedData.Judged judged) {
        line("  judged by %s for %s".formatted(judged.edition(), judged.period().title()));
    }

    private void published(Published published) {
        line("  %d of %d answers as printed".formatted(published.asPrinted(), published.answers()));
        published.differences().forEach(this::difference);
    }

    private void difference(PrintedDifference difference) {
        PublishedAnswer printed = difference.printed();
        String against = printed.against().isEmpty() ? "" : " against " + printed.against();
        line("  %s: %s %s %s%s: printed %s%s, %s"
                .formatted(
                        printed.where(),
                        printed.ref(),
                        printed.basis(),
                        printed.kind(),
                        against,
                        printed.outcome(),
                        difference.isDeclared() ? "" : undeclared(printed),
                        judged(difference)));
        difference.result().ifPresent(result -> reasons(result, difference.judged()));
        if (!difference.hint().isEmpty()) {
            line("    " + difference.hint());
        }
    }

    private static String undeclared(PublishedAnswer printed) {
        return ", which the edition does not declare under `" + Words.key(printed.kind()) + "`";
    }

    private static String judged(PrintedDifference difference) {
        PublishedAnswer printed = difference.printed();
        if (difference.result().isEmpty()) {
            return "no such result is due";
        }
        if (difference.judged().isEmpty()) {
            return none(printed.kind());
        }
        return difference.judged().stream()
                .map(finding -> word(printed, finding))
                .collect(Collectors.joining(" and ", "judged ", ""));
    }

    private static String none(FindingKind kind) {
        return switch (kind) {
            case RATING, NOT_RATED, RANGE -> "left without a status";
            case DIRECTION -> "no such direction is judged";
            case ALERT -> "no alert is raised";
            case ACTION -> "nothing is required";
        };
    }

    /** With as much of what it is as differs from what was printed. */
    private static String word(PublishedAnswer printed, Finding finding) {
        String kind = finding.kind() == printed.kind() ? "" : finding.kind() + " ";
        boolean isPlain = finding.against().equals(printed.against())
                || (printed.against().isEmpty() && finding.kind() != FindingKind.DIRECTION);
        return kind
                + finding.outcome()
                + (isPlain || finding.against().isEmpty() ? "" : " against " + finding.against());
    }

    /** The figure and what it was held against, and the rules that judged it, for all that is judged. */
    private void reasons(JudgedResult result, List<Finding> judged) {
        if (judged.isEmpty()) {
            line("    " + figure(result.due()));
        }
        for (Finding finding : judged) {
            String held = result.comparedWith(finding);
            line("    " + figure(result.due()) + (held.isEmpty() ? "" : ", held against " + Figure.levels(held)));
            finding.rules().forEach(this::rule);
        }
    }

    private static String figure(DueResult due) {
        return due.figure()
                .map(value -> Figure.of(due.indicator(), value).withUnit() + " for " + due.figurePeriod() + lag(due))
                .orElseGet(() -> "no figure for " + due.period() + ": " + due.state());
    }

    private static String lag(DueResult due) {
        return due.figurePeriod().equals(due.period()) ? "" : ", none for " + due.period();
    }

    private void rule(PolicyRule rule) {
        String clause = rule.clause().isEmpty() ? "" : ", clause " + rule.clause();
        line("    Rule “%s” (%s)%s".formatted(Shown.inLine(rule.name()), rule.place(), clause));
    }
}
