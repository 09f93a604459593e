package org.ragstone.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
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
    private DecisionText() {}

    /** An indicator and its rows, which is the same text whatever else is in the data set. */
    static String of(IndicatorData data) {
        CanonicalText text = new CanonicalText();
        write(data, text);
        return text.toString();
    }

    /** Likewise, behind what is there. */
    static void write(IndicatorData data, CanonicalText text) {
        Cancellation.check();
        String ref = data.indicator().ref();
        InputText.write(data.indicator(), text);
        sorted(data.parts(), (part, to) -> InputText.write(ref, part, to), text);
        sorted(data.targets(), InputText::write, text);
        sorted(data.results(), InputText::write, text);
        sorted(data.rebases(), InputText::write, text);
        sorted(data.commentary(), InputText::write, text);
        sorted(data.acknowledged(), InputText::write, text);
    }

    /**
     * The data set under a revision of an edition: the texts of the indicators by their digests, in the order of the answer.
     *
     * @param edition its path, whether it was asked for or was the one in force
     */
    static String of(DataSet data, String edition, String revision) {
        IndicatorDigests digests = new IndicatorDigests();
        data.indicators().forEach(digests::add);
        return beforeDigests(data, edition, revision) + new String(digests.take(), StandardCharsets.US_ASCII);
    }

    /** What stands before the digests of the indicators, which are its end. */
    static String beforeDigests(DataSet data, String edition, String revision) {
        CanonicalText text = header(data.header(), edition, revision);
        sorted(data.commentary(), InputText::write, text);
        sorted(data.acknowledged(), InputText::write, text);
        return text.heading("indicators").toString();
    }

    private static CanonicalText header(DataSetHeader header, String edition, String revision) {
        return new CanonicalText("decision")
                .text("edition", edition)
                .text("revision", revision)
                .text("framework", header.framework())
                .text("period", header.period().toString())
                .text("title", header.title())
                .text("source", header.source())
                .date("as_at", header.asAt())
                .yes("illustrative", header.illustrative())
                .text("own_period", header.ownPeriod().map(Period::toString).orElse(""));
    }

    /** Writes each row, in their own order or, where these are out of order, in that of their bytes, as any program can sort them. */
    private static <T> void sorted(List<T> rows, BiConsumer<T, CanonicalText> row, CanonicalText text) {
        if (rows.isEmpty()) {
            return;
        }
        int previous = text.length();
        int start = previous;
        boolean isSorted = true;
        for (int i = 0; i < rows.size(); i++) {
            int from = text.length();
            row.accept(rows.get(i), text);
            isSorted &= i == 0 || text.compare(previous, from, from, text.length()) <= 0;
            previous = from;
        }
        if (!isSorted) {
            text.setLength(start);
            sort(rows, row, text);
        }
    }

    private static <T> void sort(List<T> rows, BiConsumer<T, CanonicalText> row, CanonicalText text) {
        int start = text.length();
        List<byte[]> texts = new ArrayList<>(rows.size());
        for (T each : rows) {
            row.accept(each, text);
            texts.add(text.from(start));
            text.setLength(start);
        }
        texts.sort(Arrays::compareUnsigned);
        texts.forEach(text::write);
    }
}
