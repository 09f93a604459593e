package org.ragstone.api.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ragstone.api.report.Remark.SameFor;
import org.ragstone.api.report.Remark.Told;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.Finding.RuleBehind;
import org.ragstone.evaluation.JudgedIndicator;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.model.Cancellation;
import org.ragstone.model.FindingKind;
import org.ragstone.policy.language.PolicyRule;

/** Every finding of an evaluation under the columns of the CSV, a row for each rule behind it: the same texts, as they are. */
public final class FindingTexts {
    private final Evaluation evaluation;
    private final PieceHeading heading;
    private final List<Remark> remarks;

    public FindingTexts(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.heading = new PieceHeading(Optional.empty(), Optional.empty(), evaluation.edition(), evaluation.header());
        int[] needed = new int[1];
        forEachTold(told -> {
            for (SameFor each : SameFor.values()) {
                needed[0] |= Remark.neededBy(told, each);
            }
        });
        this.remarks = Remark.of(needed[0]);
    }

    /** The names of the columns, with those of remarks that any row has something to say in. */
    public List<String> columns() {
        return Stream.concat(FindingRows.COLUMNS.stream(), remarks.stream().map(Remark::column))
                .toList();
    }

    /** Hands on each row. */
    public void forEach(Consumer<List<String>> row) {
        forEachTold(told -> row.accept(texts(told)));
    }

    private void forEachTold(Consumer<Told> what) {
        for (JudgedIndicator judged : evaluation.indicators()) {
            Cancellation.check();
            for (JudgedResult result : judged.results()) {
                for (Finding finding : result.findings()) {
                    for (RuleBehind rule : finding.behind()) {
                        what.accept(new Told(heading, judged, result, finding, rule));
                    }
                }
            }
        }
    }

    private List<String> texts(Told told) {
        Finding finding = told.finding();
        PolicyRule rule = told.rule().rule();
        List<String> texts = new ArrayList<>(List.of(
                told.due().indicator().ref(),
                told.due().indicator().title(),
                told.due().period().toString(),
                told.due().basis().name(),
                finding.kind().name(),
                finding.against(),
                finding.outcome(),
                finding.word().label(),
                value(told),
                told.result().comparedWith(finding),
                rule.name(),
                rule.clause(),
                rule.assumption(),
                rule.place()));
        remarks.forEach(each -> texts.add(each.text(told)));
        return texts;
    }

    /** A figure that lags is not the period's; it stands only beside what was concluded from it. */
    private static String value(Told told) {
        return told.isEarlier() && told.finding().kind() == FindingKind.NOT_RATED
                ? ""
                : IndicatorCells.plain(told.due().figure());
    }
}
