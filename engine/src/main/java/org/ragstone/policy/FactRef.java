package org.ragstone.policy;

import org.ragstone.policy.language.FactType;

/** Which fact of a result a rule matched, whatever the result. */
public sealed interface FactRef {
    /** One that is given, by what tells it apart from others of its type; the key is empty where there is one at most. */
    record Given(FactType type, String key) implements FactRef {}

    /** The one that came of a firing, by the place of that firing in the answer. */
    record Concluded(int firing) implements FactRef {}
}
