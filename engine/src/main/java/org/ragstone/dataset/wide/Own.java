package org.ragstone.dataset.wide;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ragstone.model.Basis;
import org.ragstone.model.Column;
import org.ragstone.model.Period;
import org.ragstone.reading.Grid.GridRow;

/** What a row says of its own indicator by which a figure is found to be of it, and on which basis where its column says none. */
record Own(String ref, String bases, String frequency) {
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");
    private static final String ANNUAL = "ANNUAL";

    static Own of(GridRow row, Layout layout) {
        return new Own(
                row.text(layout.place(Column.REF.written())),
                row.text(layout.place(Column.BASES.written())),
                row.text(layout.place(Column.FREQUENCY.written())));
    }

    /** A figure of a year is what it came to, but of an annual indicator; any other is of the period, or the first that it owes. */
    String basis(String period) {
        boolean isAYear = Period.parse(period).filter(Period::isYear).isPresent();
        boolean isAnnual = frequency.isBlank()
                || frequency.strip().toUpperCase(Locale.ROOT).startsWith(ANNUAL);
        if (isAYear && !isAnnual) {
            return Basis.OUTTURN.name();
        }
        List<String> own = bases.isBlank() ? List.of() : List.of(BETWEEN.split(bases.strip()));
        return own.isEmpty() || own.contains(Basis.LATEST.name()) ? Basis.LATEST.name() : own.get(0);
    }
}
