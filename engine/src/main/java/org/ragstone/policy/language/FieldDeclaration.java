package org.ragstone.policy.language;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import org.ragstone.framework.LanguageVersion;

/**
 * A field while it is being declared: what is not said of it is as usual. Not thread-safe.
 *
 * @param <F> the facts it is of
 */
final class FieldDeclaration<F extends Fact> {
    private static final String OF_INDICATOR = "indicator.";

    private final FactType fact;
    private final String text;
    private final Function<Fact, Object> answer;
    private final Map<String, String> phrases = new LinkedHashMap<>();
    private Optional<Answers> answers = Optional.empty();
    private Optional<Function<Fact, String>> ground = Optional.empty();
    private ToIntBiFunction<Fact, BigDecimal> compared;
    private String otherPhrase = "";
    private boolean isKey;
    private boolean isWord;
    private boolean isTelling;
    private boolean isFree;
    private boolean isMovedByFigure;
    private Optional<String> plainAnswer = Optional.empty();
    private int since = LanguageVersion.FIRST.version();

    private FieldDeclaration(FactType fact, String text, Function<Fact, Object> answer) {
        this.fact = fact;
        this.text = text;
        this.answer = answer;
        this.compared = (of, number) -> ((BigDecimal) answer.apply(of)).compareTo(number);
        // What a result is like and was before stays as it is; what is made of its figure does not.
        this.isMovedByFigure = fact != FactType.RESULT && fact != FactType.BEFORE;
    }

    /** A field of a fact's own, and the accessor that reads it. */
    static <F extends Fact> FieldDeclaration<F> of(FactType fact, String name, Function<F, Object> answer) {
        return new FieldDeclaration<>(fact, name, ofAnyFact(answer));
    }

    /** A field of the indicator, which is asked of every fact in the same words. */
    static FieldDeclaration<Fact> ofIndicator(String name, Function<IndicatorFact, Object> answer) {
        return new FieldDeclaration<Fact>(
                        FactType.RESULT,
                        OF_INDICATOR + name,
                        given -> answer.apply(given.result().indicator()))
                .ground(any -> "as the data set describes the indicator");
    }

    // A field is asked of facts of its own type alone: the gate sees to that.
    @SuppressWarnings("unchecked")
    private static <F extends Fact, T> Function<Fact, T> ofAnyFact(Function<F, T> ofOwn) {
        return (Function<Fact, T>) (Function<?, T>) ofOwn;
    }

    FieldDeclaration<F> answers(Answers all) {
        this.answers = Optional.of(all);
        return this;
    }

    FieldDeclaration<F> answers(Class<? extends Enum<?>> list) {
        return answers(Answers.of(list));
    }

    /** What an answer rests on, in words with figures. */
    FieldDeclaration<F> ground(Function<F, String> said) {
        this.ground = Optional.of(ofAnyFact(said));
        return this;
    }

    /** How its number compares with one of a rule, where that is known without dividing. */
    @SuppressWarnings("unchecked")
    FieldDeclaration<F> compared(ToIntBiFunction<F, BigDecimal> comparing) {
        this.compared = (ToIntBiFunction<Fact, BigDecimal>) (ToIntBiFunction<?, BigDecimal>) comparing;
        return this;
    }

    /** How a gap is told in which it answers this word. */
    FieldDeclaration<F> phrase(Enum<?> word, String phrase) {
        return phrase(word.name(), phrase);
    }

    /** Likewise. */
    FieldDeclaration<F> phrase(String word, String phrase) {
        phrases.put(word, phrase);
        return this;
    }

    /** How a gap is told in which it answers anything else, which stands as {@code {answer}}. */
    FieldDeclaration<F> phrase(String phrase) {
        this.otherPhrase = phrase;
        return this;
    }

    /** It tells several facts of one result apart. */
    FieldDeclaration<F> key() {
        this.isKey = true;
        return this;
    }

    /** It is the word that a rule said. */
    FieldDeclaration<F> word() {
        this.isWord = true;
        return this;
    }

    /** It is told of a fact of which no rule asks anything. */
    FieldDeclaration<F> telling() {
        this.isTelling = true;
        return this;
    }

    /** Each of its answers goes with every answer to anything else. */
    FieldDeclaration<F> free() {
        this.isFree = true;
        return this;
    }

    /** Another figure may have another answer. */
    FieldDeclaration<F> movedByFigure() {
        this.isMovedByFigure = true;
        return this;
    }

    /** The answer of a result that was reported and of which nothing else is said. */
    FieldDeclaration<F> plainly(String answer) {
        this.plainAnswer = Optional.of(answer);
        return this;
    }

    /** The version of the language that brings it. */
    FieldDeclaration<F> since(int version) {
        this.since = version;
        return this;
    }

    /** @throws IllegalStateException if it is not said what it can answer, or what that rests on */
    Field declared() {
        if (answers.isEmpty() || ground.isEmpty()) {
            throw new IllegalStateException(text + " has no answers or no ground");
        }
        return new Field(this);
    }

    FactType fact() {
        return fact;
    }

    String text() {
        return text;
    }

    boolean isOfIndicator() {
        return text.startsWith(OF_INDICATOR);
    }

    Answers answers() {
        return answers.orElseThrow();
    }

    Object answer(Fact of) {
        return answer.apply(of);
    }

    int compared(Fact of, BigDecimal number) {
        return compared.applyAsInt(of, number);
    }

    String ground(Fact of) {
        return ground.orElseThrow().apply(of);
    }

    String phraseOf(String answer) {
        return phrases.getOrDefault(answer, otherPhrase.replace("{answer}", answer));
    }

    boolean isKey() {
        return isKey;
    }

    boolean isWord() {
        return isWord;
    }

    boolean isTelling() {
        return isTelling;
    }

    boolean isFree() {
        return isFree;
    }

    boolean isMovedByFigure() {
        return isMovedByFigure;
    }

    Optional<String> plainAnswer() {
        return plainAnswer;
    }

    int since() {
        return since;
    }
}
