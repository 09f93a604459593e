package org.ragstone.api.columns;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/**
 * A column as Table Schema has it. Immutable.
 *
 * @param words the only ones in it, if there are any
 * @param pattern what every cell matches, or an empty text
 */
record Field(String name, Type type, String description, boolean isRequired, List<String> words, String pattern) {
    enum Type {
        STRING,
        NUMBER,
        DATE
    }

    Field {
        words = List.copyOf(words);
    }

    ObjectNode json() {
        ObjectNode field = JsonNodeFactory.instance.objectNode();
        field.put("name", name);
        field.put("type", type.name().toLowerCase(Locale.ROOT));
        if (!description.isEmpty()) {
            field.put("description", description);
        }
        ObjectNode constraints = constraints();
        if (!constraints.isEmpty()) {
            field.set("constraints", constraints);
        }
        return field;
    }

    private ObjectNode constraints() {
        ObjectNode constraints = JsonNodeFactory.instance.objectNode();
        if (isRequired) {
            constraints.put("required", true);
        }
        if (!words.isEmpty()) {
            words.forEach(constraints.putArray("enum")::add);
        }
        if (!pattern.isEmpty()) {
            constraints.put("pattern", pattern);
        }
        return constraints;
    }
}
