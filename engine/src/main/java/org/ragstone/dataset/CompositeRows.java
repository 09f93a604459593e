package org.ragstone.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ragstone.model.Aggregation;
import org.ragstone.model.Indicator;
import org.ragstone.model.Part;
import org.ragstone.model.Percentage;
import org.ragstone.model.Problems;
import org.ragstone.model.Result;
import org.ragstone.reading.Fields;

/** Reads the rows of {@code composites.csv}: which indicators another is computed from. Not thread-safe. */
final class CompositeRows {
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");

    static final List<String> COLUMNS = List.of("ref", "part", "weight");
    static final List<String> REQUIRED = List.of("ref", "part");

    private record Of(String ref, String part) {}

    private final KnownIndicators indicators;
    private final Set<Of> seen = new HashSet<>();
    private final Set<String> named = new HashSet<>();
    private final Set<String> addUpPercentages = new HashSet<>();
    private final Map<String, List<WrittenPart>> written = new LinkedHashMap<>();

    CompositeRows(KnownIndicators indicators) {
        this.indicators = indicators;
    }

    /** Reads a row; what is wrong with it is reported. */
    void read(Fields fields) {
        Optional<Indicator> composite = indicators.of(fields);
        Optional<Indicator> part = indicators.part(fields);
        composite.ifPresent(each -> checkIsComposite(each, fields));
        Optional<BigDecimal> weight = weight(fields);
        if (composite.isEmpty() || part.isEmpty()) {
            return;
        }
        if (isAnother(composite.get(), part.get(), fields)
                && composite.get().composite().isPresent()) {
            Aggregation how = composite.get().composite().get();
            weight.ifPresent(each -> checkWeight(each, how, fields));
            check(composite.get(), how, part.get(), fields);
            written.computeIfAbsent(composite.get().ref(), any -> new ArrayList<>())
                    .add(new WrittenPart(
                            composite.get(), part.get(), weight.orElse(BigDecimal.ONE), fields.where("part")));
        }
    }

    private static Optional<BigDecimal> weight(Fields fields) {
        String text = fields.text("weight");
        if (text.isEmpty()) {
            return Optional.of(BigDecimal.ONE);
        }
        if (text.endsWith("%")) {
            fields.fault(
                    "weight",
                    "`" + text + "` is a weight in per cent",
                    "Write a number: %s.".formatted(asNumber(text)));
            return Optional.empty();
        }
        return fields.figure("weight", "");
    }

    /** What the weight is without its sign; of what is no number, what another would be. */
    private static String asNumber(String percent) {
        String number = percent.substring(0, percent.length() - 1).strip();
        return PLAIN.matcher(number).matches()
                ? "`"
                        + new BigDecimal(number)
                                .movePointLeft(2)
                                .stripTrailingZeros()
                                .toPlainString() + "`"
                : "`0.5` for 50 per cent";
    }

    private void checkIsComposite(Indicator indicator, Fields fields) {
        if (named.add(indicator.ref()) && !indicators.isComposite(indicator)) {
            fields.fault(
                    "ref",
                    "`" + indicator.ref() + "` has parts, and its `composite` is blank",
                    "Say there how it is computed from them: `SUM`, `RATE` or `MEAN`.");
        }
    }

    private boolean isAnother(Indicator composite, Indicator part, Fields fields) {
        if (composite.ref().equals(part.ref())) {
            fields.fault("part", "`" + part.ref() + "` is a part of itself", "Name another, or delete the row.");
            return false;
        }
        if (!seen.add(new Of(composite.ref(), part.ref()))) {
            fields.fault(
                    "part",
                    "`%s` is a part of `%s` twice".formatted(part.ref(), composite.ref()),
                    "Write it once, with its `weight`.");
            return false;
        }
        return true;
    }

    private static void checkWeight(BigDecimal weight, Aggregation how, Fields fields) {
        if (weight.signum() == 0) {
            fields.fault("weight", "a weight of 0 counts for nothing", "Write what it weighs, or delete the row.");
        } else if (weight.signum() < 0 && how != Aggregation.SUM) {
            fields.fault(
                    "weight",
                    "a negative weight in a `" + how + "`",
                    "Only a `SUM` takes away: maybe the `composite` of the indicator should be `SUM`.");
        }
    }

    private void check(Indicator composite, Aggregation how, Indicator part, Fields fields) {
        if (indicators.isDoubtful(composite) || indicators.isDoubtful(part)) {
            return;
        }
        if (composite.frequency() != part.frequency()) {
            fields.fault(
                    "part",
                    "`%s` is `%s`, and `%s`, of which it is a part, `%s`"
                            .formatted(part.ref(), part.frequency(), composite.ref(), composite.frequency()),
                    "A figure is computed from those of the same period: give both one `frequency`.");
        }
        if (how == Aggregation.RATE) {
            checkHasCounts(composite, part, fields);
        } else if (!fields.has("weight")) {
            checkUnits(composite, how, part, fields);
        }
    }

    private static void checkHasCounts(Indicator composite, Indicator part, Fields fields) {
        part.composite()
                .filter(how -> how != Aggregation.RATE)
                .ifPresent(how -> fields.fault(
                        "part",
                        "`%s` is a `%s`, which has no numerator and denominator for the `RATE` of `%s`"
                                .formatted(part.ref(), how, composite.ref()),
                        "Name the parts of `" + part.ref() + "` themselves, or make it a `RATE` too."));
    }

    /** Where a weight is written, somebody has thought of how they go together. */
    private void checkUnits(Indicator composite, Aggregation how, Indicator part, Fields fields) {
        String unit = part.unit().toLowerCase(Locale.ROOT);
        if (!unit.isEmpty()
                && !composite.unit().isEmpty()
                && !unit.equals(composite.unit().toLowerCase(Locale.ROOT))) {
            fields.fault(
                    "weight",
                    "`%s` is in `%s`, and `%s` in `%s`"
                            .formatted(part.ref(), part.unit(), composite.ref(), composite.unit()),
                    "Write the `weight` that turns one into the other, or 1 where it counts as it is.");
        } else if (how == Aggregation.SUM && Percentage.isUnit(part.unit()) && addUpPercentages.add(composite.ref())) {
            fields.fault(
                    "weight",
                    "percentages are not added up",
                    "Maybe the `composite` of `" + composite.ref()
                            + "` should be `RATE` or `MEAN`. Where they are shares of one whole, or one is taken away from"
                            + " another, write the `weight` of each: 1, or -1.");
        }
    }

    /**
     * Reports what is wrong with them together, when every row has been read.
     *
     * @param whole whether there was none that could not be read
     */
    void end(boolean whole, Problems problems) {
        if (whole) {
            indicators.forEachComposite(this::checkHasParts);
        }
        new Circles(written, problems).check();
    }

    private void checkHasParts(Indicator composite, Fields fields) {
        if (!named.contains(composite.ref())) {
            fields.fault(
                    "composite",
                    "`" + composite.ref() + "` is computed from other indicators, and none is named",
                    "Name each in `composites`, with `ref`, `part` and `weight`, or leave `composite` blank.");
        }
    }

    /**
     * Reports parts whose figures can never come together, when those of all indicators have been read.
     *
     * @param results those of an indicator, by its ref
     */
    void check(Function<String, List<Result>> results, Problems problems) {
        if (!written.isEmpty()) {
            new PartsAgainstFigures(written.values(), results, indicators, problems).check();
        }
    }

    /** Those of each indicator that is computed from others, by its ref. */
    Map<String, List<Part>> all() {
        Map<String, List<Part>> parts = new HashMap<>();
        written.forEach((ref, each) ->
                parts.put(ref, each.stream().map(WrittenPart::asPart).toList()));
        return parts;
    }
}
