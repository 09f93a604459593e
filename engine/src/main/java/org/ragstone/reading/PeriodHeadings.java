package org.ragstone.reading;

import java.util.List;
import java.util.Optional;
import org.ragstone.model.Period;
import org.ragstone.reading.PeriodMeaning.Doubt;
import org.ragstone.reading.PeriodText.NotAPeriod;

/**
 * Reads the periods that head columns. What names a part of a year and no year is of the report's, and what may be several for a
 * row to decide, by how often its indicator is measured, is left as it is written.
 *
 * @param report the period that the whole is for; empty where it is not known
 */
public record PeriodHeadings(Optional<Period> report) {
    /**
     * The text of a row's period below the heading; empty where it names none.
     *
     * @throws NotAPeriod if it means one, and no row can say which
     */
    public Optional<String> read(String text) throws NotAPeriod {
        Optional<String> canonical = Period.parse(text).map(Period::toString);
        return canonical.isPresent() ? canonical : meant(text);
    }

    /** Likewise, and empty where it is not certain that it names one and nothing else. */
    public Optional<String> readAlone(String text) {
        try {
            return read(text);
        } catch (NotAPeriod e) {
            return Optional.empty();
        }
    }

    private Optional<String> meant(String text) throws NotAPeriod {
        Period near = PeriodText.near(text, report);
        List<PeriodMeaning> said = PeriodMeanings.of(text, near.last().getYear());
        List<PeriodMeaning> meanings = said.isEmpty() ? PeriodMeanings.withoutYear(text, near) : said;
        if (meanings.isEmpty()) {
            return Optional.empty();
        }
        List<PeriodMeaning> certain =
                meanings.stream().filter(PeriodMeaning::isCertain).toList();
        boolean isForARow = certain.size() > 1 || meanings.stream().anyMatch(each -> each.doubt() == Doubt.SPREADSHEET);
        if (said.isEmpty() && report.isPresent() && certain.size() == 1) {
            return Optional.of(certain.get(0).period().toString());
        }
        return Optional.of(isForARow && !said.isEmpty() ? text : require(text));
    }

    /**
     * The only period that the text can mean, as it is written.
     *
     * @throws NotAPeriod if there is none, or more
     */
    public String require(String text) throws NotAPeriod {
        return new PeriodTexts(report).read(text, PossiblePeriods.ANY).toString();
    }
}
