package org.ragstone.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ragstone.model.ResultState;

/**
 * What stands where a figure should and says that there is none, and the state that says the same. Nobody is asked for a figure
 * that is withheld.
 *
 * @param meaning what the marker stands for
 * @param cure what can be done before the state is said, or an empty text
 * @param unless what else it may be, or an empty text
 */
record NoFigure(String meaning, ResultState state, String cure, String unless) {
    // The shorthand for tables of the government's Analysis Function, older signs, what programs write, and words.
    private static final String TABLE =
            """
            SUPPRESSED | what is confidential |  |  | c, conf, confidential, commercially sensitive
            SUPPRESSED | what is withheld |  |  | *, **, ***, s, supp, suppressed, withheld, redacted, disclosive, sensitive
            SUPPRESSED | a figure too small to be told |  |  | ~, 0~, negligible, small numbers
            SUPPRESSED | a figure that rounds to 0 |  | (or give the figure, if it may be told) | low, k
            SUPPRESSED | what is too unreliable to be told |  |  | u, unreliable, low reliability
            NOT_REPORTED | what is not available |  |  | x, :, .., ..., \u2026, not available, unavailable, not collected
            NOT_REPORTED | what is not available |  |  | not recorded, not reported, not published, no data, no return, nr
            NOT_REPORTED | what is not available |  |  | nd, n.d., missing, no figure
            NOT_REPORTED | none recorded |  | (it is no `0`) | w, none recorded
            NOT_REPORTED | what is not known yet |  |  | tbc, tba, tbd, t.b.c., to be confirmed, to follow, pending, awaited
            NOT_REPORTED | what is not known yet |  |  | awaiting data, not yet available, not known, not yet known, unknown
            NOT_REPORTED | what is not known yet |  |  | n/k, nk, n.k., ?, ??, ???
            NOT_REPORTED | no value |  |  | null, <null>, <na>, blank, empty
            NOT_DUE | what is not applicable |  |  | z, ., not applicable, not due, not measured, not required, n/r
            NOT_REPORTED | what is not available, or not applicable |  | (`NOT_DUE` where none was due) | n/a, na, n.a., n.a
            NOT_REPORTED | no figure, or for none |  | (`0` only where none were counted) | -, --, ---, nil, none, /
            NOT_REPORTED | no figure, or for none |  | (`0` only where none were counted) | \u2010, \u2011, \u2012, \u2013, \u2014, \u2015
            NOT_REPORTED | a mark without its figure |  |  | p, r, e, b, f, er, ns, provisional, estimated, revised, \u2020, \u2021, #
            NOT_REPORTED | what could not be reckoned |  | (`NOT_COMPUTABLE` where there was nothing to divide by) | nan, #num!
            NOT_COMPUTABLE | a division by 0 |  |  | #div/0!, #div/0, div/0, inf, -inf, infinity, -infinity, \u221E, not computable
            NOT_REPORTED | a look-up that found nothing | mend it, or |  | #n/a, #n/v
            NOT_REPORTED | a formula that is broken | mend it, or |  | #ref!, #name?, #null!, #value!, #spill!, #calc!, #field!
            NOT_REPORTED | a formula that is broken | mend it, or |  | #error!, #getting_data, #busy!, #connect!, #blocked!
            NOT_REPORTED | a formula that is broken | mend it, or |  | #unknown!, #external!, err:502, err:504, err:508, err:522
            NOT_REPORTED | a column too narrow for its figure | widen it and save again, or |  | ##, ###, ####, #####, ######
            """;

    private static final Map<String, NoFigure> BY_MARKER = new HashMap<>();
    private static final Pattern IN_BRACKETS = Pattern.compile("\\[ ?(.*?) ?]|\\( ?(.*?) ?\\)");

    static {
        TABLE.lines().map(line -> line.split(" *\\| *", -1)).forEach(line -> {
            NoFigure meant = new NoFigure(line[1], ResultState.valueOf(line[0]), line[2], line[3]);
            for (String marker : line[4].split(", ")) {
                BY_MARKER.put(marker, meant);
            }
        });
    }

    /** What the text says where it is a marker, in brackets or without, in letters of either case. */
    static Optional<NoFigure> of(String text) {
        String marker = text.toLowerCase(Locale.ROOT);
        Matcher bracketed = IN_BRACKETS.matcher(marker);
        String bare =
                !bracketed.matches() ? marker : bracketed.group(1) == null ? bracketed.group(2) : bracketed.group(1);
        return Optional.ofNullable(BY_MARKER.getOrDefault(marker, BY_MARKER.get(bare)));
    }

    /** What to do where the marker stands in the column. */
    String hint(String marker, String column) {
        String meant = "`" + marker + "` stands for " + meaning + ": " + (cure + " ").stripLeading();
        return switch (FigureColumn.of(column)) {
            case VALUE, PART -> meant + ofAResult(state, marker, column, unless);
            case LEVEL, RANGE, TOLERANCE, BOUND, WEIGHT -> meant + "leave `" + column + "` blank where none is set.";
            case OTHER -> meant + "write what it comes to in digits, or for a result without a figure `" + state + "`.";
        };
    }

    /** Where to say the state in place of a figure of a result, and that the data set may do so once for all. */
    static String ofAResult(ResultState state, String marker, String column, String unless) {
        boolean isPart = FigureColumn.of(column) == FigureColumn.PART;
        String said = isPart
                ? "leave `" + column + "` blank, and where `value` is blank too write `" + state + "` in `state`"
                : "leave `" + column + "` blank and write `" + state + "` in `state`";
        return said + (" " + unless).stripTrailing() + declared("it", "markers: { ", marker, ": " + state + " }") + ".";
    }

    /** How the data set can declare a marker or a mark, where that can be shown in quotes. */
    static String declared(String it, String before, String marker, String after) {
        boolean canBeQuoted = marker.indexOf('"') < 0 && marker.indexOf('\\') < 0;
        return canBeQuoted
                ? ", or declare " + it + " once in dataset.yaml: `" + before + "\"" + marker + "\"" + after + "`"
                : "";
    }
}
