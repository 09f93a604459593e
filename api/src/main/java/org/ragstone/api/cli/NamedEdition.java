package org.ragstone.api.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ragstone.api.cli.NamedPolicy.OfDraft;
import org.ragstone.api.cli.NamedPolicy.OfEdition;
import org.ragstone.api.publishing.Drafts;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.ProblemsException;

/** Reads what a person names where an edition is wanted: one that is live, or the draft of one. */
final class NamedEdition {
    private final Path rules;
    private final PolicyNames names;

    NamedEdition(Path rules, Path drafts) {
        this.rules = rules;
        this.names = new PolicyNames(rules, drafts);
    }

    /** @throws ProblemsException if it is neither, or its files have mistakes */
    Edition read(List<String> words) {
        return read(names.find(words), words);
    }

    /** The same, where the words name anything at all. */
    Optional<Edition> found(List<String> words) {
        return names.found(words).map(named -> read(named, words));
    }

    private Edition read(NamedPolicy named, List<String> words) {
        if (named instanceof OfDraft draft) {
            return Drafts.read(draft.folder(), rules);
        }
        if (named instanceof OfEdition edition) {
            return new RulesFolder(rules)
                    .read(edition.name().framework(), edition.name().edition());
        }
        throw ProblemsException.of(
                String.join(" ", words),
                "is " + named.told() + ", and not an edition",
                "Name it as FRAMEWORK/EDITION.");
    }

    boolean isDraft(List<String> words) {
        return names.found(words).flatMap(NamedPolicy::draft).isPresent();
    }
}
