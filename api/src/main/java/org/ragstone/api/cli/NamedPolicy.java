package org.ragstone.api.cli;

import java.nio.file.Path;
import java.util.Optional;

/** What words on the command line name: all rules in a folder, a framework, an edition, a draft, or all drafts in a folder. */
sealed interface NamedPolicy {
    /** The same as a line of the output says it: {@code the edition kent/2018-19}. */
    String told();

    /** The folder of the draft, where it is one. */
    default Optional<Path> draft() {
        return Optional.empty();
    }

    record OfRules(Path folder) implements NamedPolicy {
        @Override
        public String told() {
            return "the rules in " + folder;
        }
    }

    record OfFramework(String framework) implements NamedPolicy {
        @Override
        public String told() {
            return "the framework " + framework;
        }
    }

    record OfEdition(EditionName name) implements NamedPolicy {
        @Override
        public String told() {
            return "the edition " + name.path();
        }
    }

    record OfDrafts(Path folder) implements NamedPolicy {
        @Override
        public String told() {
            return "the drafts in " + folder + ", each among the rules";
        }
    }

    record OfDraft(Path folder) implements NamedPolicy {
        @Override
        public String told() {
            return "the draft " + folder;
        }

        @Override
        public Optional<Path> draft() {
            return Optional.of(folder);
        }
    }
}
