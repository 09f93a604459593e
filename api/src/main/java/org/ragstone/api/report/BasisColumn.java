package org.ragstone.api.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.model.Basis;
import org.ragstone.model.DirectionAgainst;
import org.ragstone.model.EarlierFigure;
import org.ragstone.policy.language.FigureAgainstTarget;

/** A column of the rows of indicators that is there only where one of them has something to say in it; it goes by its number. */
record BasisColumn(int number) {
    private static final String REMARKS = "remarks";
    private static final String ILLUSTRATIVE = "illustrative";
    private static final int WITHOUT_DIRECTIONS = Told.values().length;
    private static final int OF_A_BASIS = WITHOUT_DIRECTIONS + DirectionAgainst.values().length;
    private static final int OF_BASES = Basis.values().length * OF_A_BASIS;
    private static final List<BasisColumn> ALL =
            IntStream.range(0, OF_BASES + 2).mapToObj(BasisColumn::new).toList();

    /** What is told of a basis before its directions. */
    private enum Told {
        FIGURE,
        PREVIOUS_PERIOD,
        SAME_PERIOD_LAST_YEAR,
        JUDGED_TARGET,
        JUDGED_FLOOR,
        STATUS
    }

    private Basis basis() {
        return Basis.values()[number / OF_A_BASIS];
    }

    /** Empty where it is of a direction. */
    private Optional<Told> told() {
        int of = number % OF_A_BASIS;
        return of < WITHOUT_DIRECTIONS ? Optional.of(Told.values()[of]) : Optional.empty();
    }

    private DirectionAgainst against() {
        return DirectionAgainst.values()[number % OF_A_BASIS - WITHOUT_DIRECTIONS];
    }

    String name() {
        if (number >= OF_BASES) {
            return number == OF_BASES ? REMARKS : ILLUSTRATIVE;
        }
        String basis = basis().name();
        String name = told().map(each -> each == Told.FIGURE ? basis : basis + "_" + each)
                .orElseGet(() -> basis + "_" + against() + "_direction");
        return name.toLowerCase(Locale.ROOT);
    }

    boolean isFigure() {
        return number < OF_BASES && told().filter(each -> each != Told.STATUS).isPresent();
    }

    private String text(IndicatorCells of) {
        if (number >= OF_BASES) {
            return number == OF_BASES
                    ? IndicatorRemarks.of(of)
                    : of.of().header().illustrative() ? "YES" : "";
        }
        return of.on(basis()).map(each -> text(each, of.main())).orElse("");
    }

    private String text(JudgedResult result, JudgedResult shown) {
        return told().map(each -> text(each, result, shown)).orElseGet(() -> direction(result));
    }

    private static String text(Told told, JudgedResult result, JudgedResult shown) {
        return switch (told) {
            case FIGURE -> IndicatorCells.plain(result.due().figure());
            case PREVIOUS_PERIOD -> IndicatorCells.plain(result.earlier(EarlierFigure.PREVIOUS_PERIOD));
            case SAME_PERIOD_LAST_YEAR -> IndicatorCells.plain(result.earlier(EarlierFigure.SAME_PERIOD_LAST_YEAR));
            case JUDGED_TARGET ->
                otherwise(result, shown).map(each -> result.judgedTarget()).orElse("");
            case JUDGED_FLOOR ->
                otherwise(result, shown).map(each -> result.judgedFloor()).orElse("");
            case STATUS -> result.status().map(each -> each.word().label()).orElse("");
        };
    }

    /** Only where it answers to another target or floor than the row shows. */
    private static Optional<FigureAgainstTarget> otherwise(JudgedResult result, JudgedResult shown) {
        return result.judgedOtherwiseThan(shown);
    }

    private String direction(JudgedResult result) {
        return result.directions().stream()
                .filter(each -> each.against().equals(against().name()))
                .map(each -> each.word().label())
                .collect(Collectors.joining("; "));
    }

    /** What an indicator has to say in each of all, by their numbers. */
    static List<String> texts(IndicatorCells of) {
        List<String> texts = new ArrayList<>(ALL.size());
        ALL.forEach(each -> texts.add(each.text(of)));
        return texts;
    }

    /** Those that a row needs: of a basis that it owes the figure and the status, and what else there is. */
    static ColumnBits needed(IndicatorCells of, List<String> texts) {
        return ColumnBits.of(
                ALL.size(), each -> !texts.get(each).isEmpty() || ALL.get(each).isOwed(of));
    }

    private boolean isOwed(IndicatorCells of) {
        return number < OF_BASES
                && told().filter(each -> each == Told.FIGURE || each == Told.STATUS)
                        .isPresent()
                && of.on(basis()).isPresent();
    }

    static ColumnBits all() {
        return ColumnBits.of(ALL.size(), each -> true);
    }

    /** Those of a set, in the order of the columns. */
    static List<BasisColumn> of(ColumnBits columns) {
        return ALL.stream().filter(each -> columns.has(each.number)).toList();
    }
}
