package org.ragstone.warning;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ragstone.framework.Shows;
import org.ragstone.framework.Words;
import org.ragstone.join.Join;
import org.ragstone.model.Column;
import org.ragstone.model.Indicator;
import org.ragstone.policy.language.IndicatorFact;

/** Which columns of indicators.csv an edition can use: those that its rules look at, its dashboard shows, or who must act stands in. */
public final class AskedColumns {
    // It needs a table of its own, which says of what.
    private static final List<String> ELSEWHERE = Column.names(Column.COMPOSITE);

    private AskedColumns() {}

    /** In their order, with those in which the edition's own posts are named last. */
    public static List<String> of(Join join) {
        return Stream.concat(
                        Indicator.COLUMNS.stream().filter(each -> isAsked(each, join)),
                        join.edition().words().posts().columns().stream())
                .distinct()
                .toList();
    }

    private static boolean isAsked(String column, Join join) {
        if (Indicator.POST_COLUMNS.contains(column)) {
            return isAskedPost(column, join);
        }
        return switch (Column.valueOf(column.toUpperCase(Locale.ROOT))) {
            case TARGET -> join.judges() || join.edition().dashboard().has(Shows.TARGET);
            case FLOOR -> UnaskedStandard.FLOOR.isOfUse(join);
            case TOLERANCE -> UnaskedStandard.TOLERANCE.isOfUse(join);
            case LOWER, UPPER -> UnaskedStandard.RANGE.isOfUse(join);
            case CONTRACTUAL -> join.asks(IndicatorFact.CONTRACTUAL);
            case GROUP -> !join.edition().words().groups().all().isEmpty();
            default -> !ELSEWHERE.contains(column);
        };
    }

    /** Who delivers a service heads it in any case. */
    private static boolean isAskedPost(String column, Join join) {
        Words words = join.edition().words();
        return column.equals(Column.DELIVERED_BY.written())
                || words.actions().all().stream().anyMatch(each -> each.by().equals(column))
                || join.edition().dashboard().tables().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(each -> each.post().equals(column));
    }
}
