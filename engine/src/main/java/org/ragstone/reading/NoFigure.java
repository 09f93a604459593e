package org.ragstone.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
            NOT_REPORTED | what could not be reckoned |  | (`NOT_COMPUTABLE` where there was nothing to divide by) | nan, #num!, #zahl!, #nombre!, #getal!, #liczba!
            NOT_COMPUTABLE | a division by 0 |  |  | #div/0!, #div/0, div/0, inf, -inf, infinity, -infinity, \u221E, not computable, #deel/0!, #division/0!, #diviz\u00E9/0!
            NOT_REPORTED | a look-up that found nothing | mend it, or |  | #n/a, #n/v, #nv, #n/b, #n/d, #n/d!, #saknas!, #i/t
            NOT_REPORTED | a formula that is broken | mend it, or |  | #ref!, #getting_data
            NOT_REPORTED | a column too narrow for its figure | widen it and save again, or |  | ###
            """;

    private static final Map<String, NoFigure> BY_MARKER = new HashMap<>();
    private static final Pattern IN_BRACKETS = Pattern.compile("\\[ ?(.*?) ?]|\\( ?(.*?) ?\\)");

    // Of accounts, whose 0 is a dash with the currency: £ -.
    private static final Pattern DASH_OF_UNIT =
            Pattern.compile("[\\p{Sc}%] ?([-\u2010-\u2015]+)|([-\u2010-\u2015]+) ?[\\p{Sc}%]");
    private static final Pattern UPSIDE_DOWN = Pattern.compile("[\u00A1\u00BF]");
    private static final Pattern TOO_NARROW = Pattern.compile("##+");
    private static final Pattern BROKEN = Pattern.compile("#[\\p{L}_/0]+[!?]|err:\\d{3}");

    static {
        TABLE.lines().map(line -> line.split(" *\\| *", -1)).forEach(line -> {
            NoFigure meant = new NoFigure(line[1], ResultState.valueOf(line[0]), line[2], line[3]);
            for (String marker : line[4].split(", ")) {
                BY_MARKER.put(marker, meant);
            }
        });
    }

    /** What the text says where it is a marker, in brackets or without, with the sign of a unit or none, in letters of either case. */
    static Optional<NoFigure> of(String text) {
        String marker = UPSIDE_DOWN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        String bare = group(IN_BRACKETS, marker);
        return Stream.of(marker, bare, group(DASH_OF_UNIT, bare), group(DASH_OF_UNIT, marker), usual(marker))
                .flatMap(each -> Optional.ofNullable(BY_MARKER.get(each)).stream())
                .findFirst();
    }

    private static String group(Pattern form, String marker) {
        Matcher found = form.matcher(marker);
        return found.matches()
                ? Optional.ofNullable(found.group(1))
                        .or(() -> Optional.ofNullable(found.group(2)))
                        .orElse("")
                : marker;
    }

    /** The one that stands in the table for all errors of programs, in whatever language they are told. */
    private static String usual(String marker) {
        if (TOO_NARROW.matcher(marker).matches()) {
            return "###";
        }
        return BROKEN.matcher(marker).matches() ? "#ref!" : marker;
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
