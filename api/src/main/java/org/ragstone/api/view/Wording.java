package org.ragstone.api.view;

import java.util.Locale;
import org.ragstone.evaluation.Summary;
import org.ragstone.framework.DashboardPart;
import org.ragstone.model.Basis;
import org.ragstone.model.DirectionAgainst;
import org.ragstone.model.FindingKind;
import org.ragstone.model.IndicatorKind;
import org.ragstone.model.IndicatorStatus;
import org.ragstone.model.ResultState;
import org.ragstone.model.Variation;

/** How the program's own words read to people; those of a framework are its own. */
public final class Wording {
    private Wording() {}

    /** As it begins a sentence or a heading. */
    public static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    public static String basis(Basis basis) {
        return switch (basis) {
            case LATEST -> "Latest";
            case YEAR_TO_DATE -> "Year to date";
            case ROLLING_12_MONTHS -> "Rolling 12 months";
            case SNAPSHOT -> "Snapshot";
            case FORECAST -> "Forecast";
            case OUTTURN -> "Outturn";
        };
    }

    public static String comparator(String against) {
        return switch (DirectionAgainst.valueOf(against)) {
            case PREVIOUS_PERIOD -> "Against the previous period";
            case PREVIOUS_FIGURE -> "Against the last figure before";
            case SAME_PERIOD_LAST_YEAR -> "Against the same period last year";
            case LAST_YEAR_OUTTURN -> "Against last year's outturn";
            case MEAN_OF_LAST_YEAR -> "Against the mean of last year";
            case MEAN_OF_12_MONTHS_BEFORE -> "Against the mean of the 12 months before";
            case TREND -> "By trend";
            case REGRESSION -> "By regression";
        };
    }

    /** Where a heading has to be narrow. */
    static String comparatorInShort(String against) {
        return switch (DirectionAgainst.valueOf(against)) {
            case PREVIOUS_PERIOD -> "(previous)";
            case PREVIOUS_FIGURE -> "(last figure)";
            case SAME_PERIOD_LAST_YEAR -> "(last year)";
            case LAST_YEAR_OUTTURN -> "(outturn)";
            case MEAN_OF_LAST_YEAR -> "(mean)";
            case MEAN_OF_12_MONTHS_BEFORE -> "(12 months)";
            case TREND -> "(trend)";
            case REGRESSION -> "(regression)";
        };
    }

    /** Why a period has no figure, within a sentence. */
    public static String state(ResultState state) {
        return switch (state) {
            case REPORTED, LAGGED -> "reported";
            case ASSESSED -> "assessed without a figure";
            case NOT_REPORTED -> "not reported";
            case NOT_DUE -> "not due";
            case SUPPRESSED -> "suppressed";
            case NOT_COMPUTABLE -> "not computable";
            case SUSPENDED -> "suspended";
            case WITHDRAWN -> "withdrawn";
        };
    }

    public static String kind(IndicatorKind kind) {
        return switch (kind) {
            case KPI -> "Key performance indicators";
            case ACTIVITY -> "Activity indicators";
        };
    }

    /** What a part of a dashboard is headed with, unless its edition says otherwise. */
    public static String part(DashboardPart part) {
        return switch (part) {
            case PROBLEMS -> "Problems";
            case SUMMARY -> "Summary";
            case TOTALS -> "Totals";
            case MOVES -> "What has moved";
            case ATTENTION -> "What needs attention";
            case SERVICES -> "Services";
            case ACTIVITY -> kind(IndicatorKind.ACTIVITY);
            case COMMENTARY -> "Commentary";
            case ACTIONS -> "Required actions";
            case WARNINGS -> "Warnings";
            case GUIDANCE -> "Guidance notes";
            case JUDGED -> "How it was judged";
        };
    }

    /** What totals are parted by. */
    public static String by(Summary.By by) {
        return by.toString().toLowerCase(Locale.ROOT);
    }

    /** What the words of a kind of finding are, of several. */
    public static String findings(FindingKind kind) {
        return switch (kind) {
            case RATING -> "Ratings";
            case NOT_RATED -> "Without a rating";
            case RANGE -> "Expected range";
            case DIRECTION -> "Direction of travel";
            case ALERT -> "Alerts";
            case ACTION -> "Required actions";
        };
    }

    /** What the newest figure of an XmR chart is to the run before it. */
    public static String variation(Variation variation) {
        return switch (variation) {
            case IMPROVEMENT -> "Special cause, for the better";
            case CONCERN -> "Special cause, for the worse";
            case HIGH -> "Special cause, high";
            case LOW -> "Special cause, low";
            case COMMON_CAUSE -> "No special cause: the figures vary as they usually do (common cause)";
            case TOO_FEW -> "Too few figures to tell";
            case NO_LATEST -> "No figure for the latest period";
            case UNSUITED -> "Figures that do not suit such a chart";
        };
    }

    /** How a result has moved, as the heading of those that have. */
    public static String moved(Moved moved) {
        return switch (moved) {
            case WORSE -> "Worse";
            case BETTER -> "Better";
            case NO_LONGER_RATED -> "No longer rated";
            case NOW_RATED -> "Now rated";
            case OTHERWISE -> "Otherwise changed";
            case NEW -> "New";
            case GONE -> "Gone";
            case NOT -> "As before";
        };
    }

    public static String status(IndicatorStatus status) {
        return switch (status) {
            case ACTIVE -> "Active";
            case SUSPENDED -> "Suspended";
            case WITHDRAWN -> "Withdrawn";
        };
    }
}
