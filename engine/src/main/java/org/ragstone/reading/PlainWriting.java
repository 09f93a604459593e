package org.ragstone.reading;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes away from what people write of a period what says nothing: capital letters, kinds of dashes and blanks. */
final class PlainWriting {
    private static final Pattern LABEL_BEHIND = Pattern.compile("(.*\\d) ?(fy|financial year|calendar year)");

    private PlainWriting() {}

    /** In small letters, with one blank at most in a place and none beside a dash or a slash, and what a year is before it. */
    static String of(String written) {
        String plain = spaced(written).strip();
        Matcher labelled = LABEL_BEHIND.matcher(plain);
        return labelled.matches() ? labelled.group(2) + " " + labelled.group(1) : plain;
    }

    private static String spaced(String written) {
        StringBuilder text = new StringBuilder();
        for (char each : written.toLowerCase(Locale.ROOT).toCharArray()) {
            char plain = plain(each);
            char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
            if (plain == ' ' && (last == ' ' || isJoining(last))) {
                continue;
            }
            if (isJoining(plain) && last == ' ' && !text.isEmpty()) {
                text.setLength(text.length() - 1);
            }
            text.append(plain);
        }
        return text.toString();
    }

    private static boolean isJoining(char each) {
        return each == '-' || each == '/';
    }

    private static char plain(char each) {
        if (Character.getType(each) == Character.DASH_PUNCTUATION || each == '\u2212') {
            return '-';
        }
        if (each == '\u2019' || each == '\u2018') {
            return '\'';
        }
        return ",_)(".indexOf(each) >= 0 || Character.isWhitespace(each) || Character.isSpaceChar(each) ? ' ' : each;
    }
}
