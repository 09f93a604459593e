package org.ragstone.api.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ragstone.api.publishing.Drafts;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.Characters;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.Nearest;

/** What somebody may have meant whose words name nothing of the rules. */
final class NearestNames {
    private static final int FEW = 8;

    private final List<String> frameworks;
    private final List<String> editions;
    private final List<String> drafts;
    private final Path folder;

    /** @param drafts the folder of the drafts */
    NearestNames(RulesFolder rules, Path drafts) {
        this.frameworks = known(rules::frameworks);
        this.editions = frameworks.stream()
                .flatMap(framework ->
                        known(() -> rules.editions(framework)).stream().map(edition -> framework + "/" + edition))
                .toList();
        this.drafts = Drafts.in(drafts);
        this.folder = drafts;
    }

    private static List<String> known(Supplier<List<String>> names) {
        try {
            return names.get();
        } catch (ProblemsException e) {
            // What cannot be looked into cannot be what was meant.
            return List.of();
        }
    }

    /** That the words name none of them, with the nearest of each. */
    ProblemsException none(List<String> words, String what) {
        return ProblemsException.of(Characters.shownOnOneLine(String.join(" ", words)), what, hint(words));
    }

    /** Which drafts there are. */
    String drafts() {
        return drafts.isEmpty()
                ? "There is no draft in `" + folder + "`."
                : thereAre("drafts", drafts).strip();
    }

    /** The nearest of each, or where none is near those that there are. */
    String hint(List<String> words) {
        String typed = words.size() > 1
                ? String.join("/", words)
                : Path.of(words.get(0)).normalize().toString();
        List<String> near = new ArrayList<>();
        nearest(typed, frameworks).ifPresent(each -> near.add("the framework `" + each + "`"));
        nearest(typed, editions).ifPresent(each -> near.add("the edition `" + each + "`"));
        draft(typed).ifPresent(each -> near.add("the draft `" + each + "`"));
        return near.isEmpty()
                ? (thereAre("frameworks", frameworks) + thereAre("drafts", drafts)).strip()
                : "Maybe you meant " + String.join(", or ", near) + ".";
    }

    /** The folder of the nearest draft, or of one that stands in a folder which was named in its stead. */
    Optional<Path> draft(String typed) {
        List<String> paths =
                drafts.stream().map(each -> folder.resolve(each).toString()).toList();
        Path path = Path.of(typed);
        return nearest(typed, drafts)
                .map(folder::resolve)
                .or(() -> Nearest.to(typed, paths).map(Path::of))
                .or(() -> drafts.stream()
                        .filter(each -> Path.of(each).startsWith(path)
                                || folder.resolve(each).startsWith(path))
                        .findFirst()
                        .map(folder::resolve));
    }

    /** By the whole name, or, where the edition alone is typed, by that. */
    private static Optional<String> nearest(String typed, List<String> names) {
        return Nearest.to(typed, names)
                .or(() -> typed.contains("/") ? Optional.empty() : ofEdition(typed, names))
                .or(() -> typed.contains("/") ? ofEnd(typed, names) : Optional.empty());
    }

    private static Optional<String> ofEdition(String typed, List<String> names) {
        List<String> editions = names.stream().map(NearestNames::last).toList();
        return Nearest.to(typed, editions).map(editions::indexOf).map(names::get);
    }

    /** Of a path, the folders before which may be anything. */
    private static Optional<String> ofEnd(String typed, List<String> names) {
        Path path = Path.of(typed);
        int count = path.getNameCount();
        return count < 3
                ? Optional.empty()
                : Nearest.to(path.subpath(count - 2, count).toString(), names);
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static String thereAre(String what, List<String> names) {
        return names.isEmpty() || names.size() > FEW
                ? ""
                : "There are the " + what + " "
                        + names.stream().map(each -> "`" + each + "`").collect(Collectors.joining(", ")) + ". ";
    }
}
