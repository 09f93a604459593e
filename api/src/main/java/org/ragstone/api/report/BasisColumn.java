package org.ragstone.api.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.model.Basis;
import org.ragstone.model.EarlierFigure;

/** A column of the rows of indicators that is there only where one of them has something to say in it; its number is its bit. */
record BasisColumn(int number) {
    private static final String REMARKS = "remarks";
    private static final String ILLUSTRATIVE = "illustrative";
    private static final int OF_A_BASIS = Told.values().length;
    private static final int OF_BASES = Basis.values().length * OF_A_BASIS;
    private static final List<BasisColumn> ALL =
            IntStream.range(0, OF_BASES + 2).mapToObj(BasisColumn::new).toList();

    /** What is told of a basis. */
    private enum Told {
        FIGURE,
        PREVIOUS_PERIOD,
        SAME_PERIOD_LAST_YEAR,
        STATUS,
        DIRECTION
    }

    private Basis basis() {
        return Basis.values()[number / OF_A_BASIS];
    }

    private Told told() {
        return Told.values()[number % OF_A_BASIS];
    }

    private int bit() {
        return 1 << number;
    }

    String name() {
        if (number >= OF_BASES) {
            return number == OF_BASES ? REMARKS : ILLUSTRATIVE;
        }
        String basis = basis().name().toLowerCase(Locale.ROOT);
        return told() == Told.FIGURE ? basis : basis + "_" + told().name().toLowerCase(Locale.ROOT);
    }

    boolean isFigure() {
        return number < OF_BASES && told() != Told.STATUS && told() != Told.DIRECTION;
    }

    private String text(IndicatorCells of) {
        if (number >= OF_BASES) {
            return number == OF_BASES ? remarks(of) : of.of().header().illustrative() ? "YES" : "";
        }
        return of.on(basis()).map(this::text).orElse("");
    }

    private String text(JudgedResult result) {
        return switch (told()) {
            case FIGURE -> plain(result.due().figure());
            case PREVIOUS_PERIOD -> plain(result.earlier(EarlierFigure.PREVIOUS_PERIOD));
            case SAME_PERIOD_LAST_YEAR -> plain(result.earlier(EarlierFigure.SAME_PERIOD_LAST_YEAR));
            case STATUS -> result.status().map(each -> each.word().label()).orElse("");
            case DIRECTION -> directions(result.directions());
        };
    }

    private static String plain(Optional<BigDecimal> figure) {
        return figure.map(BigDecimal::toPlainString).orElse("");
    }

    /** Where there are several, each says what it is against. */
    private static String directions(List<Finding> directions) {
        return directions.stream()
                .map(each -> each.word().label() + (directions.size() == 1 ? "" : " (" + each.against() + ")"))
                .collect(Collectors.joining("; "));
    }

    private static String remarks(IndicatorCells of) {
        return of.judged().results().stream()
                .flatMap(each -> remarks(each, of.main()))
                .collect(Collectors.joining("; "));
    }

    private static Stream<String> remarks(JudgedResult result, JudgedResult shown) {
        Basis basis = result.due().basis();
        boolean lags = result.due().figure().isPresent()
                && !result.due().figurePeriod().equals(result.due().period());
        return Stream.of(
                        lags ? basis + " is of " + result.due().figurePeriod() : "",
                        result.due().isProvisional() ? basis + " is provisional" : "",
                        result.due().written().isEmpty()
                                ? ""
                                : basis + " was written " + result.due().written(),
                        result.judgedOtherwiseThan(shown)
                                .map(each -> basis + " was judged against " + each.standards())
                                .orElse(""))
                .filter(each -> !each.isEmpty());
    }

    /** What an indicator has to say in each of all, by their numbers. */
    static List<String> texts(IndicatorCells of) {
        List<String> texts = new ArrayList<>(ALL.size());
        ALL.forEach(each -> texts.add(each.text(of)));
        return texts;
    }

    /** The bits of those that a row needs: of a basis that it owes the figure and the status, and what else there is. */
    static int needed(IndicatorCells of, List<String> texts) {
        int needed = 0;
        for (BasisColumn each : ALL) {
            needed |= !texts.get(each.number).isEmpty() || each.isOwed(of) ? each.bit() : 0;
        }
        return needed;
    }

    private boolean isOwed(IndicatorCells of) {
        return number < OF_BASES
                && (told() == Told.FIGURE || told() == Told.STATUS)
                && of.on(basis()).isPresent();
    }

    /** Those of the bits, in the order of the columns. */
    static List<BasisColumn> of(int bits) {
        return ALL.stream().filter(each -> (bits & each.bit()) != 0).toList();
    }
}
