package org.ragstone.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ragstone.model.Band;
import org.ragstone.model.Cancellation;
import org.ragstone.model.DataSet;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;
import org.ragstone.model.Threshold;

/**
 * Holds the bands that a council printed against each other: figures without a rating, figures with two, and a target that is
 * not where the best band begins. A band within another is the nearer one: of `<= 50` and `< 40`, the second counts below 40.
 */
public final class BandsCheck {
    // Each is held against each other.
    private static final int MOST = 50;

    private final Indicator indicator;
    private final List<Band> bands;
    private final List<Piece> pieces;
    // By the places of the bands: those of the pieces that each holds, and those of the bands of another rating within
    // it.
    private final List<BitSet> held;
    private final List<BitSet> nearer;

    private BandsCheck(Indicator indicator, List<Band> bands) {
        this.indicator = indicator;
        this.bands = bands;
        this.pieces = pieces(bands);
        this.held = bands.stream()
                .map(band -> places(pieces.size(), place -> pieces.get(place).isWithin(band)))
                .toList();
        this.nearer = IntStream.range(0, bands.size())
                .mapToObj(outer -> places(bands.size(), inner -> isNearer(inner, outer)))
                .toList();
    }

    private static BitSet places(int count, IntPredicate wanted) {
        return IntStream.range(0, count).filter(wanted).collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /**
     * What is wrong with the bands of a data set, indicator by indicator.
     *
     * @param ratings the words of the edition, best first
     */
    public static List<Problem> of(DataSet data, List<String> ratings) {
        Map<String, List<Band>> byRef = data.bands().stream()
                .collect(Collectors.groupingBy(Band::ref, LinkedHashMap::new, Collectors.toList()));
        return data.indicators().stream()
                .map(IndicatorData::indicator)
                .filter(indicator -> byRef.containsKey(indicator.ref()))
                .flatMap(indicator ->
                        problems(indicator, byRef.getOrDefault(indicator.ref(), List.of()), ratings).stream())
                .toList();
    }

    private static List<Problem> problems(Indicator indicator, List<Band> bands, List<String> ratings) {
        Cancellation.check();
        if (bands.size() > MOST) {
            Location where = bands.get(MOST).where();
            return List.of(Problem.at(
                    where, String.format(Locale.ROOT, "`%s` has more than %d bands", indicator.ref(), MOST)));
        }
        return new BandsCheck(indicator, bands).problems(ratings);
    }

    private List<Problem> problems(List<String> ratings) {
        List<Problem> problems = new ArrayList<>();
        Band first = bands.get(0);
        stretches(BitSet::isEmpty)
                .forEach(each -> problems.add(new Problem(
                        first.where(),
                        "no band of `" + indicator.ref() + "` holds " + each,
                        "Let two bands meet, or say which of them holds it.")));
        stretches(held -> nearest(held).size() > 1)
                .forEach(each -> problems.add(new Problem(
                        first.where(),
                        "two bands of `" + indicator.ref() + "` hold " + each,
                        "Let one end where the other begins.")));
        bands.stream()
                .min(Comparator.comparing(band -> ratings.indexOf(band.rating())))
                .flatMap(this::beside)
                .ifPresent(problems::add);
        return problems;
    }

    /** A part of the line: a level, or all that lies between two. */
    private record Piece(Optional<BigDecimal> from, Optional<BigDecimal> to) {
        boolean isLevel() {
            return from.isPresent() && from.equals(to);
        }

        boolean isWithin(Band band) {
            return band.lower().map(this::isAbove).orElse(true)
                    && band.upper().map(this::isBelow).orElse(true);
        }

        private boolean isAbove(Threshold lower) {
            int above = from.map(start -> start.compareTo(lower.level())).orElse(-1);
            return (isLevel() && above == 0) ? !lower.strict() : above >= 0;
        }

        private boolean isBelow(Threshold upper) {
            int above = to.map(end -> end.compareTo(upper.level())).orElse(1);
            return (isLevel() && above == 0) ? !upper.strict() : above <= 0;
        }
    }

    /** The levels of all bands, and what lies below, between and above them. */
    private static List<Piece> pieces(List<Band> bands) {
        TreeSet<BigDecimal> levels = bands.stream()
                .flatMap(band -> Stream.concat(band.lower().stream(), band.upper().stream()))
                .map(Threshold::level)
                .collect(Collectors.toCollection(TreeSet::new));
        List<Piece> pieces = new ArrayList<>();
        Optional<BigDecimal> before = Optional.empty();
        for (BigDecimal level : levels) {
            pieces.add(new Piece(before, Optional.of(level)));
            pieces.add(new Piece(Optional.of(level), Optional.of(level)));
            before = Optional.of(level);
        }
        pieces.add(new Piece(before, Optional.empty()));
        return pieces;
    }

    /** In words, the parts of the line where the bands that hold them are such; neighbours are one. */
    private List<String> stretches(Predicate<BitSet> wanted) {
        List<String> stretches = new ArrayList<>();
        List<Piece> open = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int place = i;
            BitSet holding = places(bands.size(), band -> held.get(band).get(place));
            if (hasFigure(piece) && wanted.test(holding)) {
                open.add(piece);
            } else if (hasFigure(piece) && !open.isEmpty()) {
                stretches.add(words(open));
                open.clear();
            }
        }
        if (!open.isEmpty()) {
            stretches.add(words(open));
        }
        return stretches;
    }

    /** Of whole numbers, say, there is none between 49 and 50. */
    private boolean hasFigure(Piece piece) {
        if (piece.isLevel()
                || piece.from().isEmpty()
                || piece.to().isEmpty()
                || indicator.decimals().isEmpty()) {
            return true;
        }
        BigDecimal step = BigDecimal.ONE.movePointLeft(indicator.decimals().getAsInt());
        return piece.from().get().add(step).compareTo(piece.to().get()) < 0;
    }

    private static String words(List<Piece> pieces) {
        Piece first = pieces.get(0);
        Piece last = pieces.get(pieces.size() - 1);
        if (pieces.size() == 1 && first.isLevel()) {
            return "exactly " + first.from().orElseThrow().toPlainString();
        }
        String from = first.from()
                .map(level -> (first.isLevel() ? "figures from " : "figures above ") + level.toPlainString())
                .orElse("figures");
        String to = last.to()
                .map(level -> (last.isLevel() ? " up to " : " below ") + level.toPlainString())
                .orElse("");
        return from + to;
    }

    /** The ratings of those bands that have none of another rating within them. */
    private Set<String> nearest(BitSet holding) {
        return holding.stream()
                .filter(band -> !nearer.get(band).intersects(holding))
                .mapToObj(band -> bands.get(band).rating())
                .collect(Collectors.toSet());
    }

    /** Whether one band is of another rating and lies in the other, and is not the same. */
    private boolean isNearer(int inner, int outer) {
        BitSet beyond = (BitSet) held.get(inner).clone();
        beyond.andNot(held.get(outer));
        return !bands.get(inner).rating().equals(bands.get(outer).rating())
                && beyond.isEmpty()
                && !held.get(inner).equals(held.get(outer));
    }

    /** Where the best band does not begin at the target. */
    private Optional<Problem> beside(Band best) {
        Optional<Threshold> target = indicator
                .standards()
                .target()
                .filter(Threshold.class::isInstance)
                .map(Threshold.class::cast);
        Optional<Threshold> edge =
                switch (indicator.polarity()) {
                    case HIGHER -> best.lower();
                    case LOWER -> best.upper();
                    case CLOSE, NONE -> Optional.empty();
                };
        if (target.isEmpty() || edge.isEmpty() || sameAs(edge.get(), target.get())) {
            return Optional.empty();
        }
        String begins = "`%s` of `%s` begins at %s, and the target is %s"
                .formatted(best.rating(), indicator.ref(), edge.get(), target.get());
        return Optional.of(
                new Problem(best.where(), begins, "What reaches the target is what the best rating should be for."));
    }

    private static boolean sameAs(Threshold one, Threshold other) {
        return one.level().compareTo(other.level()) == 0 && one.strict() == other.strict();
    }
}
