package org.ragstone.check.sentence;

import org.ragstone.model.Basis;
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.JudgedAgainst;

/** What English calls the stretches of time that figures and targets are of. */
final class Times {
    private static final String PERIOD = "(?:reporting )?(?:period|quarter|month|term|half[- ]year)";
    private static final String LAST = "(?:last|previous|prior|preceding)";
    private static final String YEAR = "(?:financial )?year(?:'s)?";

    /** What a figure is compared with; those of a year go first, since they speak of its quarters. */
    static final Sayings<EarlierFigure> EARLIER = new Sayings<>(EarlierFigure.class)
            .and(
                    "(?:mean|average) (?:of |for |over |in )?(?:the )?(?:last |previous |preceding )?(?:12|twelve)[- ]months?(?: before)?|(?:12|twelve)[- ]months? (?:rolling )?(?:mean|average)",
                    EarlierFigure.MEAN_OF_12_MONTHS_BEFORE)
            .and(
                    "(?:mean|average) (?:of |for |over |in |across )?(?:the )?" + LAST
                            + " (?:four|4) quarters|(?:four|4)[- ]quarter (?:rolling |moving )?(?:mean|average)|(?:rolling|moving) (?:annual )?(?:mean|average)",
                    EarlierFigure.MEAN_OF_12_MONTHS_BEFORE)
            .and(
                    "(?:mean|average) (?:of |for |over |in )?(?:the )?" + LAST + " " + YEAR + "|" + LAST + " " + YEAR
                            + " (?:mean|average)",
                    EarlierFigure.MEAN_OF_LAST_YEAR)
            .and(
                    "(?:" + LAST + " )?" + YEAR + "[- ](?:end )?(?:final )?out-?turn|out-?turn (?:of|for|in) (?:the )?"
                            + LAST + " " + YEAR + "|" + LAST + " year[- ]end|end of (?:the )?" + LAST + " " + YEAR,
                    EarlierFigure.LAST_YEAR_OUTTURN)
            .and(
                    "same (?:time|point|stage|" + PERIOD + ")(?: of| in| the)*(?: " + LAST + " " + YEAR
                            + "|(?: an?| one)? year (?:ago|before|earlier))"
                            + "|corresponding (?:" + PERIOD + ")(?: of| in| the| last| previous)* " + YEAR
                            + "|(?:a|one|12 months|twelve months) year (?:ago|before|earlier)|12 months (?:ago|before|earlier)|year[- ]on[- ]year"
                            + "|(?:that|this) (?:time|" + PERIOD + ") last year",
                    EarlierFigure.SAME_PERIOD_LAST_YEAR)
            .and(
                    LAST + " " + YEAR + "(?! target)",
                    EarlierFigure.SAME_PERIOD_LAST_YEAR,
                    EarlierFigure.LAST_YEAR_OUTTURN,
                    EarlierFigure.MEAN_OF_LAST_YEAR)
            .and(
                    LAST + " (?:" + PERIOD + "|figure|result|report)(?:'s)?|" + PERIOD
                            + " before|quarter[- ]on[- ]quarter|month[- ]on[- ]month|(?:immediately )?preceding "
                            + PERIOD,
                    EarlierFigure.PREVIOUS_PERIOD,
                    EarlierFigure.PREVIOUS_FIGURE);

    /** What a figure is of. */
    static final Sayings<Basis> BASES = new Sayings<>(Basis.class)
            .and(
                    "year[- ]to[- ]date|ytd|cumulative(?:ly)?|(?:so far this|this|the) year so far|so far (?:this|in the) year",
                    Basis.YEAR_TO_DATE)
            .and(
                    "rolling (?:12|twelve)[- ]months?|(?:12|twelve)[- ]months? rolling|rolling year",
                    Basis.ROLLING_12_MONTHS)
            .and("forecasts?|projected|year[- ]end projection", Basis.FORECAST)
            // Alone it is a word for any result: "a negative outturn".
            .and(
                    "(?:final|annual|year[- ]end|full[- ]year) (?:out-?turns?|results?|figures?)|out-?turns? (?:for|of|at) (?:the )?(?:whole |full |end of (?:the )?)?year(?:[- ]end)?",
                    Basis.OUTTURN)
            .and("snapshots?(?! of (?:the|what|an?|its|their|how)\\b)", Basis.SNAPSHOT)
            .and(
                    "latest (?:month|quarter|period|result|figure)s?|in[- ](?:month|quarter|period)|(?:the )?(?:month|quarter|period) alone|monthly (?:result|figure|rating)s?|quarterly (?:result|figure|rating)s?",
                    Basis.LATEST,
                    Basis.SNAPSHOT);

    /** Which target a figure is held against. */
    static final Sayings<JudgedAgainst> TARGETS = new Sayings<>(JudgedAgainst.class)
            .and(
                    "pro[- ]?rata|in proportion|twelfths|proportion of the (?:annual |year'?s? )?target",
                    JudgedAgainst.PRO_RATA_TARGET)
            .and(
                    "year[- ]end targets?|annual targets?|full[- ]year targets?|(?:year's) targets?|targets? (?:for|of) the (?:whole |full )?(?:financial )?year|targets? for (?:the )?year[- ]end",
                    JudgedAgainst.YEAR_END_TARGET,
                    JudgedAgainst.PRO_RATA_TARGET)
            .and(
                    "phased targets?|profiled? targets?|(?:monthly|quarterly|periodic|in-year|interim) (?:targets?|milestones?|profiles?)|milestones?|targets? (?:for|of) (?:the|that|each) (?:month|quarter|period|term)|(?:month|quarter|period)'s (?:own )?targets?|phas(?:ing|ed)|profiled?|target to date",
                    JudgedAgainst.PHASED_TARGET);

    private Times() {}
}
