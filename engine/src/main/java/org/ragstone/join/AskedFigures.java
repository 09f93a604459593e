package org.ragstone.join;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ragstone.framework.LayoutColumn;
import org.ragstone.framework.Shows;
import org.ragstone.model.Basis;
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.Period;
import org.ragstone.policy.language.FactType;

/** Which figures an edition looks at to judge a period, whatever the indicator: those of it, and those before that it compares with. */
public final class AskedFigures {
    private final Join join;
    private final Period report;
    private final Set<EarlierFigure> earlier = EnumSet.noneOf(EarlierFigure.class);

    /** A figure on a basis for a period. */
    public record AskedFigure(Basis basis, Period period) {}

    private AskedFigures(Join join, Period report) {
        this.join = join;
        this.report = report;
        earlier.addAll(join.comparators());
        shown().flatMap(each -> each.earlier().stream()).forEach(earlier::add);
    }

    private Stream<Shows> shown() {
        return join.edition().dashboard().tables().values().stream()
                .flatMap(Collection::stream)
                .map(LayoutColumn::shows);
    }

    /** Those of every basis that any indicator owes, the oldest first. */
    public static List<AskedFigure> of(Join join, Period report) {
        AskedFigures asked = new AskedFigures(join, report);
        Set<AskedFigure> all = new LinkedHashSet<>();
        join.edition().due().values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .forEach(basis -> asked.add(basis, all));
        List<AskedFigure> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.<AskedFigure, Period>comparing(AskedFigure::period, Comparator.comparing(Period::last))
                .thenComparing(each -> !each.period().isYear())
                .thenComparing(AskedFigure::basis));
        return sorted;
    }

    private void add(Basis basis, Set<AskedFigure> all) {
        all.add(new AskedFigure(basis, report));
        for (EarlierFigure each : earlier) {
            if (each == EarlierFigure.LAST_YEAR_OUTTURN) {
                all.add(new AskedFigure(Basis.OUTTURN, report.financialYear().lastYear()));
            } else {
                before(each, basis).forEach(period -> all.add(new AskedFigure(basis, period)));
            }
        }
        last(run()).forEach(period -> all.add(new AskedFigure(basis, period)));
        if (shown().anyMatch(each -> each.quarter() > 0)) {
            report.yearToDate().forEach(period -> all.add(new AskedFigure(basis, period)));
        }
    }

    private List<Period> before(EarlierFigure which, Basis basis) {
        Period previous = report.previous();
        boolean beginsAgain = basis.runsFromApril() && !previous.year().equals(report.year());
        return switch (which) {
            case PREVIOUS_PERIOD, PREVIOUS_FIGURE -> beginsAgain ? List.of() : List.of(previous);
            case SAME_PERIOD_LAST_YEAR -> List.of(report.lastYear());
            case MEAN_OF_LAST_YEAR -> lastYear();
            case MEAN_OF_12_MONTHS_BEFORE -> previous.twelveMonths();
            case LAST_YEAR_OUTTURN -> List.of();
        };
    }

    /** Those of its length in the year before. */
    private List<Period> lastYear() {
        List<Period> periods = new ArrayList<>();
        Period year = report.year().lastYear();
        for (Period each = report;
                !each.endsBefore(year) && each.last().compareTo(year.first()) >= 0;
                each = each.previous()) {
            if (each.year().equals(year)) {
                periods.add(each);
            }
        }
        return periods;
    }

    /** How many figures in a row it takes to tell anything of them. */
    private int run() {
        int ofTrend = join.looksAt(FactType.TREND) ? join.edition().trend().fewestPoints() : 1;
        int ofLine =
                join.looksAt(FactType.REGRESSION) ? join.edition().regression().fewestPoints() : 1;
        int ofStatuses = join.runs().isEmpty() ? 1 : 2;
        return Math.max(Math.max(ofTrend, ofLine), ofStatuses);
    }

    private List<Period> last(int periods) {
        return Stream.iterate(report, Period::previous).limit(periods).toList();
    }
}
