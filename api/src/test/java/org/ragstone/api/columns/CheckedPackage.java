package org.ragstone.api.columns;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A folder held against its own {@code datapackage.json}, and that against the schema of such files that Frictionless Data publishes (npm
 * {@code datapackage} 1.1.10): CSV files are read as Table Schema says, by nothing that wrote them.
 */
public final class CheckedPackage {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Schema PUBLISHED = published();

    private final Path folder;
    private final JsonNode told;
    private final Map<String, List<List<String>>> tables = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    private CheckedPackage(Path folder) {
        this.folder = folder;
        this.told = json(folder);
    }

    /** What is told of the files of a folder. */
    public static JsonNode json(Path folder) {
        try {
            return JSON.readTree(folder.resolve(DataPackage.FILE).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that is not as it says. */
    public static List<String> faults(Path folder) {
        return new CheckedPackage(folder).check();
    }

    private static Schema published() {
        try (InputStream file = CheckedPackage.class.getResourceAsStream("tabular-data-package.schema.json")) {
            return SchemaRegistry.withDefaultDialect(Dialects.getDraft4()).getSchema(JSON.readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> check() {
        PUBLISHED.validate(told).forEach(each -> faults.add(each.toString()));
        told.path("resources")
                .forEach(each -> tables.put(
                        each.path("name").asText(), read(each.path("path").asText())));
        Set<String> files = tables.keySet().stream().map(each -> each + ".csv").collect(Collectors.toSet());
        if (!files.equals(csvFiles())) {
            faults.add("tells of " + files);
        }
        told.path("resources").forEach(this::check);
        return faults;
    }

    private Set<String> csvFiles() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString())
                    .filter(each -> each.endsWith(".csv"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<List<String>> read(String file) {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(folder.resolve(file))) {
            return rows.stream().map(CsvRecord::getFields).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(JsonNode resource) {
        String name = resource.path("name").asText();
        JsonNode schema = resource.path("schema");
        List<List<String>> rows = tables.get(name);
        List<String> names = texts(schema.path("fields"), "name");
        if (!rows.get(0).equals(names)) {
            faults.add(name + ": the columns are " + rows.get(0));
            return;
        }
        rows.stream().skip(1).forEach(row -> {
            for (int i = 0; i < names.size(); i++) {
                check(name, schema.path("fields").get(i), row.get(i));
            }
        });
        checkKey(name, schema.path("primaryKey"));
        schema.path("foreignKeys").forEach(each -> checkReference(name, each));
    }

    private void check(String table, JsonNode field, String cell) {
        String where = table + "." + field.path("name").asText() + ": `" + cell + "` ";
        JsonNode constraints = field.path("constraints");
        if (cell.isEmpty()) {
            if (constraints.path("required").asBoolean()) {
                faults.add(where + "is needed");
            }
            return;
        }
        if (!isOfType(field.path("type").asText(), cell)) {
            faults.add(where + "is no " + field.path("type").asText());
        }
        if (constraints.has("enum") && !texts(constraints.path("enum")).contains(cell)) {
            faults.add(where + "is no word of it");
        }
        if (constraints.has("pattern")
                && !cell.matches(constraints.path("pattern").asText())) {
            faults.add(where + "is not of the pattern");
        }
    }

    private static boolean isOfType(String type, String cell) {
        return switch (type) {
            case "number" -> cell.matches("[+-]?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
            case "date" -> cell.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
            case "string" -> true;
            default -> false;
        };
    }

    private void checkKey(String table, JsonNode key) {
        if (key.isMissingNode()) {
            return;
        }
        Set<List<String>> seen = new HashSet<>();
        List<List<String>> columns =
                texts(key).stream().map(each -> column(table, each)).toList();
        IntStream.range(0, columns.get(0).size())
                .mapToObj(row -> columns.stream().map(each -> each.get(row)).toList())
                .filter(each -> each.contains("") || !seen.add(each))
                .forEach(each -> faults.add(table + ": " + each + " is no key"));
    }

    private void checkReference(String table, JsonNode reference) {
        List<String> known = column(
                reference.path("reference").path("resource").asText(),
                reference.path("reference").path("fields").asText());
        column(table, reference.path("fields").asText()).stream()
                .filter(each -> !each.isEmpty() && !known.contains(each))
                .forEach(each -> faults.add(table + ": `" + each + "` is not among them"));
    }

    private List<String> column(String table, String name) {
        List<List<String>> rows = tables.get(table);
        int place = rows.get(0).indexOf(name);
        return rows.stream().skip(1).map(row -> row.get(place)).toList();
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private static List<String> texts(JsonNode list, String key) {
        return list.findValues(key).stream().map(JsonNode::asText).toList();
    }
}
