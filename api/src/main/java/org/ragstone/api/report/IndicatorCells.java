package org.ragstone.api.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedIndicator;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.evaluation.RequiredAction;
import org.ragstone.framework.Edition;
import org.ragstone.model.Basis;
import org.ragstone.model.Commentary;
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.Indicator;
import org.ragstone.model.Period;

/** What the row of an indicator says of it, whatever the basis. */
record IndicatorCells(PieceHeading of, JudgedIndicator judged) {
    private Indicator indicator() {
        return judged.indicator();
    }

    private Edition edition() {
        return of.edition();
    }

    /** The result on a basis, where it owes one. */
    Optional<JudgedResult> on(Basis basis) {
        return judged.results().stream()
                .filter(each -> each.due().basis() == basis)
                .findFirst();
    }

    /** The one that is told of where only one can be: not of a forecast, which bears the period of the report. */
    JudgedResult main() {
        return judged.results().stream()
                .filter(each -> each.due().basis() != Basis.FORECAST)
                .findFirst()
                .orElse(judged.results().get(0));
    }

    /** Whose it is, and what. */
    List<String> first() {
        List<String> cells = new ArrayList<>();
        of.council().ifPresent(cells::add);
        of.report().map(Period::toString).ifPresent(cells::add);
        cells.addAll(List.of(
                indicator().ref(),
                indicator().title(),
                indicator().service(),
                indicator().kind().name(),
                indicator().polarity().name(),
                indicator().unit(),
                main().due().period().toString()));
        Indicator.POST_COLUMNS.forEach(each -> cells.add(indicator().post(each)));
        cells.add(otherPosts());
        return cells;
    }

    private String otherPosts() {
        return edition().words().posts().all().stream()
                .filter(each ->
                        each.column().filter(Indicator.POST_COLUMNS::contains).isEmpty())
                .filter(each -> !each.holder(indicator()).isEmpty())
                .map(each -> each.label() + ": " + each.holder(indicator()))
                .collect(Collectors.joining("; "));
    }

    /** What it is held against, as reports show it, the ends of its range, and what last year came to. */
    List<String> levels() {
        JudgedResult main = main();
        return List.of(
                main.target(),
                main.floor(),
                main.expectedRange(),
                plain(main.lower()),
                plain(main.upper()),
                plain(main.earlier(EarlierFigure.LAST_YEAR_OUTTURN)));
    }

    static String plain(Optional<BigDecimal> figure) {
        return figure.map(BigDecimal::toPlainString).orElse("");
    }

    /** What it calls for, of whom, and what was written. */
    List<String> asked() {
        return List.of(
                words(judged.results().stream().flatMap(each -> each.alerts().stream())),
                actions(false),
                actions(true),
                judged.commentaryFor(of.header().period()).stream()
                        .map(Commentary::text)
                        .distinct()
                        .collect(Collectors.joining(" ")));
    }

    private static String words(Stream<Finding> findings) {
        return findings.map(each -> each.word().label()).distinct().collect(Collectors.joining("; "));
    }

    private String actions(boolean outstanding) {
        return judged.requiredActions().stream()
                .filter(each -> !outstanding || !each.answered())
                .map(IndicatorCells::action)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String action(RequiredAction action) {
        String by = action.byWhom();
        return action.action().label() + (by.isEmpty() ? "" : " by " + by);
    }
}
