package org.ragstone.reading;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ragstone.model.ResultState;

/** What to do about a text that is no figure, by the form that it has. */
final class FigureCure {
    static final String NUMBER = "\\d+(?:,\\d{3})*(?:\\.\\d+)?";
    private static final String FIGURE = "(-?\u00A3? ?" + NUMBER + "(?: ?%)?)";
    private static final String DASH = "[-\u2010-\u2015]";
    private static final Pattern NOT_OF_A_NUMBER = Pattern.compile("[^-\\d.]");

    /** A form of a text, and what to do about it; that can be nothing, where it only looks like it. */
    private record Form(Pattern pattern, Cure cure) {
        Form(String pattern, Cure cure) {
            this(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), cure);
        }

        Optional<String> hint(FigureCure refused) {
            Matcher form = pattern.matcher(refused.text);
            return form.matches()
                    ? Optional.of(cure.hint(refused, form)).filter(hint -> !hint.isEmpty())
                    : Optional.empty();
        }
    }

    private interface Cure {
        String hint(FigureCure refused, MatchResult form);
    }

    private static final String STATES = Arrays.stream(ResultState.values())
            .filter(ResultState::isOfARow)
            .map(Enum::name)
            .collect(Collectors.joining("|"));

    private static final List<Form> OF_ANOTHER = List.of(
            new Form("(?-i:" + STATES + ")", FigureCure::state),
            new Form("([<>]|less than|fewer than|under|below|more than|over|above) ?" + FIGURE, FigureCure::strict),
            new Form(
                    "(?:[\u2264\u2265]|[<>]=|=[<>]|at least|at most|up to|no more than|no less than|min\\.?|max\\.?|minimum|maximum) ?"
                            + FIGURE,
                    FigureCure::reached),
            new Form(FIGURE + " ?(?:\\+|or more|or less|or fewer|and over|and under)", FigureCure::reached),
            new Form(
                    "(?:from |between )?" + FIGURE + " ?(?:" + DASH + "|to|and|\\.\\.+) ?" + FIGURE + "(?: ?[a-z]+)?",
                    FigureCure::range),
            new Form(
                    "=.*[^-\\d.,% ].*",
                    (refused, form) ->
                            "It is a formula: write the figure that it comes to, as a spreadsheet saves it in CSV."),
            new Form(
                    "\\d{1,4}[-/. ]" + WrittenPart.MONTH + "(?:[-/. ]\\d{2,4})?|" + WrittenPart.MONTH
                            + "[-/. ]\\d{1,4}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}|\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}",
                    (refused, form) ->
                            "Maybe a spreadsheet has made a date of it: make its column one of numbers, and write the figure anew."),
            new Form(
                    "(?!(?:19|20)\\d\\d/)(" + NUMBER + ") ?(?:/|of|out of) ?(" + NUMBER + ")",
                    FigureCure::partAndWhole),
            new Form(".*\\d.*[:a-z].*", (refused, form) -> refused.ofTime()),
            new Form("(\\d+(?:\\.\\d+)?) ?: ?(\\d+(?:\\.\\d+)?)", FigureCure::ratio));

    private static final List<Form> OF_WORDS = List.of(
            new Form(
                    "(-?\\d+),(\\d{4,})",
                    (refused, form) ->
                            "Write decimals with a point, and thousands in groups of three: `" + form.group(1) + "."
                                    + form.group(2) + "` or `" + grouped(form.group(1) + form.group(2)) + "`."),
            new Form(
                    "-?[\\d,]*,[\\d,]*(?:\\.\\d+)?",
                    (refused, form) -> "Write decimals with a point, and thousands in groups of three: `1,810.5`."),
            new Form(".+", (refused, form) -> refused.behind.marked().orElse("")),
            new Form(
                    "-?[\\d\u00BC\u00BD\u00BE].*[:a-z].*",
                    (refused, form) -> TimeFigure.form(refused.text, refused.unit)),
            new Form(".+", (refused, form) -> refused.behind.words().orElse("")),
            new Form("suspended|withdrawn|discontinued|deleted|removed", FigureCure::outOfUse),
            new Form(".*\\p{L}.*", FigureCure::words));

    private final String text;
    private final String unit;
    private final String name;
    private final FigureColumn column;
    private final WordsBehind behind;

    /** @param text in ordinary blanks and digits */
    FigureCure(String text, String unit, String name) {
        this.text = text;
        this.unit = unit;
        this.name = name;
        this.column = FigureColumn.of(name);
        this.behind = new WordsBehind(text, unit, name);
    }

    /** What to do about a word for the unit, which may be a mark; nothing of any other text. */
    Optional<String> ofUnit() {
        return behind.ofUnit();
    }

    /** What to do where the text is no number at all, but says something about one or several. */
    Optional<String> ofAnother() {
        return first(OF_ANOTHER);
    }

    /** What to do where there is at most a number with something else about it. */
    Optional<String> ofWords() {
        return first(OF_WORDS);
    }

    private Optional<String> first(List<Form> forms) {
        return forms.stream().flatMap(form -> form.hint(this).stream()).findFirst();
    }

    private String strict(MatchResult form) {
        String sign = List.of("<", "less than", "fewer than", "under", "below")
                        .contains(form.group(1).toLowerCase(Locale.ROOT))
                ? "<"
                : ">";
        return compared("Maybe `" + sign + form.group(2) + "`.", form.group(2));
    }

    private String reached(MatchResult form) {
        return compared("Maybe `" + form.group(1) + "`: to reach it is to achieve it.", form.group(1));
    }

    private String compared(String ofALevel, String figure) {
        return switch (column) {
            case VALUE, PART -> "Where the figure is withheld, " + suppressed() + " A target has a column of its own.";
            case LEVEL -> ofALevel;
            case RANGE, TOLERANCE, BOUND, WEIGHT, OTHER -> "Write the figure alone: `" + figure + "`.";
        };
    }

    private String suppressed() {
        return NoFigure.ofAResult(ResultState.SUPPRESSED, text, name, "");
    }

    private String range(MatchResult form) {
        if (number(form.group(1)).compareTo(number(form.group(2))) >= 0) {
            return "";
        }
        String ends = "`" + form.group(1) + "` as `lower` and `" + form.group(2) + "` as `upper`";
        return switch (column) {
            case VALUE, PART ->
                "A result is one figure. Where it is withheld, leave `" + name
                        + "` blank and write `SUPPRESSED` in `state`.";
            case LEVEL ->
                "A target between two figures is " + ends
                        + ", with the polarity `CLOSE`; there stands the expected range of an `ACTIVITY` too.";
            case RANGE -> "Write " + ends + ".";
            case TOLERANCE, BOUND, WEIGHT, OTHER -> "Write one figure.";
        };
    }

    private static BigDecimal number(String figure) {
        return new BigDecimal(NOT_OF_A_NUMBER.matcher(figure).replaceAll(""));
    }

    private String partAndWhole(MatchResult form) {
        return column.isOfAResult()
                ? "Write `" + form.group(1) + "` as `numerator` and `" + form.group(2)
                        + "` as `denominator` and leave `value` blank, or write the number that it comes to."
                : "Write the number that it comes to.";
    }

    private String ratio(MatchResult form) {
        String parts = form.group(1) + " of " + form.group(2);
        BigDecimal whole = number(form.group(1)).add(number(form.group(2)));
        return "A ratio can be read as " + parts + " or as " + form.group(1) + " of " + whole.toPlainString()
                + (column.isOfAResult()
                        ? ": write its `numerator` and `denominator` and leave `value` blank, or write one number."
                        : ": write one number.");
    }

    private String state(MatchResult form) {
        return column == FigureColumn.VALUE
                ? "It is a word for `state`: leave `value` blank and write it there."
                : "Leave `" + name + "` blank.";
    }

    /** A part of a result is a count, whatever the unit of the indicator. */
    private String ofTime() {
        return column == FigureColumn.PART ? "" : TimeFigure.cure(text, unit);
    }

    private String outOfUse(MatchResult form) {
        return "That it is not in use is said once, in the `status` of the indicator: `SUSPENDED` or `WITHDRAWN`.";
    }

    private String words(MatchResult form) {
        return switch (column) {
            case VALUE ->
                "A figure is written in digits: `94.1`. Where a person judged, leave `value` blank and write their word in"
                        + " `assessment`; where there is no figure, say why in `state`.";
            case PART, OTHER -> "";
            case LEVEL, RANGE, TOLERANCE, BOUND, WEIGHT ->
                "Write it in digits: `94.1`, `1,810` or `-5`; leave `" + name + "` blank where none is set.";
        };
    }

    private static String grouped(String digits) {
        return digits.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ",");
    }
}
