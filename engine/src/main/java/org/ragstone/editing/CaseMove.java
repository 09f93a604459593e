package org.ragstone.editing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ragstone.model.Basis;
import org.ragstone.scenario.JudgedCase;

/** Looks for the figures with which a case lies as far from a line that has moved as it lay before. Not thread-safe. */
final class CaseMove {
    private static final int MOST_DECIMALS = 4;

    private final MovedLine line;
    private final boolean saysADistance;
    private final boolean withEarlier;
    private final Map<Basis, BigDecimal> figures = new EnumMap<>(Basis.class);
    private boolean isExact = true;
    private JudgedCase now;

    private CaseMove(MovedLine line, JudgedCase of, boolean saysADistance, boolean withEarlier) {
        this.line = line;
        this.saysADistance = saysADistance;
        this.now = of;
        this.withEarlier = withEarlier;
    }

    /**
     * The figures of a case as they are to be, the newest of their bases, whether those before move along, how many decimals have
     * to be printed for that, whether it lies as far from the line as before to the last digit, and the case as it is then.
     */
    record Moved(
            Map<Basis, BigDecimal> figures,
            boolean withEarlier,
            OptionalInt decimals,
            boolean isAsFar,
            JudgedCase then) {
        String series(Basis basis, String text) {
            return NewestFigure.in(text)
                    .map(each -> each.replacedBy(Objects.requireNonNull(figures.get(basis)), withEarlier))
                    .orElse(text);
        }
    }

    /**
     * What is to be written otherwise in the case; empty where it lies elsewhere, no figure lies so, or it would fail then. The
     * figures before the newest stay, unless it only stands as it did to all other lines where they move along.
     *
     * @param was the case beside the rules that draw the line where it was
     * @param saysADistance whether its name says how far it lies, which it then lies still
     */
    static Optional<Moved> of(JudgedCase was, JudgedCase written, MovedLine line, boolean saysADistance) {
        if (!line.isEven()) {
            return Optional.empty();
        }
        List<CaseMove> moves = Stream.of(false, true)
                .map(withEarlier -> new CaseMove(line, written, saysADistance, withEarlier))
                .filter(CaseMove::succeeds)
                .toList();
        return moves.stream()
                .filter(each -> each.now.standings().equals(was.standings()))
                .findFirst()
                .or(() -> moves.stream().findFirst())
                .map(each -> each.moved(written));
    }

    private boolean succeeds() {
        line.measured(now, line.from()).forEach(this::move);
        return !figures.isEmpty() && now.passes();
    }

    private Moved moved(JudgedCase written) {
        OptionalInt decimals = now.written().decimals();
        return new Moved(
                figures,
                withEarlier,
                decimals.equals(written.written().decimals()) ? OptionalInt.empty() : decimals,
                isExact,
                now);
    }

    private void move(Basis basis, BigDecimal number) {
        newest(basis)
                .flatMap(old -> slope(basis, old, number)
                        .filter(slope -> line.isBeside(number, slope.multiply(step(old))))
                        .flatMap(slope -> found(basis, old, number, slope)))
                .ifPresent(value -> {
                    figures.put(basis, value);
                    now = with(basis, value).orElseThrow();
                });
    }

    private Optional<BigDecimal> newest(Basis basis) {
        return NewestFigure.in(series(basis)).map(NewestFigure::value);
    }

    private String series(Basis basis) {
        return Objects.requireNonNull(now.written().figures().get(basis)).series();
    }

    /** By how much the next figure is more that can be printed. */
    private BigDecimal step(BigDecimal old) {
        return BigDecimal.ONE.scaleByPowerOfTen(-now.written().decimals().orElse(old.scale()));
    }

    /** How much further a figure lies that is more by one: what is short of a level grows evenly. */
    private Optional<BigDecimal> slope(Basis basis, BigDecimal old, BigDecimal number) {
        BigDecimal step = step(old);
        return Stream.of(step, step.negate())
                .flatMap(each -> number(basis, old.add(each), number)
                        .map(there -> there.subtract(number).divide(each, MathContext.DECIMAL128))
                        .filter(slope -> slope.signum() != 0)
                        .stream())
                .findFirst();
    }

    private Optional<BigDecimal> found(Basis basis, BigDecimal old, BigDecimal number, BigDecimal slope) {
        Optional<BigDecimal> asFar =
                saysADistance ? found(basis, old, number, slope, line.asFar(number), true) : Optional.empty();
        isExact &= asFar.isPresent();
        return asFar.or(() -> found(basis, old, number, slope, line.wanted(number), false));
    }

    private Optional<BigDecimal> found(
            Basis basis, BigDecimal old, BigDecimal number, BigDecimal slope, BigDecimal wanted, boolean isAsFar) {
        BigDecimal there = old.add(wanted.subtract(number).divide(slope, MathContext.DECIMAL128));
        return IntStream.rangeClosed(Math.min(Math.max(old.scale(), 0), MOST_DECIMALS), MOST_DECIMALS)
                .boxed()
                .flatMap(decimals -> Stream.of(RoundingMode.HALF_EVEN, RoundingMode.FLOOR, RoundingMode.CEILING)
                        .map(rounding -> there.setScale(decimals, rounding)))
                .distinct()
                .filter(value -> value.signum() >= 0 || old.signum() < 0)
                .filter(value -> number(basis, value, wanted)
                        .filter(then -> isAsFar ? then.compareTo(wanted) == 0 : line.isAsGood(number, then))
                        .isPresent())
                .findFirst();
    }

    private Optional<BigDecimal> number(Basis basis, BigDecimal value, BigDecimal near) {
        return with(basis, value)
                .flatMap(each -> Optional.ofNullable(line.measured(each, near).get(basis)));
    }

    /** A figure is judged as it is printed, so that one more digit has to be printed to be judged. */
    private Optional<JudgedCase> with(Basis basis, BigDecimal value) {
        Map<String, String> texts = new HashMap<>();
        NewestFigure.in(series(basis)).ifPresent(old -> texts.put(basis.name(), old.replacedBy(value, withEarlier)));
        if (value.scale() > now.written().decimals().orElse(value.scale())) {
            texts.put(CaseText.DECIMALS, Integer.toString(value.scale()));
        }
        return now.with(texts);
    }
}
