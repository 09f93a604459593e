package org.ragstone.editing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ragstone.editing.CaseMoves.Measured;
import org.ragstone.editing.EditedFile.Replacement;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Location;
import org.ragstone.scenario.CaseBook.WrittenCase;
import org.ragstone.scenario.WrittenFigure;

/** Looks for the figure with which a result of a case lies as far from a line that has moved as it did before. */
final class CaseMove {
    private static final int MOST_DECIMALS = 4;

    /** The newest of a series, of a part and a whole the part. */
    private static final Pattern NEWEST =
            Pattern.compile("(?:^|[\\s\"'])(-?[0-9]+(?:\\.[0-9]+)?)(?:/[0-9.]+)?(?:\\s+_)*[\"']?$");

    private final CaseMoves moves;
    private final SourceFile file;
    private final WrittenYaml yaml;
    private final int place;
    private final WrittenCase written;
    private final Measured now;
    private final WrittenFigure figure;

    /** @param place of the case among those of the file, which is as it is to be but for this figure */
    CaseMove(CaseMoves moves, SourceFile file, int place, WrittenCase written, Measured now) {
        this.moves = moves;
        this.file = file;
        this.yaml = new WrittenYaml(file);
        this.place = place;
        this.written = written;
        this.now = now;
        this.figure = Objects.requireNonNull(written.figures().get(now.basis()));
    }

    /** A figure and where it stands. */
    private record Figure(int start, int end, BigDecimal value) {}

    /** What is written otherwise then; empty where no figure lies so. */
    Optional<EditedFile> found() {
        return newest().flatMap(old -> slope(old).flatMap(slope -> found(old, slope)));
    }

    private Optional<Figure> newest() {
        return yaml.written(figure.newest()).flatMap(text -> {
            Matcher last = NEWEST.matcher(text.text());
            return last.find()
                    ? Optional.of(new Figure(
                            text.start() + last.start(1), text.start() + last.end(1), new BigDecimal(last.group(1))))
                    : Optional.empty();
        });
    }

    /** How much further a figure lies that is more by one: what is short of a level grows evenly. */
    private Optional<BigDecimal> slope(Figure old) {
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(
                -written.decimals().orElse(old.value().scale()));
        return List.of(step, step.negate()).stream()
                .flatMap(each -> number(old, old.value().add(each))
                        .map(there -> there.subtract(now.number()).divide(each, MathContext.DECIMAL128))
                        .filter(slope -> slope.signum() != 0)
                        .stream())
                .findFirst();
    }

    private Optional<EditedFile> found(Figure old, BigDecimal slope) {
        BigDecimal further = moves.wanted(now).subtract(now.number());
        BigDecimal there = old.value().add(further.divide(slope, MathContext.DECIMAL128));
        return IntStream.rangeClosed(0, MOST_DECIMALS)
                .mapToObj(decimals -> there.setScale(decimals, RoundingMode.HALF_EVEN))
                .filter(value -> number(old, value)
                        .filter(number -> moves.isAsGood(now, number))
                        .isPresent())
                .findFirst()
                .map(value -> edited(old, value));
    }

    private Optional<BigDecimal> number(Figure old, BigDecimal value) {
        return moves.number(edited(old, value).edited(), place, now.basis());
    }

    private EditedFile edited(Figure old, BigDecimal value) {
        List<Replacement> replacements = new ArrayList<>();
        replacements.add(new Replacement(old.start(), old.end(), value.toPlainString()));
        if (value.scale() > written.decimals().orElse(value.scale())) {
            decimals(value.scale()).ifPresent(replacements::add);
        }
        return new EditedFile(file, replacements);
    }

    /** A figure is judged as it is printed, so that one more digit has to be printed to be judged. */
    private Optional<Replacement> decimals(int count) {
        Optional<Location> own = written.ownDecimals();
        if (own.isPresent()) {
            return yaml.written(own.get()).map(each -> each.by(Integer.toString(count)));
        }
        return yaml.written(figure.name())
                .filter(key -> key.text().startsWith(now.basis().name()))
                .map(key -> new Replacement(key.start(), key.start(), "decimals: " + count + separator(key.start())));
    }

    /** What parts it from the entry behind: a line end where that stands on a line of its own. */
    private String separator(int start) {
        String before = file.text().substring(file.text().lastIndexOf('\n', start - 1) + 1, start);
        return before.isBlank() ? "\n" + before : ", ";
    }
}
