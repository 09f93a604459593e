package org.ragstone.check.sentence;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence as somebody wrote it, and the same in small letters with one sign of each kind, character for character, so that what
 * is found in the one can be quoted from the other.
 */
record Sentence(String written, String plain) {
    /** A full stop ends a phrase, and neither a number nor "i.e." */
    private static final Pattern BETWEEN_PHRASES = Pattern.compile(
            "[,;:()]|\\.(?=\\s|$)|\\s-\\s|\\b(?:(?<!anything |nothing |all |none )but|and|although|though|while|whereas|if|when|where|because)\\b");

    /** What turns a sentence so that a part of it may say the opposite of what it seems to. */
    private static final Pattern TURN = Pattern.compile(
            "\\b(?:unless|except(?:ing)?|with the exception of|otherwise|provided|other than|apart from|rather than|instead of|whether|even|likewise"
                    + "|either|neither|nor|save for|subject to|the rest|remainder|if (?:it|they|this|that) (?:is|are|was|were|do|does|did|has|have|had)(?: not)?(?=[.,;:]|$)"
                    + "|not(?=[.,;:]|$)|not (?!(?:(?:yet|been|being|fully|quite|have|has|its|their|the|it|a|been) )*(?:met|achiev\\w*|reach\\w*|attain\\w*|hit|meet|meeting|exceed\\w*|improv\\w*|within|on target|on track|rated|scored|assessed|reported|available|due)\\b))\\b");

    static Sentence of(String written) {
        StringBuilder plain = new StringBuilder(written.length());
        written.chars().forEach(each -> plain.append(plain((char) each)));
        return new Sentence(written, plain.toString().toLowerCase(Locale.ROOT));
    }

    private static char plain(char each) {
        return switch (each) {
            case '\u2018', '\u2019', '`', '\u00b4' -> '\'';
            case '\u201c', '\u201d' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u00a0', '\u202f', '\u2009', '\t', '\n', '\r' -> ' ';
            // Of other length in small letters.
            case '\u0130' -> 'I';
            default -> each;
        };
    }

    /** Whether it is turned so that only what it names can be told of it, and not what it says of that. */
    boolean isTurned() {
        return TURN.matcher(plain).find();
    }

    /** Its phrases: of each it can be told what is denied in it. */
    List<String> phrases() {
        return BETWEEN_PHRASES
                .splitAsStream(plain)
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }

    /** Where the phrase begins that a place is in. */
    int startOfPhrase(int place) {
        return BETWEEN_PHRASES
                .matcher(plain.substring(0, place))
                .results()
                .mapToInt(MatchResult::end)
                .max()
                .orElse(0);
    }

    /** Where the phrase ends that a place is in. */
    int endOfPhrase(int place) {
        Matcher next = BETWEEN_PHRASES.matcher(plain);
        return next.find(place) ? next.start() : plain.length();
    }

    /** A part of it. */
    Sentence part(int start, int end) {
        return new Sentence(written.substring(start, end), plain.substring(start, end));
    }

    /** A part of it as it was written, in one line. */
    String quoted(int start, int end) {
        return written.substring(start, end).strip().replaceAll("\\s+", " ");
    }
}
