package org.ragstone.api.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ragstone.api.publishing.Drafts;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.ProblemsException;

/** Finds the folder of the draft that a person names: by its path, or by what it is a draft of. */
final class DraftNames {
    private final Path rules;
    private final Path drafts;

    /** @param drafts the folder of the drafts */
    DraftNames(Path rules, Path drafts) {
        this.rules = rules;
        this.drafts = drafts;
    }

    /**
     * The folder of the draft, or of what somebody takes for one by its path.
     *
     * @throws ProblemsException if there is no such draft
     */
    Path find(List<String> words) {
        Optional<Path> meant = new PathsAmongRules(rules)
                .edition(words)
                .map(name -> drafts.resolve(name.framework()).resolve(name.edition()))
                .filter(Drafts::canBe);
        if (words.size() == 1 && isThere(Path.of(words.get(0)), meant.isPresent())) {
            return Path.of(words.get(0));
        }
        return meant.or(() -> named(words)).orElseThrow(() -> none(words));
    }

    /** An edition that is live is none, where it has a draft. */
    private boolean isThere(Path path, boolean hasDraft) {
        boolean isLive = new PathsAmongRules(rules).of(path).isPresent();
        return Files.exists(path) && !(isLive && hasDraft);
    }

    private Optional<Path> named(List<String> words) {
        return new PolicyNames(rules, drafts).found(words).flatMap(NamedPolicy::draft);
    }

    private boolean isLive(List<String> words) {
        return new PolicyNames(rules, drafts).found(words).isPresent();
    }

    private ProblemsException none(List<String> words) {
        String typed = String.join(words.size() > 1 ? "/" : "", words);
        Optional<EditionName> name = new PathsAmongRules(rules).edition(words);
        Optional<Path> published = name.flatMap(each -> Drafts.lastPublished(drafts, each.framework(), each.edition()));
        if (published.isPresent()) {
            return ProblemsException.of(
                    typed,
                    "there is no draft of it any more; it was published, and lies in `" + published.get() + "`",
                    isLive(words)
                            ? "To change it again, make a draft of it with `draft " + typed + "`."
                            : "To publish it again, copy that folder to `"
                                    + drafts.resolve(name.orElseThrow().path()) + "`.");
        }
        NearestNames nearest = new NearestNames(new RulesFolder(rules), drafts);
        Optional<String> meant = nearest.draft(typed).map(each -> "Maybe you meant `" + each + "`.");
        return isLive(words)
                ? ProblemsException.of(typed, "there is no draft of it", meant.orElse("`draft` makes one."))
                : ProblemsException.of(
                        typed, "there is no such folder, and no such draft", meant.orElse(nearest.drafts()));
    }
}
