package org.ragstone.api.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ragstone.api.cli.NamedPolicy.OfDraft;
import org.ragstone.api.cli.NamedPolicy.OfEdition;
import org.ragstone.api.cli.NamedPolicy.OfFramework;
import org.ragstone.api.publishing.Drafts;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.ProblemsException;

/**
 * Finds out what words on the command line name, as people type them: {@code kent/2018-19} or {@code kent 2018-19}, with a slash behind
 * it or a dot before it, or the path to its folder from where they stand. A name of the rules comes before a path, unless it begins
 * as paths alone do.
 */
final class PolicyNames {
    private final PathsAmongRules paths;
    private final Path drafts;
    private final RulesFolder folder;

    /** @param drafts the folder of the drafts, of which there may be none */
    PolicyNames(Path rules, Path drafts) {
        this.paths = new PathsAmongRules(rules);
        this.drafts = drafts;
        this.folder = new RulesFolder(rules);
    }

    /**
     * What the words name.
     *
     * @throws ProblemsException if it is neither a framework, an edition nor a draft
     */
    NamedPolicy find(List<String> words) {
        return found(words).orElseThrow(() -> none(words));
    }

    private ProblemsException none(List<String> words) {
        return new MistakenPath(paths.rules(), drafts).forRules(words).orElseGet(() -> new NearestNames(folder, drafts)
                .none(words, "is neither a framework, an edition nor a draft"));
    }

    /** What the words name, or empty where there is no such thing. */
    Optional<NamedPolicy> found(List<String> words) {
        if (words.size() > 1) {
            return paths.edition(words)
                    .flatMap(name -> live(name).or(() -> draft(Path.of(name.framework(), name.edition()))));
        }
        Path path = Path.of(words.get(0)).normalize();
        List<Function<Path, Optional<NamedPolicy>>> ways =
                isPathAlone(words.get(0)) ? List.of(this::folder, this::named) : List.of(this::named, this::folder);
        return ways.stream()
                .flatMap(way -> way.apply(path).stream())
                .findFirst()
                .or(() -> draft(path));
    }

    /** Whether it is written as no name of a framework or an edition is. */
    private static boolean isPathAlone(String word) {
        return word.startsWith(".") || Path.of(word).isAbsolute();
    }

    private Optional<NamedPolicy> named(Path path) {
        return path.isAbsolute() ? Optional.empty() : named(PathsAmongRules.parts(path));
    }

    private Optional<NamedPolicy> named(List<String> names) {
        return switch (names.size()) {
            case 1 -> isFramework(names.get(0)) ? Optional.of(new OfFramework(names.get(0))) : Optional.empty();
            case 2 -> live(new EditionName(names.get(0), names.get(1)));
            default -> Optional.empty();
        };
    }

    /** What stands where the path leads: among the rules, or outside them. */
    private Optional<NamedPolicy> folder(Path path) {
        Optional<List<String>> names = paths.of(path);
        return names.isPresent()
                ? named(names.get())
                : Optional.of(path).filter(Drafts::canBe).map(OfDraft::new);
    }

    private Optional<NamedPolicy> live(EditionName name) {
        return isFramework(name.framework())
                        && folder.editions(name.framework()).contains(name.edition())
                ? Optional.of(new OfEdition(name))
                : Optional.empty();
    }

    private boolean isFramework(String name) {
        try {
            return folder.frameworks().contains(name);
        } catch (ProblemsException e) {
            return false;
        }
    }

    /** A draft by the names of its framework and edition, or by that of its edition where no other is called so. */
    private Optional<NamedPolicy> draft(Path path) {
        List<String> meant = path.isAbsolute()
                ? List.of()
                : Drafts.in(drafts).stream()
                        .filter(name -> Path.of(name).endsWith(path))
                        .toList();
        return meant.size() == 1 ? Optional.of(new OfDraft(drafts.resolve(meant.get(0)))) : Optional.empty();
    }
}
