package org.ragstone.policy.language;

/**
 * Something a rule can look at. Every answer is a word or a number, never null. The accessors of the implementations
 * carry the names of the rule language, since the engine compiles rules against them, and answer words as texts,
 * since it would compare an enum with a text without complaint and never find them equal. Each implementation declares its
 * fields beside them.
 */
public sealed interface Fact permits ResultFact, TravelFact, BeforeFact, ConcludedFact {
    /** The due result it is about; facts of one result are joined by this object's identity. */
    ResultFact result();

    FactType type();

    /** What tells it apart from others of its type and result, or empty where there are no others. */
    default String key() {
        return type().key().map(field -> (String) field.answer(this)).orElse("");
    }
}
