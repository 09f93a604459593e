package org.ragstone.dataset;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.arithmetic.Aggregate;
import org.ragstone.framework.Words;
import org.ragstone.model.Aggregation;
import org.ragstone.model.Basis;
import org.ragstone.model.Frequency;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorKind;
import org.ragstone.model.IndicatorStatus;
import org.ragstone.model.Percentage;
import org.ragstone.model.Polarity;
import org.ragstone.model.Problems;
import org.ragstone.model.Standards;
import org.ragstone.reading.Fields;
import org.ragstone.reading.Row;

/** Reads an indicator from a row of {@code indicators.csv}, or from any other row with the same names. Not thread-safe. */
public final class IndicatorRow {
    /** The columns of {@code indicators.csv}, but for those of posts that a framework declares. */
    public static final List<String> COLUMNS = Indicator.COLUMNS;

    static final List<String> REQUIRED = List.of("ref", "title", "kind", "frequency");

    private static final int MOST_DECIMALS = 20;

    private final DeclaredWords words;
    private final String[] postColumns;
    private final Problems problems;
    private final ReadBefore<String, List<Basis>> bases;
    // Many indicators have the same, and then one object.
    private final KnownTuples<Standards> standards = new KnownTuples<>();
    private final KnownTuples<Map<String, String>> posts = new KnownTuples<>();
    // What the row that is read says of them.
    private final String[] written = new String[StandardsRow.TEXTS];
    private final String[] postTexts;
    private boolean isKindKnown;
    private boolean isPolarityKnown;
    private boolean isFrequencyKnown;

    IndicatorRow(DeclaredWords words, Problems problems) {
        this.words = words;
        this.postColumns = Stream.concat(Indicator.POST_COLUMNS.stream(), words.postColumns().stream())
                .distinct()
                .toArray(String[]::new);
        this.postTexts = new String[postColumns.length];
        this.problems = problems;
        this.bases = new ReadBefore<>(problems);
    }

    /** The indicator; what is wrong with it is reported, and read as if it were blank. */
    public static Indicator read(Row row, DeclaredWords words, Problems problems) {
        return new IndicatorRow(words, problems).read(new Fields(row, problems));
    }

    /** As above, one row after the other. */
    Indicator read(Fields fields) {
        Optional<IndicatorKind> kind = fields.word("kind", IndicatorKind.class);
        isKindKnown = kind.isPresent() || fields.isKnown("kind", IndicatorKind.class);
        Optional<Polarity> given = fields.word("polarity", Polarity.class);
        isPolarityKnown = given.isPresent() || fields.isKnown("polarity", Polarity.class);
        Polarity polarity = given.orElse(Polarity.NONE);
        String unit = fields.text("unit");
        Indicator indicator = new Indicator(
                fields.text("ref"),
                fields.text("title"),
                fields.text("short_title"),
                fields.text("service"),
                kind.orElse(IndicatorKind.KPI),
                polarity,
                unit,
                fields.wholeNumber("decimals", MOST_DECIMALS),
                fields.figure("least", unit),
                fields.figure("most", unit),
                frequency(fields),
                bases(fields),
                fields.word("aggregation", Aggregation.class),
                fields.word("composite", Aggregation.class),
                standards(fields, unit, polarity),
                fields.yes("contractual"),
                words.read(fields, "group", Words::groups),
                fields.word("status", IndicatorStatus.class, IndicatorStatus.ACTIVE),
                fields.text("status_reason"),
                fields.text("new"),
                posts(fields),
                fields.where(""));
        check(indicator, fields);
        return indicator;
    }

    private Frequency frequency(Fields fields) {
        Optional<Frequency> frequency = FrequencyWord.read(fields);
        isFrequencyKnown = frequency.isPresent() || fields.isKnown("frequency", Frequency.class);
        return frequency.orElse(Frequency.MONTHLY);
    }

    private List<Basis> bases(Fields fields) {
        String text = fields.text("bases");
        List<Basis> before = bases.before(text);
        return before == null ? bases.value(text, () -> fields.words("bases", Basis.class)) : before;
    }

    private Standards standards(Fields fields, String unit, Polarity polarity) {
        if (!StandardsRow.fill(written, fields, unit, polarity)) {
            return Standards.NONE;
        }
        Standards before = standards.of(written);
        return before == null ? read(fields, unit, polarity) : before;
    }

    private Standards read(Fields fields, String unit, Polarity polarity) {
        int faults = problems.size();
        Standards read = StandardsRow.read(fields, unit, polarity);
        return problems.size() == faults ? standards.keep(written, read) : read;
    }

    private Map<String, String> posts(Fields fields) {
        for (int i = 0; i < postTexts.length; i++) {
            postTexts[i] = fields.text(postColumns[i]);
        }
        Map<String, String> before = posts.of(postTexts);
        return before == null ? posts.keep(postTexts, byColumn()) : before;
    }

    private Map<String, String> byColumn() {
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < postTexts.length; i++) {
            byColumn.put(postColumns[i], postTexts[i]);
        }
        return Map.copyOf(byColumn);
    }

    private void check(Indicator indicator, Fields fields) {
        if (indicator.aggregation().isPresent()) {
            checkAggregation(indicator, indicator.aggregation().get(), fields);
        }
        if (indicator.composite().isPresent()) {
            checkComposite(indicator, indicator.composite().get(), fields);
        }
        checkStandards(indicator, fields);
        checkBounds(indicator, fields);
    }

    private static void checkBounds(Indicator indicator, Fields fields) {
        Optional<BigDecimal> least = indicator.least();
        Optional<BigDecimal> most = indicator.most();
        if (least.isPresent() && most.isPresent() && most.get().compareTo(least.get()) < 0) {
            fields.fault(
                    "most",
                    "the most that figures can be, %s, is less than the least, %s"
                            .formatted(most.get().toPlainString(), least.get().toPlainString()),
                    "Maybe the two are exchanged.");
        }
    }

    private static void checkAggregation(Indicator indicator, Aggregation how, Fields fields) {
        checkComputed(indicator, how, fields);
        if (how == Aggregation.SUM && Percentage.isUnit(indicator.unit())) {
            fields.fault("aggregation", "percentages are not added up", "Maybe `RATE` or `MEAN`.");
        }
    }

    private static void checkComposite(Indicator indicator, Aggregation how, Fields fields) {
        checkComputed(indicator, how, fields);
        if (how != Aggregation.RATE
                && indicator
                        .aggregation()
                        .filter(each -> each == Aggregation.RATE)
                        .isPresent()) {
            fields.fault(
                    "aggregation",
                    "the aggregation `RATE` of a `" + how + "`, which has no numerators and denominators",
                    "Leave `aggregation` blank to have longer times computed from those of its parts.");
        }
    }

    private static void checkComputed(Indicator indicator, Aggregation how, Fields fields) {
        if (how != Aggregation.SUM && !fields.has("decimals")) {
            fields.fault(
                    "decimals",
                    "a computed figure may have no end, and `decimals` is missing",
                    "Say with how many decimals it is printed.");
        }
        if (how == Aggregation.RATE && !Aggregate.isClear(indicator.unit())) {
            fields.fault(
                    "unit",
                    "what a rate in `" + indicator.unit() + "` is taken of is not certain",
                    "Write `%`, or `per 1,000 residents`.");
        }
    }

    private void checkStandards(Indicator indicator, Fields fields) {
        Standards standards = indicator.standards();
        if (indicator.polarity() == Polarity.NONE
                && (standards.target().isPresent() || standards.floor().isPresent())
                && isDirectionless(fields)) {
            fields.fault(
                    "polarity",
                    "the indicator has a target and no polarity",
                    "Say which is better: `HIGHER`, `LOWER` or `CLOSE`.");
        }
        // Of an unknown kind or polarity nothing follows.
        if (isKindKnown && isPolarityKnown) {
            StandardsRow.check(standards, List.of(standards), indicator, fields);
        }
    }

    private static boolean isDirectionless(Fields fields) {
        return !fields.isUnreadable("polarity")
                && (!fields.has("polarity") || fields.text("polarity").equals(Polarity.NONE.name()));
    }

    /** Whether the row that was read last can be read as far as it says what results are due. */
    boolean saysWhatIsDue(Fields fields) {
        return isKindKnown
                && isFrequencyKnown
                && ((bases.has(fields.text("bases")) && !fields.isUnreadable("bases"))
                        || fields.areKnown("bases", Basis.class));
    }
}
