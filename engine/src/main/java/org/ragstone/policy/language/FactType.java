package org.ragstone.policy.language;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ragstone.model.DirectionAgainst;

/** The types of facts that a rule can look at. */
public enum FactType {
    RESULT("Result", ResultFact.class, () -> ResultFact.FIELDS),
    JUDGEMENT("Judgement", JudgementFact.class, () -> JudgementFact.FIELDS),
    COMPARISON("Comparison", ComparisonFact.class, () -> ComparisonFact.FIELDS),
    TREND("Trend", TrendFact.class, () -> TrendFact.FIELDS),
    REGRESSION("Regression", RegressionFact.class, () -> RegressionFact.FIELDS),
    BEFORE("Before", BeforeFact.class, () -> BeforeFact.FIELDS),
    RATING("Rating", OutcomeFact.RatingFact.class, () -> OutcomeFact.RatingFact.FIELDS),
    NOT_RATED("NotRated", OutcomeFact.NotRatedFact.class, () -> OutcomeFact.NotRatedFact.FIELDS),
    RANGE_STATUS("RangeStatus", OutcomeFact.RangeStatusFact.class, () -> OutcomeFact.RangeStatusFact.FIELDS),
    DIRECTION_OF_TRAVEL("DirectionOfTravel", DirectionFact.class, () -> DirectionFact.FIELDS);

    private final String text;
    private final Class<? extends Fact> javaType;
    // When they are first asked for: the fields name the type they are of.
    private final Supplier<List<Field>> declared;
    private volatile Optional<Fields> fields = Optional.empty();

    FactType(String text, Class<? extends Fact> javaType, Supplier<List<Field>> declared) {
        this.text = text;
        this.javaType = javaType;
        this.declared = declared;
    }

    /** The fields of its own, those among them that have a part of their own, and all that a rule can ask of it. */
    private record Fields(List<Field> own, Optional<Field> key, Optional<Field> word, List<Field> all, int since) {
        Fields(List<Field> own, Stream<Field> shared) {
            this(
                    own,
                    own.stream().filter(Field::isKey).findFirst(),
                    own.stream().filter(Field::isWord).findFirst(),
                    Stream.concat(own.stream(), shared).toList(),
                    own.stream().mapToInt(Field::since).min().orElseThrow());
        }
    }

    /** The result's fields as other facts are asked for them. */
    private static final class OfResult {
        private static final List<Field> FIELDS =
                ResultFact.FIELDS.stream().map(Field::throughResult).toList();
    }

    private Fields fieldsOnce() {
        Optional<Fields> known = fields;
        if (known.isEmpty()) {
            Stream<Field> ofResult = this == RESULT ? Stream.of() : OfResult.FIELDS.stream();
            known = Optional.of(new Fields(declared.get(), Stream.concat(IndicatorFact.FIELDS.stream(), ofResult)));
            fields = known;
        }
        return known.get();
    }

    /** The fact as a rule writes it. */
    public String text() {
        return text;
    }

    /** The key of framework.yaml under which the method behind such facts is set, if one is. */
    public String methodKey() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The type that such facts have in Java, with an accessor of the name of each field. */
    public Class<? extends Fact> javaType() {
        return javaType;
    }

    public static Optional<FactType> named(String text) {
        return Arrays.stream(values()).filter(type -> type.text.equals(text)).findFirst();
    }

    /** The fields that are its own. */
    public List<Field> ownFields() {
        return fieldsOnce().own();
    }

    /** The fields a rule can ask of it: its own, those of its indicator and, unless it is the result, those of its result. */
    public List<Field> fields() {
        return fieldsOnce().all();
    }

    /** The field that tells several such facts of one result apart, or empty where there is one at most. */
    public Optional<Field> key() {
        return fieldsOnce().key();
    }

    /** Those fields of its own that every rule which looks at such a fact has to ask. */
    public List<Field> asked() {
        return this == BEFORE ? ownFields() : List.of();
    }

    /** Every word of the engine's that can tell such a given fact apart; where there is one at most, an empty text alone. */
    public List<String> keys() {
        return key().map(Field::listed).orElse(List.of(""));
    }

    /** The field that has the word of the rule that concluded it, or empty where it is given. */
    public Optional<Field> word() {
        return fieldsOnce().word();
    }

    /** What tells such a fact apart that was concluded: the word that was said, or what it is against. */
    public String keyOf(String against, String word) {
        return key().map(field -> field.isWord() ? word : against).orElse("");
    }

    /** What a result has to have for such facts to be there, or empty where they always are or a rule makes them. */
    public Optional<Field> thereWith() {
        return switch (this) {
            case COMPARISON -> Optional.of(ResultFact.FIGURE);
            case TREND, REGRESSION -> Optional.of(ResultFact.SERIES);
            case RESULT, JUDGEMENT, BEFORE, RATING, NOT_RATED, RANGE_STATUS, DIRECTION_OF_TRAVEL -> Optional.empty();
        };
    }

    /** When it is first asked for: verbs name the types that they make. */
    private static final class Makers {
        private static final Map<FactType, Verb> BY_TYPE = new EnumMap<>(FactType.class);

        static {
            for (Verb verb : Verb.values()) {
                verb.makes().ifPresent(type -> BY_TYPE.putIfAbsent(type, verb));
            }
        }
    }

    /** The verb that makes it, or empty where it is given. */
    public Optional<Verb> madeBy() {
        return Optional.ofNullable(Makers.BY_TYPE.get(this));
    }

    /** The last file that can conclude it, or empty where it is given. */
    public Optional<RuleFile> concludedIn() {
        return madeBy().flatMap(verb -> Arrays.stream(RuleFile.values())
                .filter(file -> file.verbs().contains(verb))
                .reduce((earlier, later) -> later));
    }

    /** What a direction of travel is against that is said of such a fact with the key; empty where none can be. */
    public String directionAgainst(String key) {
        return switch (this) {
            case COMPARISON -> key;
            case TREND -> DirectionAgainst.TREND.name();
            case REGRESSION -> DirectionAgainst.REGRESSION.name();
            case RESULT, JUDGEMENT, BEFORE, RATING, NOT_RATED, RANGE_STATUS, DIRECTION_OF_TRAVEL -> "";
        };
    }

    /** The version of the language that brought it: that of its oldest field. */
    public int since() {
        return fieldsOnce().since();
    }
}
