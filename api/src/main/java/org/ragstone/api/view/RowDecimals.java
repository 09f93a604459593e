package org.ragstone.api.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.Indicator;

/**
 * With how many decimals, and in which unit, the figures and levels of a row are shown: as many as its indicator declares, or more where a figure has
 * more. Zeros make up the number; no digit is rounded away, so a level that has more keeps them.
 */
record RowDecimals(int decimals, String unit) {
    // Not those of a proportion, as in "7/12 of 120".
    static final Pattern LEVEL = Pattern.compile("(?<![\\d/.,])(-?)(\\d+(?:\\.\\d+)?)(?![\\d/])");

    static RowDecimals of(List<JudgedResult> results) {
        Indicator indicator = results.get(0).due().indicator();
        int most = Stream.concat(
                        Stream.of(indicator.decimals().orElse(0)),
                        figures(results).map(BigDecimal::scale))
                .reduce(0, Math::max);
        if (indicator.unit().equals(Figure.POUNDS)) {
            return ofMoney(Math.max(most, ofLevels(results)));
        }
        return new RowDecimals(
                indicator.decimals().isPresent() ? most : Math.max(most, ofLevels(results)), indicator.unit());
    }

    /** Of levels by themselves: sums of money are alike, and everything else as it is. */
    static RowDecimals of(String levels, String unit) {
        return unit.equals(Figure.POUNDS) ? ofMoney(ofLevels(Stream.of(levels))) : new RowDecimals(0, unit);
    }

    /** Pounds, or pounds and pence. */
    private static RowDecimals ofMoney(int decimals) {
        return new RowDecimals(decimals == 1 ? Figure.PENCE : decimals, Figure.POUNDS);
    }

    private static Stream<BigDecimal> figures(List<JudgedResult> results) {
        return results.stream().flatMap(each -> Stream.of(
                        each.due().figure(),
                        each.earlier(EarlierFigure.PREVIOUS_PERIOD),
                        each.earlier(EarlierFigure.SAME_PERIOD_LAST_YEAR),
                        each.earlier(EarlierFigure.LAST_YEAR_OUTTURN))
                .flatMap(Optional::stream));
    }

    private static int ofLevels(List<JudgedResult> results) {
        return ofLevels(results.stream().flatMap(each -> Stream.of(each.target(), each.floor(), each.expectedRange())));
    }

    private static int ofLevels(Stream<String> levels) {
        return levels.flatMap(each -> LEVEL.matcher(each).results())
                .map(each -> needed(new BigDecimal(each.group(2))))
                .reduce(0, Math::max);
    }

    private static int needed(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }

    Figure figure(Figure figure) {
        return figure.with(shown(figure.value()));
    }

    private BigDecimal shown(BigDecimal value) {
        return value.setScale(Math.max(decimals, needed(value)));
    }

    Cell.Content text(String levels) {
        return new Cell.Text(levels(levels));
    }

    /** The numbers of levels such as "less than 92" or "40 to 60", with the unit where it is a sign. */
    String levels(String levels) {
        return LEVEL.matcher(levels)
                .replaceAll(number -> Matcher.quoteReplacement(new Figure(
                                shown(new BigDecimal(number.group(1) + number.group(2))),
                                unit,
                                false,
                                "",
                                Optional.empty())
                        .text()));
    }
}
