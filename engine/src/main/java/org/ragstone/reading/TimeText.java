package org.ragstone.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ragstone.arithmetic.Aggregate;
import org.ragstone.model.UnitOfTime;

/** A time as people write it: {@code 00:04:35}, {@code 4 min 35 s}, {@code 1 h 5 min}, {@code 6 days}. */
record TimeText(boolean negative, List<Part> parts) {
    private static final Pattern CLOCK = Pattern.compile("(\\d+):([0-5]\\d):([0-5]\\d(?:\\.\\d+)?)");
    private static final Pattern HALF_A_CLOCK = Pattern.compile("(\\d+):([0-5]\\d(?:\\.\\d+)?)");
    private static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)";
    private static final Pattern PART = Pattern.compile("\\G(?: |, ?| and )?" + NUMBER + " ?([A-Za-z]+)\\.?");
    private static final Pattern PERHAPS_MILLIONS = Pattern.compile("[^A-Za-z]+[mM]");

    /** A number of a unit, and the parts of a time stand from the longest unit to the shortest. */
    record Part(String number, UnitOfTime unit) {
        boolean hasFraction() {
            return number.indexOf('.') >= 0;
        }

        BigDecimal seconds() {
            return count().multiply(BigDecimal.valueOf(unit.seconds()));
        }

        BigDecimal count() {
            return new BigDecimal(number.replace(",", ""));
        }

        @Override
        public String toString() {
            return number + " " + unit.sign();
        }
    }

    /** The time that the text is, or empty where it is none or could be two. */
    static Optional<TimeText> of(String text) {
        boolean negative = text.startsWith("-");
        String time = negative ? text.substring(1) : text;
        Matcher clock = CLOCK.matcher(time);
        List<Part> parts = clock.matches()
                ? List.of(
                        new Part(clock.group(1), UnitOfTime.HOURS),
                        new Part(clock.group(2), UnitOfTime.MINUTES),
                        new Part(clock.group(3), UnitOfTime.SECONDS))
                : parts(time);
        return parts.isEmpty() ? Optional.empty() : Optional.of(new TimeText(negative, parts));
    }

    /** The time that the text is with the next shorter unit behind its last number; empty where that is none. */
    static Optional<TimeText> withLastUnit(String text) {
        boolean lacksIt = !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
        List<UnitOfTime> longestFirst = new ArrayList<>(List.of(UnitOfTime.values()));
        Collections.reverse(longestFirst);
        return longestFirst.stream()
                .filter(each -> lacksIt)
                .flatMap(each -> of(text + " " + each.sign()).stream())
                .filter(time -> time.parts.size() > 1)
                .findFirst();
    }

    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher part = PART.matcher(text);
        int end = 0;
        while (part.find()) {
            Optional<UnitOfTime> unit = UnitOfTime.named(part.group(2));
            if (unit.isEmpty()) {
                return List.of();
            }
            parts.add(new Part(part.group(1), unit.get()));
            end = part.end();
        }
        return end == text.length() && areInOrder(parts) ? parts : List.of();
    }

    /** Whether each stands behind a longer unit of which it is less than one, and the last alone has a fraction. */
    private static boolean areInOrder(List<Part> parts) {
        for (int i = 1; i < parts.size(); i++) {
            Part longer = parts.get(i - 1);
            Part shorter = parts.get(i);
            boolean isLess = shorter.seconds().compareTo(BigDecimal.valueOf(longer.unit.seconds())) < 0;
            if (longer.unit.compareTo(shorter.unit) <= 0 || !isLess || longer.hasFraction()) {
                return false;
            }
        }
        return true;
    }

    /** The two times that a text such as {@code 04:35} can be, or the one where it has a fraction; none of another text. */
    static List<TimeText> twoOf(String text) {
        Matcher clock = HALF_A_CLOCK.matcher(text);
        if (!clock.matches()) {
            return List.of();
        }
        List<TimeText> times = new ArrayList<>();
        if (text.indexOf('.') < 0) {
            times.add(ofTwo(clock, UnitOfTime.HOURS, UnitOfTime.MINUTES));
        }
        times.add(ofTwo(clock, UnitOfTime.MINUTES, UnitOfTime.SECONDS));
        return times;
    }

    private static TimeText ofTwo(Matcher clock, UnitOfTime longer, UnitOfTime shorter) {
        return new TimeText(
                false, List.of(new Part(digits(clock.group(1)), longer), new Part(digits(clock.group(2)), shorter)));
    }

    private static String digits(String number) {
        return new BigDecimal(number).toPlainString();
    }

    /** Whether the text can as well be so many millions: {@code 4m}. */
    static boolean mayBeMillions(String text) {
        return PERHAPS_MILLIONS.matcher(text).matches();
    }

    /** Whether it is certain what it comes to in the unit. */
    boolean isCertainIn(UnitOfTime unit) {
        return isIn(unit) || (unit.isOfTheClock() && parts.stream().allMatch(part -> part.unit.isOfTheClock()));
    }

    private boolean isIn(UnitOfTime unit) {
        return parts.size() == 1 && parts.get(0).unit == unit;
    }

    /** What it comes to in the unit, kept to as many decimals as any quotient. */
    BigDecimal in(UnitOfTime unit) {
        if (isIn(unit)) {
            return signed(parts.get(0).count());
        }
        return signed(Aggregate.rate(seconds(), BigDecimal.valueOf(unit.seconds()), "")
                .orElseThrow());
    }

    private BigDecimal signed(BigDecimal size) {
        return negative ? size.negate() : size;
    }

    /** Whether what it comes to in the unit has no more decimals than are kept. */
    boolean hasAnEndIn(UnitOfTime unit) {
        return isIn(unit) || Aggregate.hasAnEnd(seconds(), BigDecimal.valueOf(unit.seconds()), "");
    }

    private BigDecimal seconds() {
        return parts.stream().map(Part::seconds).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The shortest unit in it. */
    UnitOfTime shortest() {
        return parts.get(parts.size() - 1).unit;
    }

    /** As it is clear to everybody: {@code 4 min 35 s}. */
    @Override
    public String toString() {
        return (negative ? "-" : "") + parts.stream().map(Part::toString).collect(Collectors.joining(" "));
    }
}
