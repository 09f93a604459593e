package org.ragstone.api.view;

import java.math.BigDecimal;
import java.util.List;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.model.Indicator;

/**
 * The figures and levels of a result as sentences say them, with their unit: sums of money all with pence where one of them has any,
 * and other figures as they are. Immutable.
 */
public final class SaidFigures {
    private final Indicator indicator;
    private final RowDecimals decimals;

    private SaidFigures(Indicator indicator, RowDecimals decimals) {
        this.indicator = indicator;
        this.decimals = decimals;
    }

    public static SaidFigures of(JudgedResult result) {
        return new SaidFigures(result.due().indicator(), RowDecimals.of(List.of(result)));
    }

    /** "£2.60", "86%", "58.6 days". */
    public String withUnit(BigDecimal value) {
        Figure figure = Figure.of(indicator, value);
        return (isMoney() ? decimals.figure(figure) : figure).withUnit();
    }

    /** "£2.60", "40% to 60%". */
    public String levels(String levels) {
        return isMoney() ? decimals.levels(levels) : Figure.levels(levels, indicator.unit());
    }

    private boolean isMoney() {
        return indicator.unit().equals(Figure.POUNDS);
    }
}
