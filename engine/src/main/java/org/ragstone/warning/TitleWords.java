package org.ragstone.warning;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ragstone.model.Indicator;
import org.ragstone.model.KnownTexts;

/** What the words of an indicator's title say of its figures. */
final class TitleWords {
    static final LikelyWords LIKELY_OF_RUNNING_TOTAL =
            new LikelyWords("cumulative", "cum.", "cumul.", "date", "ytd", "so far", "since ");

    // What is in every such word, in small letters or capitals.
    private static final List<String> OF_RUNNING_TOTAL = List.of(
            "umul", "UMUL", "cum.", "Cum.", "CUM.", "date", "DATE", "Date", "ytd", "YTD", "Ytd", " so far", " since ");

    static final Pattern RUNNING_TOTAL = Pattern.compile(
            "(?<!\\b(?:non|not|not an?|not the)[- ])(?:\\b(?:cumulative(?! impact)(?:ly)?|(?:year|total)[- ]to[- ]date|ytd"
                    + "|this year so far|so far this year|since (?:1(?:st)? )?(?:april|january))\\b|\\bcum(?:ul)?\\.)",
            Pattern.CASE_INSENSITIVE);

    /** What rises and falls: it may be under nothing, and more than the whole. A change of address is none. */
    static final Words CHANGE = new Words(
            new LikelyWords(
                    "change",
                    "reduction",
                    "increase",
                    "decrease",
                    "varia",
                    "growth",
                    "rise",
                    "fall",
                    "difference",
                    "deviation",
                    "gap",
                    "improvement",
                    "over",
                    "under"),
            Pattern.compile(
                    "\\b(?:(?<!\\bof\\W)(?:changes|reductions|increases|decreases|variances)|change|reduction|increase|decrease"
                            + "|variance|growth|rise|fall|variation|difference|deviation|gap|improvement|(?:over|under)[- ]?spend)\\b"
                            + "(?:(?<!s)\\s*[(:\u2013\u2014]|\\s-\\s|\\W*(?:$|\\b(?:in|(?<!\\bchanges?\\W)of|on|from|since|against|over|(?<!\\bchanges\\W)to|between|compared"
                            + "|versus|vs|year|by|at)\\b))",
                    Pattern.CASE_INSENSITIVE));

    /** What else is under nothing now and then. */
    static final Words DIFFERENCE = new Words(
            new LikelyWords("net", "nps", "inflation", "return", "over", "under"),
            Pattern.compile(
                    "\\b(?:net (?:satisfaction|promoter|score|additional|change|migration)|nps|inflation|return on investment"
                            + "|(?:over|under) (?:or|and|/) (?:over|under)\\w*)\\b",
                    Pattern.CASE_INSENSITIVE));

    /** Where a title begins anew, and what has a change right after it: "Crime: change since last year", "% change". */
    private static final Pattern BREAK = Pattern.compile(
            "[:;()\u2013\u2014]|\\s-\\s|(?:%|\\b(?:percentage|percent|per cent))\\W*$", Pattern.CASE_INSENSITIVE);

    /** Before a change they say that those are counted who have it: "% of tenants with an increase in income". */
    private static final Pattern HAVING = Pattern.compile(
            "(?:%|\\b(?:percentage|percent|per cent|proportion|share|number))\\s+of\\b(?!\\W*$)"
                    + "|\\b(?:with|who|whom|whose|where|that|which|ha[ds]|ha(?:ve|ving)|made|making|felt|feel(?:ing)?|saw|see(?:ing)?"
                    + "|shown?|(?:report|show|achiev|experienc|demonstrat|notic|receiv|gain)ing"
                    + "|(?:report|show|achiev|experienc|demonstrat|notic|receiv|gain)ed\\s+(?:an?|the|some|any|no))\\b",
            Pattern.CASE_INSENSITIVE);

    /** What is no sum of the months, however its figures look. */
    static final WholeWords NO_SUM = new WholeWords(
            "average",
            "averages",
            "mean",
            "median",
            "rate",
            "ratio",
            "proportion",
            "percentage",
            "percent",
            "score",
            "index",
            "rank",
            "ranking",
            "position",
            "level",
            "balance",
            "arrears",
            "debt",
            "debts",
            "reserves",
            "variance",
            "variances",
            "variation",
            "difference",
            "deviation",
            "net",
            "change",
            "at the end",
            "year-end",
            "year end",
            "current",
            "currently",
            "open",
            "live",
            "active",
            "outstanding",
            "waiting",
            "registered",
            "caseload",
            "headcount",
            "vacant",
            "vacancy",
            "vacancies",
            "empty",
            "in post",
            "in care",
            "looked after",
            "in temporary",
            "on the register",
            "on the list",
            "on the roll",
            "time");

    /** What is one thing less another. */
    static final WholeWords BALANCE = new WholeWords(
            "net",
            "nps",
            "balance",
            "surplus",
            "deficit",
            "margin",
            "gap",
            "variance",
            "variances",
            "variation",
            "difference",
            "deviation");

    static final WholeWords PER = new WholeWords("per", "each", "every");

    static final WholeWords SUM = new WholeWords(
            "total",
            "totals",
            "number",
            "numbers",
            "no. of",
            "count",
            "volume",
            "income",
            "receipts",
            "savings",
            "spend",
            "spent",
            "expenditure",
            "collected",
            "raised");

    private static final KnownTexts OF_A_RUNNING_TOTAL = new KnownTexts(title ->
            hasPartOfRunningTotal(title) && RUNNING_TOTAL.matcher(title).find());

    private static final KnownTexts OF_A_CHANGE = new KnownTexts(TitleWords::isOfAChange);

    private TitleWords() {}

    /** Words by their pattern, which is tried where one of them may be. */
    record Words(LikelyWords likely, Pattern pattern, KnownTexts having) {
        Words(LikelyWords likely, Pattern pattern) {
            this(likely, pattern, new KnownTexts(title -> pattern.matcher(title).find()));
        }

        boolean areIn(String title) {
            return likely.mayBeIn(title) && having.is(title);
        }
    }

    /** Whether its figures are of the year so far: "Homes built (cumulative)". */
    static boolean sayRunningTotal(Indicator indicator) {
        return mayBeOfRunningTotal(indicator)
                && (OF_A_RUNNING_TOTAL.is(indicator.title()) || OF_A_RUNNING_TOTAL.is(indicator.shortTitle()));
    }

    /** Whether any such word may be in its titles: it is asked of every indicator, and nearly always in vain. */
    static boolean mayBeOfRunningTotal(Indicator indicator) {
        return LIKELY_OF_RUNNING_TOTAL.mayBeIn(indicator.title())
                || LIKELY_OF_RUNNING_TOTAL.mayBeIn(indicator.shortTitle());
    }

    private static boolean hasPartOfRunningTotal(String title) {
        for (String part : OF_RUNNING_TOTAL) {
            if (title.contains(part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether its figures are a change, "% reduction in violence", and not a part of those that have one. */
    static boolean sayChange(Indicator indicator) {
        return sayChange(indicator.title()) || sayChange(indicator.shortTitle()) || sayDifference(indicator);
    }

    private static boolean sayDifference(Indicator indicator) {
        return DIFFERENCE.areIn(indicator.title()) || DIFFERENCE.areIn(indicator.shortTitle());
    }

    private static boolean sayChange(String title) {
        return CHANGE.likely().mayBeIn(title) && OF_A_CHANGE.is(title);
    }

    private static boolean isOfAChange(String title) {
        Matcher change = CHANGE.pattern().matcher(title);
        while (change.find()) {
            if (!HAVING.matcher(lastPart(title.substring(0, change.start()))).find()) {
                return true;
            }
        }
        return false;
    }

    private static String lastPart(String words) {
        Matcher ends = BREAK.matcher(words);
        int start = 0;
        while (ends.find()) {
            start = ends.end();
        }
        return words.substring(start);
    }

    /** Whether its figures can be under nothing, though nothing is counted in them: "Net promoter score". */
    static boolean sayBalance(Indicator indicator) {
        return say(BALANCE, indicator) || sayChange(indicator);
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

    private static boolean say(WholeWords words, Indicator indicator) {
        return words.areIn(indicator.title()) || words.areIn(indicator.shortTitle());
    }
}
