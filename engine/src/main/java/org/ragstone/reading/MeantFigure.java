package org.ragstone.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ragstone.arithmetic.Exact;
import org.ragstone.model.Characters;

/** The number that was most likely meant by a text which is not quite one, and what to say of it. */
record MeantFigure(BigDecimal number, String hint) {
    private static final String DASH = "[-\u2010-\u2015\u2043\uFE58\uFE63\uFF0D]";
    private static final String QUOTE = "['\u2018\u2019\"\u201C\u201D`]";
    private static final String MAYBE = "Maybe `%s`.";
    private static final String POINTS = "Maybe `%s`: decimals stand behind a point, and thousands in groups of three.";
    // One way of writing may stand within another: (£1.2m).
    private static final int DEEPEST = 3;

    /** A way of writing a number, what the same is in plainer words, and the hint with the number. */
    private record Way(Pattern pattern, String plainly, String hint) {
        Way(String pattern, String plainly, String hint) {
            this(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), plainly, hint);
        }

        Optional<MeantFigure> read(String text, String unit, int deepest) {
            Matcher way = pattern.matcher(text);
            if (!way.matches()) {
                return Optional.empty();
            }
            // Of the whole match: to replace the first would find a shorter one anew.
            StringBuilder plain = new StringBuilder();
            way.appendReplacement(plain, plainly);
            return in(plain.toString(), unit, deepest).map(meant -> maybe(hint, meant.number));
        }
    }

    private static final List<Way> WAYS = List.of(
            new Way("(-?\\d+),(\\d{1,2})", "$1.$2", POINTS),
            new Way("(-?\\d{1,3})[. ](\\d{3}),(\\d+)", "$1$2.$3", POINTS),
            new Way("(-?\\d{1,3})[. ](\\d{3})[. ](\\d{3}),(\\d+)", "$1$2$3.$4", POINTS),
            new Way("(-?\\d{1,3})\\.(\\d{3})\\.(\\d{3})", "$1$2$3", POINTS),
            new Way("\\((.+)\\)", "-$1", "Maybe `%s`: a negative number has a minus sign."),
            new Way(DASH + " ?([^-].*)", "-$1", "Maybe `%s`, with a minus sign."),
            new Way("([^-].*?) ?" + DASH, "-$1", "Maybe `%s`, with the minus sign in front."),
            new Way(QUOTE + "(.+?)" + QUOTE + "?", "$1", MAYBE),
            new Way("= ?(.+)|\\+ (.+)|(?:\u00B1|\\+/-) ?(.+)|(.+\\d)\\.|% ?(.+)", "$1$2$3$4$5", MAYBE),
            new Way("(.+?) ?(?:per ?cent|percent|pct|pc)\\.?", "$1", "Maybe `%s%%`."),
            new Way(
                    "(?:~|\u2248|c\\.?|ca\\.?|circa|about|around|approx\\.?|approximately|roughly|est\\.?|estimated) ?(.+)",
                    "$1",
                    "Maybe `%s`; `note` can say that it is about so many."),
            new Way("([-+]?)\\p{Sc} ?(.+)", "$1$2", MAYBE),
            new Way("(.+?) ?(?:%|\\p{Sc})", "$1", MAYBE));
    // Of a currency, by its sign.
    private static final Map<String, Way> OF_MONEY = Map.of("£", money("GBP"), "€", money("EUR"), "$", money("USD"));
    private static final Way OF_POINTS = new Way(
            "(.+?) ?(?:pp|p\\.p\\.|ppts?|pts|percentage points?|points?)",
            "$1",
            "Maybe `%s`: a number alone is in the indicator's own unit.");

    private static final Pattern WITH_EXPONENT = Pattern.compile("[-+]?(?:\\d+(?:[.,]\\d*)?|\\.\\d+)[eE][-+]?\\d{1,3}");
    private static final Pattern SCALED = Pattern.compile(
            "(?i)(.*[^\\p{L} ]) ?(dozen|hundreds?|k|tsd|thousands?|m|mn|mio|mln|mill|millions?|bn|mrd|mld|billions?|lakhs?|crores?)\\.?");
    private static final List<Map.Entry<Pattern, Integer>> SCALES = List.of(
            Map.entry(Pattern.compile("(?i)(?!.*\\bper\\b)(?:.*(?:\\b000|thousand).*|[^a-z]*(?:k|tsd))"), 3),
            Map.entry(Pattern.compile("(?i)(?!.*\\bper\\b)(?:.*million.*|[^a-z]*(?:m|mn|mio|mln|mill))"), 6),
            Map.entry(Pattern.compile("(?i)(?!.*\\bper\\b)(?:.*billion.*|[^a-z]*(?:bn|mrd|mld))"), 9),
            Map.entry(Pattern.compile("(?i)[^a-z]*hundreds?"), 2),
            Map.entry(Pattern.compile("(?i)[^a-z]*lakhs?"), 5),
            Map.entry(Pattern.compile("(?i)[^a-z]*crores?"), 7));
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
    private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}(?:[ ,_'\u2019]\\d{3})+(?:\\.\\d+)?");
    private static final Pattern APART = Pattern.compile("[ ,_'\u2019]");
    private static final Pattern PER_THOUSAND = Pattern.compile("(.+?) ?\u2030");
    private static final Pattern LETTERS_FOR_DIGITS = Pattern.compile("(?=.*\\d)[-0-9OolI.,]+");
    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Pattern WITH_FRACTION = Pattern.compile("(-?\\d*) ?([\u00BC\u00BD\u00BE\u215B-\u215E])");
    private static final Map<String, String> FRACTIONS = Map.of(
            "\u00BC", ".25", "\u00BD", ".5", "\u00BE", ".75", "\u215B", ".125", "\u215C", ".375", "\u215D", ".625",
            "\u215E", ".875");

    /** The number that the text, in ordinary blanks and digits, means in the unit; empty where that would be a guess. */
    static Optional<MeantFigure> in(String text, String unit) {
        return in(text, unit, DEEPEST).filter(meant -> Exact.isWithinLimits(meant.number));
    }

    private static Optional<MeantFigure> in(String text, String unit, int deepest) {
        Optional<BigDecimal> number = SpelledFigure.number(text, unit);
        if (number.isPresent()) {
            return number.map(each -> maybe(MAYBE, each));
        }
        return deepest == 0
                ? Optional.empty()
                : withExponent(text)
                        .or(() -> grouped(text))
                        .or(() -> inWords(text))
                        .or(() -> scaled(text, unit, deepest))
                        .or(() -> perThousand(text, unit))
                        .or(() -> ofOwnUnit(text, unit, deepest))
                        .or(() -> ways(unit)
                                .flatMap(way -> way.read(text, unit, deepest - 1).stream())
                                .findFirst());
    }

    /** Those in which the number stays one of the unit. */
    private static Stream<Way> ways(String unit) {
        boolean isOfPoints = unit.isEmpty() || unit.equals("%") || unit.contains("point");
        Stream<Way> ofMoney = unit.isEmpty()
                ? OF_MONEY.values().stream()
                : KnownUnit.ofIndicator(unit).flatMap(own -> Optional.ofNullable(OF_MONEY.get(own.kind()))).stream();
        return Stream.of(WAYS.stream(), ofMoney, Stream.of(OF_POINTS).filter(way -> isOfPoints))
                .flatMap(each -> each);
    }

    private static Way money(String code) {
        return new Way("([-+]?)" + code + " ?(.+)|(.+?) ?" + code, "$1$2$3", MAYBE);
    }

    /** A number that is written otherwise, with the unit of the indicator behind it. */
    private static Optional<MeantFigure> ofOwnUnit(String text, String unit, int deepest) {
        int number = text.length() - unit.length();
        return unit.length() >= SpelledFigure.LEAST_OF_A_WORD
                        && number > 0
                        && text.regionMatches(true, number, unit, 0, unit.length())
                ? in(Characters.stripped(text.substring(0, number)), unit, deepest - 1)
                : Optional.empty();
    }

    private static MeantFigure maybe(String hint, BigDecimal number) {
        return new MeantFigure(number, String.format(Locale.ROOT, hint, number.toPlainString()));
    }

    private static Optional<MeantFigure> withExponent(String text) {
        if (!WITH_EXPONENT.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text.replace(',', '.')))
                .filter(Exact::isWithinLimits)
                .map(number -> maybe("Write `%s`, with every digit that it has.", number));
    }

    /** With thousands apart in some other way than by one sign throughout. */
    private static Optional<MeantFigure> grouped(String text) {
        return GROUPED.matcher(text).matches()
                ? SpelledFigure.number(APART.matcher(text).replaceAll(""), "").map(number -> maybe(MAYBE, number))
                : Optional.empty();
    }

    /** Numbers in words, with a sign for a fraction, or with letters that look like digits. */
    private static Optional<MeantFigure> inWords(String text) {
        int word = WORDS.indexOf(text.toLowerCase(Locale.ROOT));
        if (word >= 0) {
            return Optional.of(maybe(MAYBE, BigDecimal.valueOf(word)));
        }
        Matcher fraction = WITH_FRACTION.matcher(text);
        if (fraction.matches()) {
            String decimals = FRACTIONS.getOrDefault(fraction.group(2), "");
            return SpelledFigure.number(fraction.group(1) + decimals, "").map(number -> maybe(MAYBE, number));
        }
        return LETTERS_FOR_DIGITS.matcher(text).matches()
                ? SpelledFigure.number(
                                text.replace('O', '0')
                                        .replace('o', '0')
                                        .replace('l', '1')
                                        .replace('I', '1'),
                                "")
                        .map(number -> maybe("Maybe `%s`: it has a letter in it.", number))
                : Optional.empty();
    }

    /** A number of thousands or millions, as many as there are in a unit that is of so many itself. */
    private static Optional<MeantFigure> scaled(String text, String unit, int deepest) {
        Matcher scaled = SCALED.matcher(text);
        if (!scaled.matches()) {
            return Optional.empty();
        }
        int ofTheUnit = places(unit);
        return in(scaled.group(1), unit, deepest - 1)
                .map(meant -> meant.number.multiply(size(scaled.group(2))).movePointLeft(ofTheUnit))
                .map(number -> maybe(
                        ofTheUnit == 0 ? MAYBE : "Maybe `%s`, in `" + unit.replace("%", "%%") + "`.",
                        withoutZeros(number)));
    }

    /** As above, of a text that is a number of so many alone. */
    static Optional<MeantFigure> scaled(String text, String unit) {
        return scaled(text, unit, DEEPEST);
    }

    private static BigDecimal size(String word) {
        return word.equalsIgnoreCase("dozen") ? DOZEN : BigDecimal.ONE.movePointRight(places(word));
    }

    /** How many times ten is multiplied by itself in the words for a number of so many: 6 in {@code million}. */
    static int places(String words) {
        return SCALES.stream()
                .filter(scale -> scale.getKey().matcher(words).matches())
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(0);
    }

    static BigDecimal withoutZeros(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Optional<MeantFigure> perThousand(String text, String unit) {
        Matcher perThousand = PER_THOUSAND.matcher(text);
        return perThousand.matches()
                ? SpelledFigure.number(perThousand.group(1), "")
                        .map(number -> unit.equals("%")
                                ? maybe("Maybe `%s`, in per cent.", withoutZeros(number.movePointLeft(1)))
                                : maybe(MAYBE, number))
                : Optional.empty();
    }
}
