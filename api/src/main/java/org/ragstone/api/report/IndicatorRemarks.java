package org.ragstone.api.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.api.view.Wording;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.Period;

/** What the row of an indicator says of its figures in words: which is of another period than the row, provisional, or judged otherwise. */
final class IndicatorRemarks {
    private static final List<EarlierFigure> SHOWN =
            List.of(EarlierFigure.PREVIOUS_PERIOD, EarlierFigure.SAME_PERIOD_LAST_YEAR);

    private IndicatorRemarks() {}

    static String of(IndicatorCells of) {
        JudgedResult main = of.main();
        Stream<String> lastYear = outturn(main).map(each -> "Last year's outturn is of " + each);
        return Stream.concat(of.judged().results().stream().flatMap(each -> of(each, main)), lastYear)
                .collect(Collectors.joining("; "));
    }

    private static Stream<String> outturn(JudgedResult main) {
        EarlierFigure which = EarlierFigure.LAST_YEAR_OUTTURN;
        return main.earlier(which).isEmpty()
                ? Stream.empty()
                : main.unsaid(which, main.due().period()).stream();
    }

    private static Stream<String> of(JudgedResult result, JudgedResult shown) {
        String basis = Wording.basis(result.due().basis());
        String written = result.due().written();
        return Stream.of(
                        periods(basis, result, shown.due().period()),
                        result.due().isProvisional() ? basis + " is provisional" : "",
                        written.isEmpty() ? "" : basis + " was written " + written,
                        result.judgedOtherwiseThan(shown)
                                .map(each -> basis + " was judged against " + each.standards())
                                .orElse(""))
                .filter(each -> !each.isEmpty());
    }

    /** Of which periods its figure and those before it are, where that is not the row's and what their columns mean by it. */
    private static String periods(String basis, JudgedResult result, Period row) {
        List<String> said = new ArrayList<>();
        Period own = result.due().figurePeriod();
        if (result.due().figure().isPresent() && !own.equals(row)) {
            said.add(basis + " is of " + own);
        }
        for (EarlierFigure each : SHOWN) {
            if (result.earlier(each).isPresent()) {
                result.unsaid(each, row)
                        .ifPresent(of -> said.add((said.isEmpty() ? basis + ": its " : "its ")
                                + each.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                                + (said.isEmpty() ? " is of " : " of ")
                                + of));
            }
        }
        return String.join(", ", said);
    }
}
