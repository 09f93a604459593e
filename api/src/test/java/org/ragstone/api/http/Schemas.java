package org.ragstone.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The schemas of the description. What the server answers may have no key that is not described, though a client has to
 * expect new ones.
 */
final class Schemas {
    private final JsonNode description;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(Dialects.getDraft202012());
    private final Map<String, Schema> compiled = new HashMap<>();

    Schemas(JsonNode description) {
        this.description = description.deepCopy();
        close(this.description.path("components").path("schemas"));
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(Schemas::close);
    }

    /** Asserts that the document is as the schema at the pointer says. */
    void assertValid(String pointer, JsonNode document) {
        List<Error> errors = compiled.computeIfAbsent(pointer, this::compile).validate(document);
        assertThat(errors).as("%s %s", pointer, document).isEmpty();
    }

    private Schema compile(String pointer) {
        ObjectNode root = description.deepCopy();
        root.put("$ref", "#" + pointer);
        return registry.getSchema(root);
    }

    void assertIsProblem(JsonNode document) {
        assertValid("/components/schemas/ProblemDocument", document);
    }
}
