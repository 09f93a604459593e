package org.ragstone.api.columns;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ragstone.model.Cancellation;

/** A CSV file of a {@link DataPackage}: of its columns no more is told than is true of each of its rows. Not thread-safe. */
public final class CsvResource {
    private final String name;
    private final String description;
    private final List<String> names;
    private final List<ColumnSeen> columns;
    private List<String> key = List.of();
    private final List<Reference> references = new ArrayList<>();

    /** A column in which the key of another file's rows stands. */
    private record Reference(String column, String resource, String of) {}

    /**
     * Without rows.
     *
     * @param name of the file, without its ending
     * @param told what is told of a column by its name
     */
    public CsvResource(String name, String description, List<String> columns, Function<String, ToldColumn> told) {
        this.name = name;
        this.description = description;
        this.names = List.copyOf(columns);
        this.columns = names.stream()
                .map(each -> new ColumnSeen(each, told.apply(each)))
                .toList();
    }

    /** Takes the cells of a row, as texts. */
    public void add(List<String> row) {
        Cancellation.check();
        for (int i = 0; i < row.size(); i++) {
            columns.get(i).add(row.get(i));
        }
    }

    /** Says which columns tell every row from all others, and are never blank. */
    public void key(List<String> unique) {
        key = List.copyOf(unique);
    }

    /** Says that what stands in a column stands in a column of another file too. */
    public void refer(String column, String resource, String of) {
        references.add(new Reference(column, resource, of));
    }

    ObjectNode json() {
        ObjectNode resource = JsonNodeFactory.instance.objectNode();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", name);
        resource.put("path", name + ".csv");
        if (!description.isEmpty()) {
            resource.put("description", description);
        }
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.putObject("dialect")
                .put("delimiter", ",")
                .put("doubleQuote", true)
                .put("lineTerminator", "\n");
        resource.set("schema", schema());
        return resource;
    }

    private ObjectNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        ArrayNode fields = schema.putArray("fields");
        columns.forEach(each -> fields.add(each.field().json()));
        schema.putArray("missingValues").add("");
        if (!key.isEmpty()) {
            key.forEach(schema.putArray("primaryKey")::add);
        }
        if (!references.isEmpty()) {
            ArrayNode all = schema.putArray("foreignKeys");
            references.forEach(each -> all.addObject()
                    .put("fields", each.column())
                    .putObject("reference")
                    .put("resource", each.resource())
                    .put("fields", each.of()));
        }
        return schema;
    }
}
