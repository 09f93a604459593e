package org.ragstone.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is measured, how it is read, and who answers for it. Texts that were not given are empty; {@code decimals} is
 * how many are printed; {@code least} and {@code most} are what its figures can be; {@code bases} that were not given are the framework's; {@code aggregation} says how the figures
 * of longer times are computed where they are not given, and {@code composite} how all of them are from those of other indicators; {@code posts} are by column name; {@code where} is the row it was
 * read from.
 */
public record Indicator(
        String ref,
        String title,
        String shortTitle,
        String service,
        IndicatorKind kind,
        Polarity polarity,
        String unit,
        OptionalInt decimals,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most,
        Frequency frequency,
        List<Basis> bases,
        Optional<Aggregation> aggregation,
        Optional<Aggregation> composite,
        Standards standards,
        boolean contractual,
        String group,
        IndicatorStatus status,
        String statusReason,
        String newLabel,
        Map<String, String> posts,
        Location where) {

    /** The columns of {@code indicators.csv}; a framework may declare further ones that name posts. */
    public static final List<String> COLUMNS = Column.names(
            Column.REF,
            Column.TITLE,
            Column.SHORT_TITLE,
            Column.SERVICE,
            Column.KIND,
            Column.POLARITY,
            Column.UNIT,
            Column.DECIMALS,
            Column.LEAST,
            Column.MOST,
            Column.FREQUENCY,
            Column.BASES,
            Column.AGGREGATION,
            Column.COMPOSITE,
            Column.TARGET,
            Column.FLOOR,
            Column.LOWER,
            Column.UPPER,
            Column.TOLERANCE,
            Column.CONTRACTUAL,
            Column.GROUP,
            Column.STATUS,
            Column.STATUS_REASON,
            Column.NEW,
            Column.DIRECTOR,
            Column.CABINET_MEMBER,
            Column.DELIVERED_BY);

    /** The columns that name who answers for an indicator. */
    public static final List<String> POST_COLUMNS =
            Column.names(Column.DIRECTOR, Column.CABINET_MEMBER, Column.DELIVERED_BY);

    public Indicator {
        bases = List.copyOf(bases);
        posts = Map.copyOf(posts);
    }

    /** The basis of the figures that those of longer times are computed from, where this one says how. */
    public Optional<Basis> aggregatedFrom(List<Basis> owed) {
        boolean snapshots = owed.contains(Basis.SNAPSHOT) && !owed.contains(Basis.LATEST);
        return aggregation.map(how -> snapshots ? Basis.SNAPSHOT : Basis.LATEST);
    }

    /** The short title where there is one, else the title. */
    public String heading() {
        return shortTitle.isEmpty() ? title : shortTitle;
    }

    /** The post in the column, or an empty text where none is given. */
    public String post(String column) {
        return posts.getOrDefault(column, "");
    }

    /** Whether lower and upper are its target rather than an expected range. */
    public boolean hasTwoSidedTarget() {
        return polarity == Polarity.CLOSE && kind == IndicatorKind.KPI;
    }
}
