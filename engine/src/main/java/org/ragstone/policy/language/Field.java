package org.ragstone.policy.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ragstone.arithmetic.Exact;
import org.ragstone.framework.LanguageVersion;

/**
 * What a rule can ask of a fact: {@code target} of a judgement, {@code indicator.kind} of any. It is declared once, beside the
 * accessor that it is read by, and says all that is to be known of it: what it can answer and since which language, how an
 * answer is read and what that rests on, how a gap is told, and whether another figure would move it. Immutable and
 * thread-safe; equal to itself alone.
 */
public final class Field {
    private static final int SHOWN_DECIMALS = 6;

    private static final String THROUGH_RESULT = "result.";

    private final FieldDeclaration<?> declared;
    private final String text;
    private final Field origin;
    private final Optional<Measure> measure;
    private final Map<String, Answers.Listed.ListedWord> later;

    Field(FieldDeclaration<?> declared) {
        this.declared = declared;
        this.text = declared.text();
        this.origin = this;
        this.measure =
                declared.answers() instanceof Answers.Numeric number ? Optional.of(number.measure()) : Optional.empty();
        this.later = declared.answers() instanceof Answers.Listed list ? list.later() : Map.of();
    }

    private Field(Field origin) {
        this.declared = origin.declared;
        this.text = THROUGH_RESULT + origin.text;
        this.origin = origin;
        this.measure = origin.measure;
        this.later = origin.later;
    }

    /** The field of a result as another fact of that result is asked for it: {@code result.state}. */
    Field throughResult() {
        return new Field(this);
    }

    /** The field itself, where this is one that is asked through the result. */
    public Field origin() {
        return origin;
    }

    /** The type of the facts that it is of; the indicator's are of the result. */
    public FactType fact() {
        return declared.fact();
    }

    /** As a rule writes it: {@code target}, {@code result.state}, {@code indicator.kind}. */
    public String text() {
        return text;
    }

    /** Without the part it is asked through: {@code state}, {@code kind}. */
    public String name() {
        return text.substring(text.indexOf('.') + 1);
    }

    /** Whether it is of the indicator behind the result. */
    public boolean isOfIndicator() {
        return declared.isOfIndicator();
    }

    public Answers answers() {
        return declared.answers();
    }

    /** The answer of a fact: a text or a BigDecimal. */
    public Object answer(Fact fact) {
        return declared.answer(origin == this ? fact : fact.result());
    }

    /** The answer as people read it; what is cut off of a number is marked, since a hair's breadth may have decided. */
    public String told(Fact fact) {
        Object answer = answer(fact);
        if (!(answer instanceof BigDecimal number)) {
            return answer.toString();
        }
        if (number.compareTo(Exact.BEYOND_EVERY_NUMBER) == 0) {
            return "beyond every number";
        }
        return number.scale() <= SHOWN_DECIMALS
                ? number.toPlainString()
                : number.setScale(SHOWN_DECIMALS, RoundingMode.DOWN).toPlainString() + "…";
    }

    /** How the number that a fact answers compares with another: negative where it is less. */
    public int compared(Fact fact, BigDecimal number) {
        return declared.compared(origin == this ? fact : fact.result(), number);
    }

    /** What the answer of a fact rests on, in words with figures: "86 against a floor of 90". */
    public String ground(Fact fact) {
        return declared.ground(origin == this ? fact : fact.result());
    }

    /**
     * How a gap is told in which a word is the answer: "the {target} is missed". In braces stand what the edition calls the
     * target and the floor, and {@code of} for what tells the fact apart.
     */
    public String phrase(String word) {
        return declared.phraseOf(word);
    }

    /** Likewise where a number is the answer, which stands as {@code {number}}. */
    public String numberPhrase() {
        return declared.phraseOf("{number}");
    }

    /** Whether it tells several facts of one result apart. */
    public boolean isKey() {
        return declared.isKey();
    }

    /** Whether it is the word that the rule said by which the fact was concluded. */
    public boolean isWord() {
        return declared.isWord();
    }

    /** Whether it is told of a fact of which no rule asks anything. */
    public boolean isTelling() {
        return declared.isTelling();
    }

    /** Whether each of its answers goes with every answer to anything else. */
    public boolean isFree() {
        return declared.isFree();
    }

    /** Whether another figure of the result may have another answer. */
    public boolean isMovedByFigure() {
        return declared.isMovedByFigure();
    }

    /** What it answers of a result that was reported and of which nothing else is said, where that is always the same. */
    Optional<String> plainAnswer() {
        return declared.plainAnswer();
    }

    /** What its number is a number of, or empty where it answers in words. */
    public Optional<Measure> measure() {
        return measure;
    }

    /** Whether it asks for how long a status has lasted, which figures of earlier periods decide. */
    public boolean asksWhatWasBefore() {
        return measure.isPresent() && measure.get().isOfEarlierPeriods();
    }

    /** The engine's own words that it can answer, in whatever version of the language; none where they are declared. */
    List<String> listed() {
        return answers() instanceof Answers.Listed list
                ? list.entries().stream().map(Answers.Listed.ListedWord::word).toList()
                : List.of();
    }

    /** The word as a version of the language knows it: what a later one tells apart, an earlier one does not. */
    String knownAs(String word, LanguageVersion language) {
        if (later.isEmpty()) {
            return word;
        }
        Answers.Listed.ListedWord known = later.get(word);
        return known == null || language.knows(known.since()) ? word : known.formerly();
    }

    /** The version of the language that brought it. */
    public int since() {
        return declared.since();
    }

    @Override
    public String toString() {
        return fact().text() + " " + text;
    }
}
