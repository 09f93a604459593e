package org.ragstone.policy.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ragstone.framework.Words;
import org.ragstone.model.FindingKind;

/** What a rule can say, of which facts, and what comes of it: a finding, a fact that later rules can look at, or both. */
public enum Verb {
    DO_NOT_RATE(
            "doNotRate",
            EnumSet.of(FactType.RESULT, FactType.JUDGEMENT),
            Optional.of(FindingKind.NOT_RATED),
            FactType.NOT_RATED,
            (result, against, word, because) -> Optional.of(new OutcomeFact.NotRatedFact(result, word, because))),
    /** Says which target counts. */
    JUDGE(
            "judge",
            EnumSet.of(FactType.RESULT),
            Optional.empty(),
            FactType.JUDGEMENT,
            (result, against, word, because) -> JudgementFact.of(result, word, because)),
    RANGE(
            "range",
            EnumSet.of(FactType.RESULT),
            Optional.of(FindingKind.RANGE),
            FactType.RANGE_STATUS,
            (result, against, word, because) -> Optional.of(new OutcomeFact.RangeStatusFact(result, word, because))),
    TRAVEL(
            "travel",
            EnumSet.of(FactType.COMPARISON, FactType.TREND, FactType.REGRESSION),
            Optional.of(FindingKind.DIRECTION),
            FactType.DIRECTION_OF_TRAVEL,
            (result, against, word, because) -> Optional.of(new DirectionFact(result, against, word, because))),
    RATE(
            "rate",
            EnumSet.allOf(FactType.class),
            Optional.of(FindingKind.RATING),
            FactType.RATING,
            (result, against, word, because) -> Optional.of(new OutcomeFact.RatingFact(result, word, because))),
    REQUIRE("require", FindingKind.ACTION),
    ALERT("alert", FindingKind.ALERT);

    private static final String EXPECTED_RANGE = "EXPECTED_RANGE";

    private final String text;
    private final Set<FactType> subjects;
    private final Optional<FindingKind> kind;
    private final Optional<Making> made;
    private final Optional<FactType> makes;

    /** What is made of what a rule says. */
    private interface Making {
        Optional<ConcludedFact> make(ResultFact result, String against, String word, Reason because);
    }

    Verb(String text, Set<FactType> subjects, Optional<FindingKind> kind, FactType makes, Making making) {
        this.text = text;
        this.subjects = subjects;
        this.kind = kind;
        this.made = Optional.of(making);
        this.makes = Optional.of(makes);
    }

    /** One that makes a finding of any fact, and nothing that rules can look at. */
    Verb(String text, FindingKind kind) {
        this.text = text;
        this.subjects = EnumSet.allOf(FactType.class);
        this.kind = Optional.of(kind);
        this.made = Optional.empty();
        this.makes = Optional.empty();
    }

    /** The verb as a rule writes it. */
    public String text() {
        return text;
    }

    /** The kind of finding it makes; {@link #JUDGE} makes none. */
    public Optional<FindingKind> kind() {
        return kind;
    }

    /** Whether what it says is a status: of a result there is exactly one. */
    public boolean isOfStatus() {
        return kind.filter(FindingKind::isStatus).isPresent();
    }

    /** Whether a status can come of what it says, at once or by the target that counts. */
    public boolean isTowardsStatus() {
        return this == JUDGE || isOfStatus();
    }

    /** The type of the facts it makes, which rules of later files can look at; empty where it makes none. */
    public Optional<FactType> makes() {
        return makes;
    }

    /** Whether the facts that it makes are of the type. */
    boolean makes(FactType type) {
        return makes.isPresent() && makes.get() == type;
    }

    /**
     * The fact that it makes, or empty where it makes none.
     *
     * @throws IllegalStateException if it is said of a result that there is no such fact of
     */
    public Optional<ConcludedFact> make(Reason because) {
        Optional<ConcludedFact> fact = wouldMake(because);
        if (made.isPresent() && fact.isEmpty()) {
            throw new IllegalStateException("there is no " + because.rule().word() + " for rule "
                    + because.rule().name());
        }
        return fact;
    }

    /** The fact that it would make, or empty where it makes none, or there can be none of the result. */
    public Optional<ConcludedFact> wouldMake(Reason because) {
        return made.flatMap(each -> each.make(
                because.subject().result(), against(because), because.rule().word(), because));
    }

    /** What the finding is against: the target that counted, a comparator, the expected range; otherwise empty. */
    public String against(Reason because) {
        return switch (this) {
            case RATE ->
                because.judgements().stream()
                        .findFirst()
                        .map(JudgementFact::against)
                        .orElse("");
            case RANGE -> EXPECTED_RANGE;
            case TRAVEL ->
                because.subject().type().directionAgainst(because.subject().key());
            case DO_NOT_RATE, JUDGE, REQUIRE, ALERT -> "";
        };
    }

    public boolean mayBeSaidOf(FactType fact) {
        return subjects.contains(fact);
    }

    /** The names of the facts it may be said of. */
    public List<String> factNames() {
        return subjects.stream().map(FactType::text).toList();
    }

    /** A sentence on where its words are declared, or an empty one where they are the engine's. */
    public String declaredUnder() {
        return kind.map(each -> "Words are declared in framework.yaml, under `" + Words.key(each) + "`.")
                .orElse("");
    }
}
