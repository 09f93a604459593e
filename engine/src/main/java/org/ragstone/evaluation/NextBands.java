package org.ragstone.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ragstone.framework.Word;
import org.ragstone.join.JoinedResult;
import org.ragstone.join.Lazy;
import org.ragstone.model.FindingKind;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.Reason;

/**
 * The ratings on either side of a result's own: with which figure it would have a better one or a worse one. They are looked
 * for when they are asked for, by judging the result anew with other figures. Thread-safe.
 */
public final class NextBands {
    private final JudgedResult result;
    private final JoinedResult joined;
    private final Optional<Finding> rating;
    private final Optional<Finding> status;
    private final Lazy<RatingRules> rules;
    private final Lazy<OtherFigures> others;

    NextBands(JudgedResult result, JoinedResult joined, Lazy<RatingRules> rules) {
        this.result = result;
        this.joined = joined;
        this.status = result.status();
        this.rating = status.isPresent() && status.get().kind() == FindingKind.RATING ? status : Optional.empty();
        this.rules = rules;
        this.others = new Lazy<>(() -> new OtherFigures(joined, openRules()));
    }

    private OpenRules openRules() {
        return rules.get().openTo(joined.fact());
    }

    /** The nearest figure with a better rating, or empty where there is none. */
    public Optional<NextBand> better() {
        return isBest() ? Optional.empty() : nearest(word -> word.position() < position());
    }

    /** The nearest figure with a worse rating, or empty where there is none. */
    public Optional<NextBand> worse() {
        return nearest(word -> word.position() > position());
    }

    /** Whether the result has the best rating there is. */
    public boolean isBest() {
        return rating.isPresent() && isBest(rating.get());
    }

    /** Whether a rating is the best there is. */
    public static boolean isBest(Finding rating) {
        return rating.word().position() == 0;
    }

    /**
     * The last figure with the rating it has on the way to the next worse one, or empty where that is the present figure or
     * there is none.
     */
    public Optional<BigDecimal> lastBeforeWorse() {
        return worse().flatMap(band -> lastBefore(band)
                .filter(last -> rating.map(Finding::word).equals(others.get().rating(last))));
    }

    private Optional<BigDecimal> lastBefore(NextBand band) {
        BigDecimal step = others.get().step();
        return band.needs().compareTo(step) <= 0
                ? Optional.empty()
                : Optional.of(
                        band.higher()
                                ? band.figure().subtract(step)
                                : band.figure().add(step));
    }

    private int position() {
        return rating.orElseThrow().word().position();
    }

    private Optional<NextBand> nearest(Predicate<Word> wanted) {
        return rating.isEmpty() || !isMovedByItsFigure()
                ? Optional.empty()
                : others.get().nearest(wanted);
    }

    private boolean isMovedByItsFigure() {
        boolean runs = joined.trend().isPresent() || joined.regression().isPresent();
        return joined.due().figure().isPresent() && !(runs && openRules().askHowFiguresRun());
    }

    /** Why there is no better rating to be had by another figure; empty where there is one. */
    public String whyNoneIsBetter() {
        if (rating.isEmpty()) {
            return status.isEmpty() ? "the rules give it no one status" : "it has no rating";
        }
        if (isBest()) {
            return "it is the best rating";
        }
        if (joined.due().figure().isEmpty()) {
            return "there is no figure" + restingOn();
        }
        if (!isMovedByItsFigure()) {
            return "no figure by itself decides: ratings rest on how the figures run";
        }
        return better().isPresent()
                ? ""
                : "no figure by itself gives a better rating, in steps of "
                        + others.get().step().toPlainString() + restingOn();
    }

    /** What the rating rests on that no figure moves. */
    private String restingOn() {
        String answers = result.because(rating.orElseThrow()).stream()
                .flatMap(reason -> held(reason).stream())
                .distinct()
                .collect(Collectors.joining(", "));
        return answers.isEmpty() ? "" : ": it rests on " + answers;
    }

    private static List<String> held(Reason reason) {
        List<FactPattern> patterns = reason.rule().patterns();
        return IntStream.range(0, patterns.size())
                .boxed()
                .flatMap(i -> patterns.get(i).conditions().stream()
                        .map(Condition::field)
                        .filter(field -> !field.isMovedByFigure())
                        .map(field ->
                                field.name() + " " + field.told(reason.matched().get(i))))
                .toList();
    }
}
