package org.ragstone.api.view;

import java.util.Locale;
import org.ragstone.join.DueResult;
import org.ragstone.model.Basis;
import org.ragstone.model.Indicator;
import org.ragstone.model.Period;

/** What a chart shows: unit, how often, and from when to when. */
final class SeriesSubtitle {
    private SeriesSubtitle() {}

    /** "%, monthly, year to date, April 2016 to July 2018". */
    static String of(DueResult due, Period from, Period to) {
        return of(due.indicator(), due.period(), basis(due.basis()), from, to);
    }

    /** The same whatever the basis. */
    static String of(Indicator indicator, Period from, Period to) {
        return of(indicator, to, "", from, to);
    }

    private static String of(Indicator indicator, Period one, String basis, Period from, Period to) {
        String unit = indicator.unit();
        String measured = (unit.isEmpty() ? "" : unit + ", ") + often(one.unit()) + basis;
        return Wording.capitalised(measured) + ", " + from.title() + (from.equals(to) ? "" : " to " + to.title());
    }

    private static String often(String unit) {
        return switch (unit) {
            case "month" -> "monthly";
            case "quarter" -> "quarterly";
            case "term" -> "each term";
            case "half-year" -> "half-yearly";
            default -> "yearly";
        };
    }

    private static String basis(Basis basis) {
        return basis == Basis.LATEST ? "" : ", " + Wording.basis(basis).toLowerCase(Locale.UK);
    }
}
