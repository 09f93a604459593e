package org.ragstone.policy.language;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ragstone.framework.Words;
import org.ragstone.model.FindingKind;
import org.ragstone.model.JudgedAgainst;

/** What a rule can say, of which facts, in which words. */
public enum Verb {
    DO_NOT_RATE("doNotRate", Optional.of(FindingKind.NOT_RATED), EnumSet.of(FactType.RESULT, FactType.JUDGEMENT)),
    /** Says which target counts, and so makes the judgement. */
    JUDGE("judge", Optional.empty(), EnumSet.of(FactType.RESULT)),
    RANGE("range", Optional.of(FindingKind.RANGE), EnumSet.of(FactType.RESULT)),
    TRAVEL(
            "travel",
            Optional.of(FindingKind.DIRECTION),
            EnumSet.of(FactType.COMPARISON, FactType.TREND, FactType.REGRESSION)),
    RATE("rate", Optional.of(FindingKind.RATING), EnumSet.allOf(FactType.class)),
    REQUIRE("require", Optional.of(FindingKind.ACTION), EnumSet.allOf(FactType.class)),
    ALERT("alert", Optional.of(FindingKind.ALERT), EnumSet.allOf(FactType.class));

    private final String text;
    private final Optional<FindingKind> kind;
    private final Set<FactType> facts;

    Verb(String text, Optional<FindingKind> kind, Set<FactType> facts) {
        this.text = text;
        this.kind = kind;
        this.facts = facts;
    }

    /** The verb as a rule writes it. */
    public String text() {
        return text;
    }

    /** The kind of finding it makes; {@link #JUDGE} makes none. */
    public Optional<FindingKind> kind() {
        return kind;
    }

    public boolean mayBeSaidOf(FactType fact) {
        return facts.contains(fact);
    }

    /** The names of the facts it may be said of. */
    public List<String> factNames() {
        return facts.stream().map(FactType::text).toList();
    }

    /** A sentence on where its words are declared, or an empty one where they are the engine's. */
    public String declaredUnder() {
        return kind.map(each -> "Words are declared in framework.yaml, under `" + Words.key(each) + "`.")
                .orElse("");
    }

    /** The words it may say under an edition's words, or empty where those are not all known. */
    public Optional<List<String>> words(Words declared) {
        return kind.isEmpty()
                ? Optional.of(
                        Arrays.stream(JudgedAgainst.values()).map(Enum::name).toList())
                : declared.of(kind.get()).allNames().map(List::copyOf);
    }
}
