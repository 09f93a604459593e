package org.ragstone.evaluation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.framework.Sha256;
import org.ragstone.model.Commentary;
import org.ragstone.model.DataSet;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.Indicator;
import org.ragstone.model.PeriodTarget;
import org.ragstone.model.Rebase;
import org.ragstone.model.Result;

/**
 * All that a decision is made from, written out: {@code engine/docs/decision-id.md} says how, and shows an example. What was
 * published is no input, and neither are printed bands. Whatever is written otherwise here gives old decisions other ids.
 * Immutable.
 */
final class DecisionText {
    private final DataSet data;
    private final List<InputTable<?>> tables;

    DecisionText(DataSet data) {
        this.data = data;
        this.tables = List.of(
                InputTable.<PeriodTarget>of(data.targets(), PeriodTarget::ref, InputText::of),
                InputTable.<Result>of(data.results(), Result::ref, InputText::of),
                InputTable.<Rebase>of(data.rebases(), Rebase::ref, InputText::of),
                InputTable.<Commentary>of(data.commentary(), Commentary::ref, InputText::of));
    }

    /** An indicator and its rows, which is the same text whatever else is in the data set. */
    String of(Indicator indicator) {
        Stream<String> rows = tables.stream().flatMap(table -> table.of(indicator.ref()));
        return InputText.of(indicator) + rows.collect(Collectors.joining());
    }

    /**
     * The data set under a revision of an edition: the texts of the indicators by their digests, in the order of the answer.
     *
     * @param edition its path, whether it was asked for or was the one in force
     */
    String under(String edition, String revision) {
        Set<String> refs = data.indicators().stream().map(Indicator::ref).collect(Collectors.toSet());
        Stream<String> rows = tables.stream().flatMap(table -> table.ofOthers(refs));
        CanonicalText indicators = new CanonicalText("indicators");
        data.indicators().forEach(indicator -> indicators.text("digest", Sha256.of(of(indicator))));
        return header(edition, revision) + rows.collect(Collectors.joining()) + indicators;
    }

    private String header(String edition, String revision) {
        DataSetHeader header = data.header();
        return new CanonicalText("decision")
                .text("edition", edition)
                .text("revision", revision)
                .text("framework", header.framework())
                .text("period", header.period().toString())
                .text("title", header.title())
                .text("source", header.source())
                .date("as_at", header.asAt())
                .yes("illustrative", header.illustrative())
                .toString();
    }
}
