package org.ragstone.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ragstone.model.Characters;

/**
 * A target that is last year's figure, or so much above or below it, as people write it: {@code LAST_YEAR}, {@code
 * >LAST_YEAR + 5%}, {@code <= LAST_YEAR - 2}. What says so in any other way is refused with the way it is written.
 *
 * @param sign {@code <}, {@code <=}, {@code >}, {@code >=} or an empty text
 * @param minus whether what follows is taken away
 * @param amount what is added or taken away, in per cent where it ends so; or an empty text
 */
record LastYearText(String sign, boolean minus, String amount) {
    private static final String LAST_YEAR = "LAST_YEAR";
    private static final String FORMS =
            "Write it as `LAST_YEAR`, as `LAST_YEAR + 5%`, which is 5% of that figure more, or as"
                    + " `LAST_YEAR - 2`, which is 2 less in the indicator's unit.";

    private static final Pattern FORM = Pattern.compile("([<>]=?)? *LAST_YEAR(?: *([+-]) *(£? *[\\d.][\\d.,]* *%?))?");
    private static final Pattern NAME =
            Pattern.compile("(?i)\\b(?:last|previous|prior)[ _-]*(?:year|yr)(?:['\u2019]?s)?\\b");
    private static final Pattern WITHOUT_NAME = Pattern.compile("([<>]=?)? *\\+ *([\\d.£].*)");
    private static final Pattern FACTOR = Pattern.compile("([<>]=?)? *LAST_YEAR *[*x×] *(\\d{1,9}(?:\\.\\d{1,9})?)");
    private static final Pattern POINTS =
            Pattern.compile("(?i)(.*\\d) *(?:pp|ppts?|p\\.p\\.|(?:percentage|%)? *points?)");
    private static final Pattern PERCENT = Pattern.compile("(?i)(.*\\d) *(?:per *cent|pct|pc)\\.?");
    private static final Pattern ADDED = Pattern.compile("((?:[<>]=?)? *LAST_YEAR *[+-] *)(\\d.*)");
    private static final Pattern EQUALS = Pattern.compile("^= *");
    private static final String MINUSES = "\u2010\u2011\u2013\u2212";

    /** Whether the text speaks of last year, in whatever way; most are shorter than its name. */
    static boolean isMeant(String text) {
        return text.length() >= "lastyr".length()
                && (text.indexOf('r') >= 0 || text.indexOf('R') >= 0)
                && NAME.matcher(typed(text)).find();
    }

    /** Whether the text begins with a plus, and so adds something to a figure that it does not name. */
    static boolean onlyAdds(String text) {
        return text.indexOf('+') >= 0 && WITHOUT_NAME.matcher(typed(text)).matches();
    }

    /** @throws FigureText.NotAFigure if it is not written as such a target is */
    static LastYearText of(String text, String unit) throws FigureText.NotAFigure {
        String typed = typed(text);
        Matcher form = FORM.matcher(typed);
        if (!form.matches()) {
            throw new FigureText.NotAFigure("`" + text + "` is not a target", hint(typed, unit));
        }
        return new LastYearText(group(form, 1), group(form, 2).equals("-"), group(form, 3));
    }

    boolean isStrict() {
        return sign.length() == 1;
    }

    boolean isPercent() {
        return amount.endsWith("%");
    }

    private static String group(MatchResult form, int group) {
        return Optional.ofNullable(form.group(group)).orElse("");
    }

    private static String hint(String typed, String unit) {
        Matcher added = WITHOUT_NAME.matcher(typed);
        if (!NAME.matcher(typed).find() && added.matches()) {
            return meant(group(added, 1) + LAST_YEAR + " + " + added.group(2)) + " A level has no `+` before it.";
        }
        String named = EQUALS.matcher(NAME.matcher(typed).replaceAll(LAST_YEAR)).replaceFirst("");
        if (FORM.matcher(named).matches()) {
            return meant(named);
        }
        Matcher points = POINTS.matcher(named);
        if (points.matches() && FORM.matcher(points.group(1)).matches()) {
            return meant(points.group(1)) + " What is added is in the indicator's unit: of `%`, in points.";
        }
        Matcher percent = PERCENT.matcher(named);
        if (percent.matches() && FORM.matcher(percent.group(1) + "%").matches()) {
            return meant(percent.group(1) + "%");
        }
        Optional<String> inUnit = inUnit(named, unit);
        if (inUnit.isPresent()) {
            return meant(inUnit.get());
        }
        Matcher factor = FACTOR.matcher(named);
        return factor.matches() ? meant(group(factor, 1) + change(factor.group(2))) : FORMS;
    }

    /** With what is added as a number of the unit, where it is one with a word of its own: {@code LAST_YEAR - 30 s}. */
    private static Optional<String> inUnit(String named, String unit) {
        Matcher added = ADDED.matcher(named);
        if (!added.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    added.group(1) + FigureText.parse(added.group(2), unit).toPlainString());
        } catch (FigureText.NotAFigure e) {
            return Optional.empty();
        }
    }

    private static String meant(String target) {
        return "Maybe you meant `" + target + "`.";
    }

    /** What a factor comes to: 1.05 is 5% more. */
    private static String change(String factor) {
        BigDecimal percent = new BigDecimal(factor)
                .subtract(BigDecimal.ONE)
                .movePointRight(2)
                .stripTrailingZeros();
        String sign = percent.signum() < 0 ? " - " : " + ";
        return percent.signum() == 0
                ? LAST_YEAR
                : LAST_YEAR + sign + percent.abs().toPlainString() + "%";
    }

    /** As every keyboard types it: word processors and web pages have blanks and minuses of their own. */
    private static String typed(String text) {
        if (Characters.isPlain(text)) {
            return text;
        }
        StringBuilder typed = new StringBuilder(text.length());
        text.codePoints().forEach(each -> {
            if (Characters.isOddBlank(each)) {
                typed.append(' ');
            } else if (MINUSES.indexOf(each) >= 0) {
                typed.append('-');
            } else {
                typed.appendCodePoint(each);
            }
        });
        return Characters.stripped(typed.toString());
    }
}
