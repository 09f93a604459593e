package org.ragstone.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ragstone.arithmetic.Aim;
import org.ragstone.arithmetic.Regression;
import org.ragstone.arithmetic.Series;
import org.ragstone.framework.RegressionSettings;
import org.ragstone.model.Caution;
import org.ragstone.model.Polarity;
import org.ragstone.model.Slope;
import org.ragstone.model.Volume;
import org.ragstone.policy.RegressionFact;

/**
 * A straight line through a result and those before it, and what is read from it. Where close to a target is better, the
 * line that counts is that of the distances from it. Immutable.
 */
public final class RegressionReading implements RegressionFact.Reading {
    private static final int SHOWN_DIGITS = 3;

    private final DueResult due;
    private final List<Series.Entry> window;
    private final Optional<Regression> line;
    private final Optional<Regression> judged;
    private final Caution caution;

    /** A line through entries, of which there is one at least and the last is of the due period. */
    RegressionReading(DueResult due, Optional<Aim> aim, List<Series.Entry> entries, RegressionSettings settings) {
        this.due = due;
        int length = settings.window().isPresent()
                ? due.period().countIn(settings.window().getAsInt())
                : entries.size();
        this.window = entries.subList(Math.max(0, entries.size() - Math.max(1, length)), entries.size());
        this.line = line(figure -> figure, settings);
        this.judged =
                due.indicator().polarity() == Polarity.CLOSE ? aim.flatMap(to -> line(to::shortfall, settings)) : line;
        this.caution = new Cautions(due, window).forLine(settings.seasonal());
    }

    private Optional<Regression> line(UnaryOperator<BigDecimal> of, RegressionSettings settings) {
        List<Regression.Point> points = new ArrayList<>();
        for (int i = 0; i < window.size(); i++) {
            int at = i;
            window.get(i).figure().ifPresent(figure -> points.add(new Regression.Point(at, of.apply(figure))));
        }
        return points.size() < settings.fewestPoints() ? Optional.empty() : Regression.of(points);
    }

    @Override
    public Slope slope() {
        if (judged.isEmpty()) {
            return Slope.UNAVAILABLE;
        }
        int direction = judged.get().direction();
        return switch (due.indicator().polarity()) {
            case HIGHER -> betterIfPositive(direction);
            case LOWER, CLOSE -> betterIfPositive(-direction);
            case NONE -> direction == 0 ? Slope.LEVEL : Slope.UNAVAILABLE;
        };
    }

    private static Slope betterIfPositive(int sign) {
        return switch (sign) {
            case 1 -> Slope.BETTER;
            case -1 -> Slope.WORSE;
            default -> Slope.LEVEL;
        };
    }

    @Override
    public Volume volume() {
        return line.map(each -> switch (each.direction()) {
                    case 1 -> Volume.HIGHER;
                    case -1 -> Volume.LOWER;
                    default -> Volume.SAME;
                })
                .orElse(Volume.UNAVAILABLE);
    }

    @Override
    public Caution caution() {
        return caution;
    }

    @Override
    public int points() {
        return (int) window.stream().filter(each -> each.figure().isPresent()).count();
    }

    @Override
    public BigDecimal confidencePercent() {
        return judged.or(() -> line).map(Regression::confidencePercent).orElse(BigDecimal.ZERO);
    }

    /** Every period the line is laid over, the oldest first. */
    public List<Series.Entry> series() {
        return window;
    }

    /** What the figure changes by from one period to the next, or empty without a line. */
    public Optional<BigDecimal> perPeriod(MathContext digits) {
        return line.map(each -> each.slope(digits));
    }

    /** The line as a report shows it: "rises by 0.42 a month, 98.1% sure"; empty without one. */
    public String summary() {
        return line.map(each -> switch (each.direction()) {
                    case 1 -> "rises by " + steepness(each);
                    case -1 -> "falls by " + steepness(each);
                    default -> "level";
                })
                .orElse("");
    }

    private String steepness(Regression each) {
        String size = each.slope(new MathContext(SHOWN_DIGITS, RoundingMode.HALF_UP))
                .abs()
                .stripTrailingZeros()
                .toPlainString();
        BigDecimal sure = confidencePercent();
        String shown = sure.setScale(Math.max(0, Math.min(1, sure.scale())), RoundingMode.DOWN)
                .toPlainString();
        return size + " a " + due.period().unit() + ", " + shown + "% sure";
    }

    @Override
    public String ground(String field) {
        return switch (field) {
            case "caution" -> Cautions.words(caution);
            case "points" -> time();
            default ->
                line.map(each -> summary() + ", " + points() + " figures " + time())
                        .orElseGet(() -> "too few figures, " + points() + ", " + time());
        };
    }

    private String time() {
        return "from " + window.get(0).period() + " to " + due.period();
    }
}
