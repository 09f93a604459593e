package org.ragstone.evaluation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
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
    private static final Comparator<String> BY_BYTES = DecisionText::compareBytes;

    private DecisionText() {}

    /** An indicator and its rows, which is the same text whatever else is in the data set. */
    static String of(IndicatorData data) {
        Cancellation.check();
        String ref = data.indicator().ref();
        CanonicalText text = new CanonicalText();
        InputText.write(data.indicator(), text);
        sorted(data.parts(), (part, to) -> InputText.write(ref, part, to), text);
        sorted(data.targets(), InputText::write, text);
        sorted(data.results(), InputText::write, text);
        sorted(data.rebases(), InputText::write, text);
        sorted(data.commentary(), InputText::write, text);
        sorted(data.acknowledged(), InputText::write, text);
        return text.toString();
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
        CanonicalText text = header(data.header(), edition, revision);
        sorted(data.commentary(), InputText::write, text);
        sorted(data.acknowledged(), InputText::write, text);
        return text.heading("indicators").toString();
    }

    /** The line of an indicator. */
    static String digest(IndicatorData data) {
        return "digest: " + Sha256.of(of(data)) + "\n";
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

    /** Writes each row, in their own order or, where these are out of order, in that of their bytes. */
    private static <T> void sorted(List<T> rows, BiConsumer<T, CanonicalText> row, CanonicalText text) {
        if (rows.size() < 2) {
            rows.forEach(each -> row.accept(each, text));
            return;
        }
        int start = text.length();
        String[] texts = new String[rows.size()];
        for (int i = 0; i < texts.length; i++) {
            int from = text.length();
            row.accept(rows.get(i), text);
            texts[i] = text.from(from);
        }
        if (!isSorted(texts)) {
            Arrays.sort(texts, BY_BYTES);
            text.replaceFrom(start, String.join("", texts));
        }
    }

    private static boolean isSorted(String[] texts) {
        for (int i = 1; i < texts.length; i++) {
            if (BY_BYTES.compare(texts[i - 1], texts[i]) > 0) {
                return false;
            }
        }
        return true;
    }

    /** Without making the bytes: those of UTF-8 are in the order of the characters, be these in two halves or whole. */
    private static int compareBytes(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        for (int i = 0; i < shorter; i++) {
            char its = one.charAt(i);
            char others = other.charAt(i);
            if (its != others) {
                return Character.isSurrogate(its) == Character.isSurrogate(others)
                        ? Character.compare(its, others)
                        : Boolean.compare(Character.isSurrogate(its), Character.isSurrogate(others));
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
