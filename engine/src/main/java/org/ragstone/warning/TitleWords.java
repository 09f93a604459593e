package org.ragstone.warning;

import java.util.Locale;
import java.util.regex.Pattern;
import org.ragstone.model.Indicator;

/** What the words of an indicator's title say of its figures. */
final class TitleWords {
    private static final Pattern RUNNING_TOTAL =
            Pattern.compile("\\b(?:cumulative(?:ly)?|year[- ]to[- ]date|ytd)\\b", Pattern.CASE_INSENSITIVE);

    /** What rises and falls: it may be under nothing, and more than the whole. */
    private static final Pattern CHANGE = Pattern.compile(
            "\\b(?:changes?|reductions?|increases?|decreases?|growth|rise|fall|variances?|variation|difference|deviation"
                    + "|gap|improvement|(?:over|under)[- ]?spend)\\b\\W*"
                    + "(?:$|\\b(?:in|of|on|from|since|against|over|to|between|compared|versus|vs|year|by)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** What is no sum of the months, however its figures look. */
    private static final Pattern NO_SUM = Pattern.compile(
            "\\b(?:averages?|mean|median|rate|ratio|proportion|percentage|percent|score|index|rank(?:ing)?|position|level"
                    + "|balance|arrears|debts?|reserves|variances?|variation|difference|deviation|net|change"
                    + "|at the end|year[- ]end|current(?:ly)?|open|live|active|outstanding|waiting|registered|caseload|headcount"
                    + "|vacan(?:t|cy|cies)|empty|in post|in care|looked after|in temporary|on the (?:register|list|roll)|time)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PER = Pattern.compile("\\b(?:per|each|every)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern SUM = Pattern.compile(
            "\\b(?:totals?|numbers?|no\\. of|count|volume|income|receipts|savings|spend|spent|expenditure|collected|raised)\\b",
            Pattern.CASE_INSENSITIVE);

    private TitleWords() {}

    /** Whether its figures are of the year so far: "Homes built (cumulative)". */
    static boolean sayRunningTotal(Indicator indicator) {
        boolean mayBe = mayBeRunningTotal(indicator.title()) || mayBeRunningTotal(indicator.shortTitle());
        return mayBe && say(RUNNING_TOTAL, indicator);
    }

    /** It is asked of every indicator, and nearly always in vain. */
    private static boolean mayBeRunningTotal(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        return lower.contains("cumulative") || lower.contains("date") || lower.contains("ytd");
    }

    /** Whether its figures are a change: "% reduction in violence". */
    static boolean sayChange(Indicator indicator) {
        return say(CHANGE, indicator);
    }

    /** Whether its figures are something else than a sum: "Average days", "Households waiting". */
    static boolean sayNoSum(Indicator indicator) {
        return say(NO_SUM, indicator);
    }

    /** Whether its figures are of each of something: "Cost per visit". */
    static boolean sayPer(Indicator indicator) {
        return say(PER, indicator);
    }

    /** Whether its figures are counted or paid: "Number of homes", "Income from parking". */
    static boolean saySum(Indicator indicator) {
        return say(SUM, indicator);
    }

    private static boolean say(Pattern words, Indicator indicator) {
        return words.matcher(indicator.title()).find()
                || words.matcher(indicator.shortTitle()).find();
    }
}
