package org.ragstone.join;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.ragstone.arithmetic.Aim;
import org.ragstone.arithmetic.PlacedFigures;
import org.ragstone.arithmetic.Regression;
import org.ragstone.arithmetic.Series;
import org.ragstone.framework.RegressionSettings;
import org.ragstone.model.Caution;
import org.ragstone.model.Period;
import org.ragstone.model.Polarity;
import org.ragstone.model.Slope;
import org.ragstone.model.Volume;
import org.ragstone.policy.language.RegressionOrigin;

/**
 * What is read from a straight line through a result and those before it. Where close to a target is better, the line is
 * that of the distances from today's target. The answers are kept, and not the figures. Thread-safe.
 */
public final class ResultRegression implements RegressionOrigin {
    private static final int SHOWN_DIGITS = 3;

    private final DueResult due;
    private final RegressionSettings settings;
    private final Supplier<List<Series.Entry>> entries;
    private final Supplier<Optional<Aim>> aim;
    private final Lazy<Fitted> answers;

    /**
     * A line through entries, of which there is one at least and the last is of the due period.
     *
     * @param aim the target of the due period, looked for only where closeness counts
     */
    ResultRegression(
            DueResult due,
            RegressionSettings settings,
            Supplier<List<Series.Entry>> entries,
            Supplier<Optional<Aim>> aim) {
        this.due = due;
        this.settings = settings;
        this.entries = entries;
        this.aim = aim;
        this.answers = new Lazy<>(() -> read(series()));
    }

    private record Fitted(
            Optional<Regression> line, boolean ofDistances, Caution caution, int points, int missing, Period from) {}

    private Fitted read(List<Series.Entry> window) {
        Optional<Aim> to = due.indicator().polarity() == Polarity.CLOSE ? aim.get() : Optional.empty();
        List<Regression.Point> points = new ArrayList<>();
        for (int i = 0; i < window.size(); i++) {
            int at = i;
            window.get(i)
                    .figure()
                    .map(figure -> to.map(target -> target.shortfall(figure)).orElse(figure))
                    .ifPresent(figure -> points.add(new Regression.Point(at, figure)));
        }
        boolean enough = points.size() >= settings.fewestPoints();
        boolean isLatest = window.get(window.size() - 1).figure().isPresent();
        return new Fitted(
                enough && isLatest ? Regression.of(points) : Optional.empty(),
                to.isPresent(),
                caution(window),
                points.size(),
                window.size() - points.size(),
                window.get(0).period());
    }

    private Caution caution(List<Series.Entry> window) {
        PlacedFigures figures =
                PlacedFigures.of(window.stream().map(Series.Entry::figure).toList());
        return new Cautions(due, figures, 0, figures.size()).forLine(settings.seasonal());
    }

    /** Every period the line is laid over, the oldest first. */
    public List<Series.Entry> series() {
        List<Series.Entry> all = entries.get();
        int length = settings.window().isPresent()
                ? due.period().countIn(settings.window().getAsInt())
                : all.size();
        return all.subList(Math.max(0, all.size() - Math.max(1, length)), all.size());
    }

    @Override
    public Slope slope() {
        Optional<Regression> line = answers.get().line();
        boolean hasNoBetter =
                due.indicator().polarity() == Polarity.CLOSE && !answers.get().ofDistances();
        if (line.isEmpty() || hasNoBetter) {
            return Slope.UNAVAILABLE;
        }
        int direction = line.get().direction();
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
        return answers.get()
                .line()
                .filter(line -> !answers.get().ofDistances())
                .map(line -> switch (line.direction()) {
                    case 1 -> Volume.HIGHER;
                    case -1 -> Volume.LOWER;
                    default -> Volume.SAME;
                })
                .orElse(Volume.UNAVAILABLE);
    }

    @Override
    public Caution caution() {
        return answers.get().caution();
    }

    @Override
    public int points() {
        return answers.get().points();
    }

    @Override
    public int missing() {
        return answers.get().missing();
    }

    @Override
    public BigDecimal confidencePercent() {
        return answers.get().line().map(Regression::confidencePercent).orElse(BigDecimal.ZERO);
    }

    /** What the figure, or its distance from the target, changes by from one period to the next; empty without a line. */
    public Optional<BigDecimal> perPeriod(MathContext digits) {
        return answers.get().line().map(line -> line.slope(digits));
    }

    /** What the line comes to in each period that it is laid over, the oldest first; none without one, or of distances. */
    public List<BigDecimal> fitted(MathContext digits) {
        Optional<Regression> line =
                answers.get().ofDistances() ? Optional.empty() : answers.get().line();
        int periods = points() + missing();
        return line.stream()
                .flatMap(each -> IntStream.range(0, periods).mapToObj(place -> each.at(place, digits)))
                .toList();
    }

    /** The line as a report shows it: "rises by 0.42 a month, 98.1% sure"; empty without one. */
    public String summary() {
        return summary(BigDecimal::toPlainString);
    }

    /** The same with the change written otherwise, such as with its unit. */
    public String summary(Function<BigDecimal, String> change) {
        String what = answers.get().ofDistances() ? "the distance " : "";
        return answers.get()
                .line()
                .map(line -> switch (line.direction()) {
                    case 1 -> what + "rises by " + steepness(line, change);
                    case -1 -> what + "falls by " + steepness(line, change);
                    default -> what + (what.isEmpty() ? "level" : "is level");
                })
                .orElse("");
    }

    private String steepness(Regression line, Function<BigDecimal, String> change) {
        String size = change.apply(line.slope(new MathContext(SHOWN_DIGITS, RoundingMode.HALF_UP))
                .abs()
                .stripTrailingZeros());
        BigDecimal sure = line.confidencePercent();
        String shown = sure.setScale(Math.max(0, Math.min(1, sure.scale())), RoundingMode.DOWN)
                .toPlainString();
        return size + " a " + due.period().unit() + ", " + shown + "% sure";
    }

    @Override
    public String cautionGround() {
        return Cautions.words(caution());
    }

    @Override
    public String lineGround() {
        if (answers.get().line().isPresent()) {
            return summary() + ", " + figures() + " " + timeGround();
        }
        return points() < settings.fewestPoints()
                ? figures() + " " + timeGround() + ", and " + settings.fewestPoints() + " are asked for"
                : "no figure for " + due.period();
    }

    private String figures() {
        return points() + (points() == 1 ? " figure" : " figures");
    }

    @Override
    public String timeGround() {
        return "from " + answers.get().from() + " to " + due.period();
    }
}
