package org.ragstone.model;

import java.util.Optional;

/** The way to a value in a JSON document (RFC 6901), a step at a time, so that the ways to its neighbours share it. */
public record JsonPointer(Optional<JsonPointer> parent, String step) {
    /** The whole document. */
    public static final JsonPointer ROOT = new JsonPointer(Optional.empty(), "");

    /** The way to what is under the name, or at the index. */
    public JsonPointer to(String name) {
        return new JsonPointer(Optional.of(this), name);
    }

    /** As it is written: {@code /results/3/value}, and nothing for the whole document. */
    @Override
    public String toString() {
        return parent.map(each -> each + "/" + step.replace("~", "~0").replace("/", "~1"))
                .orElse("");
    }
}
