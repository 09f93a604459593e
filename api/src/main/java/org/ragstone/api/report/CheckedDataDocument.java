package org.ragstone.api.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ragstone.check.PrintedDifference;
import org.ragstone.check.Published;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.model.Basis;
import org.ragstone.model.FindingKind;
import org.ragstone.model.Notice;
import org.ragstone.model.PublishedAnswer;
import org.ragstone.model.ResultState;

/** A data set that was looked through, as JSON has it; nothing is said of what was printed where nothing was. */
record CheckedDataDocument(
        String dataSet,
        Optional<String> edition,
        Optional<String> period,
        int bands,
        boolean sound,
        Optional<PublishedDocument> published,
        List<NoticeView> notices,
        List<WarningView> warnings,
        List<ProblemView> problems) {

    static CheckedDataDocument of(CheckedData data) {
        return new CheckedDataDocument(
                data.name(),
                data.judged().map(CheckedData.Judged::edition),
                data.judged().map(each -> each.period().toString()),
                data.bands(),
                data.isSound(),
                data.published().map(PublishedDocument::of),
                data.notices().stream().map(NoticeView::of).toList(),
                WarningView.of(data.warnings()),
                ProblemView.of(data.problems()));
    }

    /** How a file was read, where that was not plain. */
    record NoticeView(String where, String what, String hint) {
        private static NoticeView of(Notice notice) {
            return new NoticeView(notice.where().toString(), notice.what(), notice.hint());
        }
    }

    /** How many answers were printed, how many of them are judged so, and the others. */
    record PublishedDocument(int answers, int asPrinted, List<DifferenceDocument> differences) {
        private static PublishedDocument of(Published published) {
            return new PublishedDocument(
                    published.answers(),
                    published.asPrinted(),
                    published.differences().stream().map(DifferenceDocument::of).toList());
        }
    }

    /**
     * A printed answer and what is judged in its place; {@code declared} says whether the edition has the printed word. What is of
     * a result is absent where none is due.
     */
    record DifferenceDocument(
            String where,
            String ref,
            Basis basis,
            FindingKind kind,
            Optional<String> against,
            String printed,
            boolean declared,
            Optional<String> period,
            Optional<ResultState> state,
            Optional<BigDecimal> value,
            List<JudgedDocument> judged,
            Optional<String> hint) {
        private static DifferenceDocument of(PrintedDifference difference) {
            PublishedAnswer printed = difference.printed();
            Optional<JudgedResult> result = difference.result();
            return new DifferenceDocument(
                    printed.where().toString(),
                    printed.ref(),
                    printed.basis(),
                    printed.kind(),
                    JsonText.given(printed.against()),
                    printed.outcome(),
                    difference.isDeclared(),
                    result.map(each -> each.due().period().toString()),
                    result.map(each -> each.due().state()),
                    result.flatMap(each -> each.due().figure()),
                    result.stream()
                            .flatMap(each ->
                                    difference.judged().stream().map(finding -> JudgedDocument.of(each, finding)))
                            .toList(),
                    JsonText.given(difference.hint()));
        }
    }

    /** What is judged, what the figure was held against, and the rules that say so. */
    record JudgedDocument(
            FindingKind kind,
            Optional<String> against,
            String outcome,
            String label,
            Optional<String> comparedWith,
            List<CitedRule> because) {
        private static JudgedDocument of(JudgedResult result, Finding finding) {
            return new JudgedDocument(
                    finding.kind(),
                    JsonText.given(finding.against()),
                    finding.outcome(),
                    finding.word().label(),
                    JsonText.given(result.comparedWith(finding)),
                    finding.rules().stream().map(CitedRule::of).toList());
        }
    }
}
