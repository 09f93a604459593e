package org.ragstone.framework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.model.Characters;
import org.ragstone.model.Location;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.Keys;
import org.ragstone.reading.Nearest;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Node.TextNode;
import org.ragstone.reading.Yaml;

/**
 * Puts an edition together: a file of its own stands for the inherited one of the same name, which takes its scenarios
 * with it; framework.yaml alone is merged, a map entry by entry, anything else whole, and without what is {@code none}.
 */
final class Inheritance {
    static final String EXTENDS = "extends";
    static final String WITHOUT = "without";
    static final String LANGUAGE = "language";

    private static final String CAN_BE_LEFT_OUT = "Rules are in `*.drl`, texts in `words/*.txt`.";
    // One a year for twenty years. Each edition is put together of all that it goes back to.
    private static final int MOST_TAKEN_OVER = 20;
    private static final List<String> OWN_KEYS = List.of("from", "until", EXTENDS, WITHOUT);

    private final Collection<String> editions;
    private final Function<String, EditionFiles> folders;
    private final Problems problems;
    private final List<String> chain = new ArrayList<>();

    /** @param folders the files in the folder of an edition */
    Inheritance(Collection<String> editions, Function<String, EditionFiles> folders, Problems problems) {
        this.editions = editions;
        this.folders = folders;
        this.problems = problems;
    }

    /**
     * An edition put together: framework.yaml as merged, and the files that take effect, with every framework.yaml that
     * was merged. It is incomplete where one of those could not be read or found, and has no base where what an edition
     * extends is not there.
     */
    record Whole(MapNode frameworkYaml, EditionFiles files, boolean isComplete, boolean lacksBase) {}

    /** @throws ProblemsException if a file cannot be read */
    Whole whole(String name) {
        chain.add(name);
        EditionFiles folder = folders.apply(name);
        SourceFile source = folder.frameworkYamls().get(0);
        int before = problems.size();
        MapNode own = Yaml.salvage(source.path(), source.text(), problems);
        Optional<String> base = base(own);
        // A name that is given twice, or on a line that cannot be read, may be missing somewhere else.
        boolean complete = problems.size() == before;
        List<TextNode> without = new Keys(own, List.copyOf(own.names()), problems).list(WITHOUT);
        EditionFiles files = EditionFiles.of(folder.folders().get(0).without(leftOut(without)));
        if (base.isEmpty()) {
            if (own.get(EXTENDS).isEmpty()) {
                refuseWithout(without, names(files), List.of());
            }
            boolean alone = own.get(EXTENDS).isEmpty();
            return new Whole(alone ? own : withoutNone(own, own), files, complete, !alone);
        }
        Whole inherited = whole(base.get());
        own.without(OWN_KEYS).names().forEach(key -> refuseNotInherited(own, key, inherited));
        MapNode older = withoutNone(inherited.frameworkYaml().without(OWN_KEYS), own);
        return new Whole(
                older.overlaidBy(withoutNone(withoutBlankLanguage(own), own)),
                merged(inherited.files(), files, without),
                complete && inherited.isComplete(),
                inherited.lacksBase());
    }

    /** A map without what an edition says is not taken over. */
    private static MapNode withoutNone(MapNode map, MapNode own) {
        return map.withoutNone(own.without(OWN_KEYS));
    }

    /** Who leaves it blank does not say one, and rules that are taken over may need that of the older edition. */
    private static MapNode withoutBlankLanguage(MapNode own) {
        return own.get(LANGUAGE)
                .filter(node -> node instanceof TextNode && node.text().isBlank())
                .map(blank -> own.without(List.of(LANGUAGE)))
                .orElse(own);
    }

    /** What is not inherited cannot be left out, be it a key or an entry under it. */
    private void refuseNotInherited(MapNode own, String key, Whole inherited) {
        if (!inherited.isComplete()) {
            return;
        }
        MapNode older = inherited.frameworkYaml();
        if (own.isNone(key) && older.get(key).isEmpty()) {
            notInherited(own.whereKey(key), key, older.names());
        }
        Collection<String> names = under(older, key).map(MapNode::names).orElse(Set.of());
        own.none(key).stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> notInherited(under(own, key).orElseThrow().whereKey(name), name, names));
    }

    private void notInherited(Location where, String name, Collection<String> names) {
        problems.add(where, "`" + name + "` is not inherited", () -> Nearest.hint(name, names));
    }

    private static Optional<MapNode> under(MapNode map, String key) {
        return map.get(key).filter(MapNode.class::isInstance).map(MapNode.class::cast);
    }

    private EditionFiles merged(EditionFiles inherited, EditionFiles own, List<TextNode> without) {
        refuseWithout(without, names(own), names(inherited));
        List<String> replaced = Stream.concat(
                        names(own).stream(), without.stream().map(TextNode::text))
                .toList();
        List<String> withTests = new ArrayList<>(replaced);
        replaced.stream()
                .filter(name -> EditionFile.of(name) == EditionFile.RULES)
                .forEach(name -> withTests.add(EditionFile.scenariosOf(name)));
        return new EditionFiles(
                Stream.concat(own.frameworkYamls().stream(), inherited.frameworkYamls().stream())
                        .toList(),
                merged(inherited.ruleFiles(), replaced, own.ruleFiles()),
                merged(inherited.testFiles(), withTests, own.testFiles()),
                merged(inherited.templates(), replaced, own.templates()),
                merged(inherited.headings(), replaced, own.headings()),
                Stream.concat(own.folders().stream(), inherited.folders().stream())
                        .toList());
    }

    /** The names of the files that can be taken over or replaced. */
    private static List<String> names(EditionFiles files) {
        return Stream.of(files.ruleFiles(), files.templates(), files.headings())
                .flatMap(List::stream)
                .map(SourceFile::name)
                .toList();
    }

    /** The edition that it extends, if that is one. */
    private Optional<String> base(MapNode own) {
        Optional<String> base = own.get(EXTENDS)
                .filter(TextNode.class::isInstance)
                .map(node -> Characters.stripped(node.text()))
                .filter(name -> !name.isEmpty());
        if (base.isEmpty()) {
            own.get(EXTENDS)
                    .filter(node -> node.text().isBlank() && node instanceof TextNode)
                    .ifPresent(
                            node -> problems.add(node.where(), "`extends` is blank", "Name an edition, or delete it."));
            return base;
        }
        Location where = own.where(EXTENDS);
        if (chain.contains(base.get())) {
            List<String> circle = new ArrayList<>(chain.subList(chain.indexOf(base.get()), chain.size()));
            circle.add(base.get());
            problems.add(
                    where,
                    "editions cannot extend each other in a circle: "
                            + circle.stream().map(each -> "`" + each + "`").collect(Collectors.joining(" extends ")),
                    "One of them has to stand by itself.");
            return Optional.empty();
        }
        if (chain.size() > MOST_TAKEN_OVER) {
            problems.add(
                    where,
                    String.format(Locale.ROOT, "more than %d editions extend each other", MOST_TAKEN_OVER),
                    "Let one of them stand by itself.");
            return Optional.empty();
        }
        if (!editions.contains(base.get())) {
            List<String> others =
                    editions.stream().filter(each -> !chain.contains(each)).toList();
            problems.add(
                    where,
                    "there is no edition `" + base.get() + "`",
                    others.isEmpty() ? "There is no other that it could extend." : Nearest.hint(base.get(), others));
            return Optional.empty();
        }
        return base;
    }

    /** What is left out is inherited, or may have been a file of the edition's own, whatever it is called like. */
    private void refuseWithout(List<TextNode> without, List<String> ownNames, List<String> inheritedNames) {
        for (TextNode name : without) {
            if (ownNames.contains(name.text())) {
                problems.add(
                        name.where(),
                        "`" + name.text() + "` stands in the edition's own folder",
                        "Leave it out there or here.");
            } else if (!EditionFile.canBeLeftOut(name.text())) {
                refuseNoFile(name, inheritedNames);
            }
        }
    }

    private void refuseNoFile(TextNode name, List<String> inheritedNames) {
        if (inheritedNames.isEmpty()) {
            problems.add(name.where(), "`" + name.text() + "` is no name of a rule file or a text", CAN_BE_LEFT_OUT);
        } else {
            notInherited(name.where(), name.text(), inheritedNames);
        }
    }

    private static List<LeftOut> leftOut(List<TextNode> without) {
        return without.stream()
                .map(name -> new LeftOut(name.text(), name.where()))
                .toList();
    }

    private static List<SourceFile> merged(List<SourceFile> inherited, List<String> replaced, List<SourceFile> own) {
        Map<String, SourceFile> merged = new TreeMap<>();
        inherited.stream()
                .filter(file -> !replaced.contains(file.name()))
                .forEach(file -> merged.put(file.name(), file));
        own.forEach(file -> merged.put(file.name(), file));
        return List.copyOf(merged.values());
    }
}
