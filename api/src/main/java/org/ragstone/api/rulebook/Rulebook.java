package org.ragstone.api.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ragstone.Rules;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.NotAmongTheRules;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.PolicyCompiler;

/**
 * Every framework in a folder of rules, compiled, as it stood at one moment; {@code problems} are of the folder itself.
 * Immutable, so that whoever holds one is answered by one revision throughout.
 */
public record Rulebook(List<LoadedFramework> frameworks, List<Problem> problems) implements Rules {
    private static final String RULES = "rules";
    private static final String GONE =
            "Put it back. An edition is taken off by `rollback`; anything else that is meant to go is"
                    + " served until its copy under `--state`, if there is one, is deleted and the server started anew.";

    /** No rules yet. */
    public static final Rulebook EMPTY = new Rulebook(List.of(), List.of());

    public Rulebook {
        frameworks = List.copyOf(frameworks);
        problems = List.copyOf(problems);
    }

    /**
     * The folder as it is now, the frameworks read anew that are wanted. An edition whose files have problems goes on as it was
     * before, and so does one that is gone, and a framework of which it can no longer be said which edition is in force.
     */
    static Rulebook read(RulesFolder folder, PolicyCompiler compiler, Rulebook before, Predicate<String> wanted) {
        List<Problem> strays = folder.strays();
        try {
            List<String> names = folder.frameworks();
            EditionReading reading = new EditionReading(folder, compiler);
            Stream<LoadedFramework> there = names.stream()
                    .flatMap(name -> wanted.test(name)
                            ? Stream.of(framework(reading, name, before.find(name)))
                            : before.find(name).stream());
            Stream<LoadedFramework> gone = before.frameworks.stream()
                    .filter(each -> !names.contains(each.name()) && each.serves())
                    .map(each -> wanted.test(each.name()) ? each.keeping(why(each.name(), strays)) : each);
            return new Rulebook(
                    Stream.concat(there, gone)
                            .sorted(Comparator.comparing(LoadedFramework::name))
                            .toList(),
                    strays);
        } catch (ProblemsException e) {
            // Where on its machine a server has its rules is nobody else's to know.
            List<Problem> problems = strays.isEmpty()
                    ? e.problems().stream()
                            .map(each -> Problem.at(new Location.InFile(RULES), each.what()))
                            .toList()
                    : strays;
            return new Rulebook(
                    before.frameworks.stream()
                            .map(each -> each.keeping(problems))
                            .toList(),
                    problems);
        }
    }

    private static List<Problem> why(String path, List<Problem> strays) {
        List<Problem> own =
                strays.stream().filter(each -> each.where().file().equals(path)).toList();
        return own.isEmpty() ? List.of(new Problem(new Location.InFile(path), "the folder is gone", GONE)) : own;
    }

    private static LoadedFramework framework(EditionReading reading, String name, Optional<LoadedFramework> before) {
        try {
            List<String> names = reading.folder().editions(name);
            List<LoadedEdition> present = new ArrayList<>();
            List<LoadedEdition> gone = new ArrayList<>();
            names.forEach(
                    each -> present.add(reading.read(name, each, names, before.flatMap(known -> known.find(each)))));
            before.stream()
                    .flatMap(each -> each.editions().stream())
                    .filter(each -> !names.contains(each.name()) && each.serves())
                    .filter(each -> !reading.folder().isTakenOff(name, each.name()))
                    .forEach(each -> gone.add(each.with(
                            why(name + "/" + each.name(), reading.folder().strays()))));
            return LoadedFramework.of(name, present, gone, before);
        } catch (ProblemsException e) {
            return before.orElse(new LoadedFramework(name, List.of(), Optional.empty(), List.of()))
                    .keeping(e.problems());
        }
    }

    /** The same with some frameworks as they were before, or not at all where they were not. */
    Rulebook with(Set<String> names, Rulebook before) {
        return new Rulebook(
                Stream.concat(
                                frameworks.stream().filter(each -> !names.contains(each.name())),
                                before.frameworks.stream().filter(each -> names.contains(each.name())))
                        .sorted(Comparator.comparing(LoadedFramework::name))
                        .toList(),
                problems);
    }

    /** The same with more problems of the folder. */
    Rulebook with(List<Problem> more) {
        return new Rulebook(
                frameworks,
                Stream.concat(problems.stream(), more.stream()).distinct().toList());
    }

    /** Every edition of every framework. */
    Stream<LoadedEdition> editions() {
        return frameworks.stream().flatMap(each -> each.editions().stream());
    }

    Optional<LoadedFramework> find(String name) {
        return frameworks.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** Whether any edition serves. */
    public boolean serves() {
        return editions().anyMatch(LoadedEdition::serves);
    }

    /** @throws NotAmongTheRules if there is no framework of the name */
    public LoadedFramework framework(String name) {
        return find(name)
                .orElseThrow(() -> NotAmongTheRules.framework(
                        name,
                        RULES,
                        frameworks.stream().map(LoadedFramework::name).toList()));
    }

    @Override
    public void requireFramework(String framework) {
        framework(framework);
    }

    @Override
    public Evaluator evaluatorFor(DataSetHeader header) {
        LoadedFramework framework = framework(header.framework());
        return header.edition()
                .map(framework::edition)
                .orElseGet(() -> framework.inForce(header.period()))
                .required();
    }
}
