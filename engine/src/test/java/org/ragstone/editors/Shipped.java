package org.ragstone.editors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.ragstone.dataset.DataSetSchemas;
import org.ragstone.framework.FrameworkSchema;
import org.ragstone.framework.HeadingsSchema;
import org.ragstone.scenario.ScenarioSchema;

/** The schemas that are shipped for editors. */
enum Shipped {
    FRAMEWORK("framework", FrameworkSchema::of),
    HEADINGS("headings", HeadingsSchema::of),
    SCENARIOS("scenarios", ScenarioSchema::of),
    DATASET_YAML("dataset-yaml", DataSetSchemas::ofHeader),
    DATASET_JSON("dataset-json", DataSetSchemas::ofJson);

    /** The folder that is one of an editor's extensions. */
    static final Path EDITORS = Path.of("docs", "editors");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String name;
    private final Function<Hover, ObjectNode> making;

    Shipped(String name, Function<Hover, ObjectNode> making) {
        this.name = name;
        this.making = making;
    }

    Path file() {
        return EDITORS.resolve("schemas").resolve(name + ".schema.json");
    }

    ObjectNode make(Hover hover) {
        return making.apply(hover);
    }

    /** What the schema has against a document: nothing where it is as it says. */
    List<String> faults(JsonNode document) {
        return compiled().validate(document).stream().map(Object::toString).toList();
    }

    private Schema compiled() {
        return Compiled.ALL.get(ordinal());
    }

    /** Compiled once for all tests. */
    private static final class Compiled {
        private static final List<Schema> ALL = List.of(Shipped.values()).stream()
                .map(each ->
                        SchemaRegistry.withDefaultDialect(Dialects.getDraft7()).getSchema(each.make(new Hover())))
                .toList();
    }

    /** As it is shipped: indented, a key a line. */
    static String text(JsonNode json) {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        try {
            return JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(indent))
                            .writeValueAsString(json)
                            .replace("\" : ", "\": ")
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
