package org.ragstone.warning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.model.Basis;
import org.ragstone.model.Indicator;
import org.ragstone.model.WarningCode;

/** An indicator with more than one result in a column of the totals, which is read as one of indicators. */
final class CountedTwice implements JudgementCheck {
    /** What a column is headed with that counts results and says so. */
    private static final String RESULTS = "result";

    @Override
    public void look(TargetsHeld judged, Found found) {
        if (judged.results().size() < 2) {
            return;
        }
        Map<String, List<Basis>> counted = new LinkedHashMap<>();
        for (ResultAsJudged each : judged.results()) {
            for (String column : each.columns()) {
                counted.computeIfAbsent(column, any -> new ArrayList<>())
                        .add(each.result().due().basis());
            }
        }
        counted.forEach((column, bases) -> {
            if (bases.size() > 1 && !column.toLowerCase(Locale.ROOT).contains(RESULTS)) {
                tell(judged.indicator(), column, bases, found);
            }
        });
    }

    private static void tell(JoinedIndicator joined, String column, List<Basis> bases, Found found) {
        Indicator indicator = joined.data().indicator();
        String times = bases.size() == 2 ? "twice" : bases.size() + " times";
        found.ofIndicator(
                WarningCode.COUNTED_TWICE,
                indicator,
                "bases",
                "`%s` is counted %s in `%s` of the totals: %s"
                        .formatted(
                                indicator.ref(),
                                times,
                                column,
                                bases.stream().map(each -> "`" + each + "`").collect(Collectors.joining(" and "))),
                "Name in `bases` the one that counts, or give each a column of its own under `columns` in framework.yaml, or"
                        + " head that column with the word results.");
    }
}
