package org.ragstone.api.template;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.api.view.Wording;
import org.ragstone.model.Basis;
import org.ragstone.model.Column;
import org.ragstone.model.Period;

/** What stands above a column of periods in the wide form: what its cells are, on which basis, where that is said, and of when. */
record PeriodHeading(Column what, Optional<Basis> basis, String period) {
    static PeriodHeading figure(Basis basis, Period period) {
        return new PeriodHeading(Column.VALUE, Optional.of(basis), period.toString());
    }

    static PeriodHeading assessment(Basis basis, Period period) {
        return new PeriodHeading(Column.ASSESSMENT, Optional.of(basis), period.toString());
    }

    static PeriodHeading target(Period period) {
        return new PeriodHeading(Column.TARGET, Optional.empty(), period.toString());
    }

    boolean isFigure() {
        return what == Column.VALUE;
    }

    /** "Year to date 2018-07", "Target 2018/19". */
    String text() {
        String of = isFigure() ? "" : Wording.capitalised(what.written()).replace('_', ' ');
        return Stream.of(of, basis.map(Wording::basis).orElse(""), period)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
