package org.ragstone.check.sentence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ragstone.policy.language.Operator;

/**
 * The numbers that a sentence says of how a result stands. A date, a paragraph, a count of indicators and a share of something
 * else than a target are none.
 */
final class SentenceNumbers {
    private static final String AMOUNT = "(" + NumberWords.SECOND + "|" + NumberWords.CARDINAL + ")";
    private static final String POINTS =
            "(?:%|per ?cent(?:age)?|percentage)[ -]?(?:age )?points?|%-?pts?|ppts?|pp\\b|points?\\b|pts?\\b";
    private static final String PERCENT = "%|per ?cent(?:age)?\\b|pct?\\b";
    private static final String OWN =
            "days?\\b|weeks?\\b|hours?\\b|minutes?\\b|seconds?\\b|cases?\\b|units?\\b|pounds?\\b";
    private static final Pattern DISTANCE = Pattern.compile(AMOUNT + "\\s?(?:(?<ofpoints>" + POINTS + ")|(?<percent>"
            + PERCENT
            + ")|(?<own>" + OWN + ")|(?=\\s*(?:-|to|and)\\s*(?:up to )?" + AMOUNT + "\\s?(?:(?<pointstoo>" + POINTS
            + ")|(?<percenttoo>" + PERCENT + "))))");
    private static final Pattern FRACTION = Pattern.compile("\\b(?:(?:a|one) )?(" + NumberWords.FRACTION
            + ")(?= (?:of (?:the |its |their )?(?:target|it\\b)|(?:below|short|off|under)\\b))");

    /** "Half a percentage point", and with a whole number before it. */
    private static final Pattern PART = Pattern.compile("(?:" + AMOUNT + " and )?(?:an? |one )?(" + NumberWords.FRACTION
            + ")[ -](?:of )?(?:(?:an?|one) )?(?:(?<partofpoints>" + POINTS + ")|" + PERCENT + ")");

    /** Of two that belong together it is not said which side of either is meant. */
    private static final Pattern FIRST_OF_TWO = Pattern.compile("^\\s*(?:-|to|and)\\s*(?:" + NumberWords.SECOND + ")");

    private static final Pattern SECOND_OF_TWO = Pattern.compile("(?:-|\\bto|\\band)\\s*$");
    private static final Pattern BETWEEN = Pattern.compile("\\b(?:between|from)\\s+(?:the )?$");

    static final String OF = "^\\s*(?:or (?:more|less|over|under) )?of\\s+";
    private static final String STANDARD =
            "(?:[\\w'-]+ ){0,3}?(?:targets?|it|plan|profile|standard|figures?|outturn|year'?s?|period|quarter|results?"
                    + "|levels?|benchmark|expected|forecast|baseline|budget|goal|milestone|floor|minimum|trajectory|thresholds?)\\b";
    private static final Pattern OF_STANDARD = Pattern.compile(OF + STANDARD);
    private static final Pattern OF_ANYTHING = Pattern.compile(OF);
    static final Pattern BY = Pattern.compile("\\bby (?:[\\w]+ ){0,3}$");
    private static final Pattern APART = Pattern.compile(
            "^\\s*(?:[\\w'-]+ )?(?:tolerance|variance|variation|deviation|threshold|band|margin|short|off|below|under|above|from|away|adrift|behind|out|worse|better|lower|higher|or)\\b");
    private static final Pattern TOLERANCE_OF =
            Pattern.compile("\\b(?:tolerances?|variance|threshold|band|margin|deviation)\\b[^,;.:]{0,20}$");
    private static final String PLACE = "(\\d+\\s?(?:st|nd|rd|th)\\b|" + NumberWords.ORDINAL + "|" + AMOUNT + ")";
    private static final String OR_MORE = "(?<behind> (?:or|and) (?:more|fewer|less))?";
    private static final Pattern IN_A_ROW = Pattern.compile(
            PLACE + OR_MORE
                    + "(?: (?:consecutive|successive|straight)\\b|(?: [\\w'-]+){0,4}? (?:in a row|running|in succession|on the trot|consecutively|back[- ]to[- ]back)\\b)");
    private static final Pattern FOR_PERIODS = Pattern.compile("\\bfor (?:at least |more than |over |the )?" + PLACE
            + OR_MORE + " (?:reporting )?(?:periods?|quarters?|months?|terms?|years?)\\b");

    /** Of what is consecutive there are two at least. */
    private static final Pattern CONSECUTIVE =
            Pattern.compile("\\b(?:consecutive|successive) (?:reporting )?(?:periods|quarters|months|terms|years)\\b");

    private final Sentence sentence;
    private final List<SaidNumber> certain = new ArrayList<>();
    private final List<SaidNumber> likely = new ArrayList<>();

    private SentenceNumbers(Sentence sentence) {
        this.sentence = sentence;
    }

    static SentenceNumbers in(Sentence sentence) {
        SentenceNumbers numbers = new SentenceNumbers(sentence);
        numbers.read();
        return numbers;
    }

    /** Those that are surely said of how a result stands. */
    List<SaidNumber> certain() {
        return certain;
    }

    /** Those that may be: what a rule asks for can be one of them, and need not. */
    List<SaidNumber> likely() {
        return likely;
    }

    private void read() {
        Matcher distance = DISTANCE.matcher(sentence.plain());
        while (distance.find()) {
            distance(distance);
        }
        FRACTION.matcher(sentence.plain()).results().forEach(this::fraction);
        Matcher part = PART.matcher(sentence.plain());
        while (part.find()) {
            part(part);
        }
        IN_A_ROW.matcher(sentence.plain()).results().forEach(found -> periods(found, certain));
        if (certain.stream().noneMatch(each -> each.unit() == Unit.PERIODS)) {
            CONSECUTIVE.matcher(sentence.plain()).results().limit(1).forEach(found -> certain.add(two(found)));
            FOR_PERIODS.matcher(sentence.plain()).results().forEach(found -> periods(found, likely));
        }
    }

    private void distance(Matcher found) {
        boolean isPoints = found.group("ofpoints") != null || found.group("pointstoo") != null;
        boolean isOwn = found.group("own") != null;
        String before = sentence.plain().substring(0, found.start());
        String behind = sentence.plain().substring(found.end());
        BigDecimal number = NumberWords.number(found.group(1));
        boolean isShare = !isPoints && !isOwn && Share.is(number, before, behind);
        Bounded bounded = isShare ? Share.bounded(before, behind) : Bounded.of(before, behind);
        boolean isRange = isOneOfTwo(before, behind);
        Optional<Operator> operator = isRange && BETWEEN.matcher(before).find() ? Optional.empty() : bounded.operator();
        boolean isOfOther = OF_ANYTHING.matcher(behind).find()
                && !OF_STANDARD.matcher(behind).find();
        boolean isLine = !isOfOther
                && !isOwn
                && (operator.isPresent()
                        || isRange
                        || TOLERANCE_OF.matcher(before).find()
                        || isShare
                        || BY.matcher(before).find()
                        || APART.matcher(behind).find());
        SaidNumber said = new SaidNumber(
                number,
                isPoints || isOwn ? Unit.OWN : Unit.PERCENT,
                operator,
                isShare,
                false,
                sentence.quoted(bounded.start(found.start()), found.end() + bounded.length()));
        (isLine ? certain : likely).add(said);
    }

    private static boolean isOneOfTwo(String before, String behind) {
        return FIRST_OF_TWO.matcher(behind).find()
                || (SECOND_OF_TWO.matcher(before).find() && endsInNumber(before));
    }

    private static final Pattern NUMBER_BEFORE =
            Pattern.compile("\\d\\s?(?:%|per ?cent|percentage points|points)?\\s*(?:-|to|and)\\s*$");

    private static boolean endsInNumber(String before) {
        return NUMBER_BEFORE.matcher(before).find();
    }

    private void fraction(MatchResult found) {
        String before = sentence.plain().substring(0, found.start());
        Bounded bounded = Bounded.of(before, sentence.plain().substring(found.end()));
        certain.add(new SaidNumber(
                NumberWords.percent(found.group(1)),
                Unit.PERCENT,
                bounded.operator(),
                false,
                NumberWords.isRough(found.group(1)),
                sentence.quoted(bounded.start(found.start()), found.end() + bounded.length())));
    }

    private void part(Matcher found) {
        BigDecimal whole =
                Optional.ofNullable(found.group(1)).map(NumberWords::number).orElse(BigDecimal.ZERO);
        Bounded bounded = Bounded.of(
                sentence.plain().substring(0, found.start()), sentence.plain().substring(found.end()));
        SaidNumber said = new SaidNumber(
                whole.add(NumberWords.part(found.group(2))),
                found.group("partofpoints") != null ? Unit.OWN : Unit.PERCENT,
                bounded.operator(),
                false,
                NumberWords.isRough(found.group(2)),
                sentence.quoted(bounded.start(found.start()), found.end() + bounded.length()));
        (bounded.operator().isPresent() ? certain : likely).add(said);
    }

    private void periods(MatchResult found, List<SaidNumber> list) {
        String before = sentence.plain().substring(0, found.start(1));
        String behind = sentence.plain().substring(found.end(1));
        Bounded bounded = Bounded.of(before, behind);
        list.add(new SaidNumber(
                NumberWords.number(found.group(1)),
                Unit.PERIODS,
                bounded.operator(),
                false,
                false,
                sentence.quoted(Math.min(found.start(), bounded.start(found.start(1))), found.end())));
    }

    private SaidNumber two(MatchResult found) {
        String words = sentence.quoted(found.start(), found.end());
        return new SaidNumber(BigDecimal.valueOf(2), Unit.PERIODS, Optional.empty(), false, false, words);
    }
}
