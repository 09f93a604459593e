package org.ragstone.api.report;

import java.util.Map;
import java.util.Set;

/** What each column of the findings is, in CSV as in a workbook. */
public final class FindingColumns {
    private static final Set<String> FIGURES = Set.of("value", "compared_with");

    private static final Map<String, String> MEANS = Map.ofEntries(
            Map.entry("ref", "The indicator's reference."),
            Map.entry("title", "What the indicator is called."),
            Map.entry("period", "The period that the result is of."),
            Map.entry(
                    "basis", "What the figure covers: LATEST is of the period alone, YEAR_TO_DATE of the year so far."),
            Map.entry("kind", "What kind of finding it is: RATING, NOT_RATED, RANGE, DIRECTION, ALERT or ACTION."),
            Map.entry("against", "What the figure was held against."),
            Map.entry("outcome", "The framework's word for it, as rules write it."),
            Map.entry("label", "The same word as the framework shows it."),
            Map.entry("value", "The figure, in the indicator's unit: 94.1 of a percentage is 94.1%."),
            Map.entry(
                    "compared_with",
                    "The target, range or earlier figure that it was held against; a text where it is more than one number."),
            Map.entry("rule", "The rule that says so."),
            Map.entry(
                    "clause",
                    "The sentence of the framework that the rule follows: its words stand on the sheet reasons."),
            Map.entry("assumption", "What is assumed where the framework leaves it open."),
            Map.entry("where", "The file and line of the rule."),
            Map.entry("value_period", "The period of the figure where that is an earlier one."),
            Map.entry("compared_period", "The period of what it was held against."),
            Map.entry("provisional", "YES where the figure is provisional."),
            Map.entry("method", "The statistical method by which a rule was answered, with its settings."),
            Map.entry("illustrative", "YES: the figures are made up."),
            Map.entry("severity", "How severe the alert or action is."),
            Map.entry("required_of", "Which posts must act."),
            Map.entry("outstanding", "Which of them have not."),
            Map.entry("written", "How the figure was written where that is a time."));

    private FindingColumns() {}

    /** What a column is. */
    public static String means(String column) {
        return MEANS.getOrDefault(column, "");
    }

    /** Whether a figure stands in it, where that is one number. */
    public static boolean isOfFigures(String column) {
        return FIGURES.contains(column);
    }
}
