package org.ragstone.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ragstone.framework.Sha256;
import org.ragstone.model.Cancellation;
import org.ragstone.model.DataSet;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Period;

/**
 * All that a decision is made from, written out: {@code engine/docs/decision-id.md} says how, and shows an example. What was
 * published is no input, and neither are printed bands. Whatever is written otherwise here gives old decisions other ids.
 */
final class DecisionText {
    /** As any program can sort texts; the order that rows were given in means nothing. */
    private static final Comparator<String> BY_BYTES =
            Comparator.comparing(text -> text.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    private DecisionText() {}

    /** An indicator and its rows, which is the same text whatever else is in the data set. */
    static String of(IndicatorData data) {
        Cancellation.check();
        String ref = data.indicator().ref();
        return InputText.of(data.indicator())
                + sorted(data.parts(), part -> InputText.of(ref, part))
                + sorted(data.targets(), InputText::of)
                + sorted(data.results(), InputText::of)
                + sorted(data.rebases(), InputText::of)
                + sorted(data.commentary(), InputText::of)
                + sorted(data.acknowledged(), InputText::of);
    }

    /**
     * The data set under a revision of an edition: the texts of the indicators by their digests, in the order of the answer.
     *
     * @param edition its path, whether it was asked for or was the one in force
     */
    static String of(DataSet data, String edition, String revision) {
        StringBuilder text = new StringBuilder(beforeDigests(data, edition, revision));
        data.indicators().forEach(each -> text.append(digest(each)));
        return text.toString();
    }

    /** What stands before the digests of the indicators, which are its end. */
    static String beforeDigests(DataSet data, String edition, String revision) {
        return header(data.header(), edition, revision)
                + sorted(data.commentary(), InputText::of)
                + sorted(data.acknowledged(), InputText::of)
                + new CanonicalText("indicators");
    }

    /** The line of an indicator. */
    static String digest(IndicatorData data) {
        return "digest: " + Sha256.of(of(data)) + "\n";
    }

    private static String header(DataSetHeader header, String edition, String revision) {
        return new CanonicalText("decision")
                .text("edition", edition)
                .text("revision", revision)
                .text("framework", header.framework())
                .text("period", header.period().toString())
                .text("title", header.title())
                .text("source", header.source())
                .date("as_at", header.asAt())
                .yes("illustrative", header.illustrative())
                .text("own_period", header.ownPeriod().map(Period::toString).orElse(""))
                .toString();
    }

    private static <T> String sorted(List<T> rows, Function<T, String> text) {
        return rows.stream().map(text).sorted(BY_BYTES).collect(Collectors.joining());
    }
}
