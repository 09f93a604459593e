package org.ragstone.api.report.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.policy.drools.DroolsCompiler;
import org.yaml.snakeyaml.Yaml;

/** An edition whose own texts are wild, and the same with harmless ones. */
record WildEdition(Evaluator wild, Evaluator plain, WildTexts texts) {
    private static final Path RULES = Path.of("..", "rules");
    private static final Set<String> TEXTS = Set.of("title", "council", "words", "place", "label");
    private static final String FURTHER = "further";
    private static final Set<String> OF_TEXTS = Set.of("sources");

    static WildEdition of(String path, Path folder, WildTexts texts) throws IOException {
        Map<String, String> made = new LinkedHashMap<>();
        // What a template does not take for a place to be filled.
        made.put(FURTHER, texts.visible().replaceAll("[{}\\[\\]|#]", "_"));
        UnaryOperator<String> wild = text -> made.computeIfAbsent(text, key -> texts.visible());
        return new WildEdition(
                evaluator(path, folder.resolve("wild"), wild),
                evaluator(path, folder.resolve("plain"), text -> texts.standIn(wild.apply(text))),
                texts);
    }

    private static Evaluator evaluator(String path, Path rules, UnaryOperator<String> text) throws IOException {
        Path to = rules.resolve(path);
        // It may extend another.
        copy(RULES.resolve(path).getParent(), to.getParent());
        Files.createDirectories(to.resolve("words"));
        Path framework = to.resolve("framework.yaml");
        Yaml yaml = new Yaml();
        Files.writeString(framework, yaml.dump(changed("", yaml.load(Files.readString(framework)), text)));
        Files.writeString(to.resolve("words").resolve("more.txt"), text.apply(FURTHER) + "\n");
        String[] names = path.split("/");
        Edition edition = new RulesFolder(rules).read(names[0], names[1]);
        return new Evaluator(edition, new DroolsCompiler().compile(edition));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path copy = to.resolve(from.relativize(each).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(each, copy);
            }
        }
    }

    private static Object changed(String key, Object value, UnaryOperator<String> text) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> changed = new LinkedHashMap<>();
            map.forEach((name, each) ->
                    changed.put(name, changed(OF_TEXTS.contains(key) ? "words" : name.toString(), each, text)));
            return changed;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> changed("", each, text)).toList();
        }
        return TEXTS.contains(key) && value instanceof String old ? text.apply(old) : value;
    }
}
