package org.ragstone.api.http;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.api.report.ProblemView;
import org.ragstone.api.rulebook.LiveRulebook;
import org.ragstone.api.rulebook.LoadedEdition;
import org.ragstone.api.rulebook.LoadedFramework;
import org.ragstone.api.rulebook.Rulebook;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;
import org.ragstone.model.Period;
import org.ragstone.model.Problem;

/** What is told of the frameworks that are loaded. */
final class FrameworkDocuments {
    private FrameworkDocuments() {}

    record FrameworkList(List<FrameworkEntry> frameworks) {
        static FrameworkList of(Rulebook rulebook) {
            return new FrameworkList(
                    rulebook.frameworks().stream().map(FrameworkEntry::of).toList());
        }
    }

    record FrameworkEntry(String framework, List<EditionEntry> editions) {
        static FrameworkEntry of(LoadedFramework framework) {
            return new FrameworkEntry(
                    framework.name(),
                    framework.editions().stream().map(EditionEntry::of).toList());
        }
    }

    /** Title, council and dates are those of the edition, where it can be read; the revision is the one that serves. */
    record EditionEntry(
            String edition,
            LoadedEdition.State state,
            Optional<String> title,
            Optional<String> council,
            Optional<String> from,
            Optional<String> until,
            Optional<String> revision) {
        static EditionEntry of(LoadedEdition loaded) {
            Optional<Edition> edition = loaded.edition();
            return new EditionEntry(
                    loaded.name(),
                    loaded.state(),
                    edition.map(Edition::title),
                    edition.map(Edition::council),
                    edition.flatMap(Edition::from).map(Period::toString),
                    edition.flatMap(Edition::until).map(Period::toString),
                    servingRevision(loaded));
        }
    }

    record Status(
            String version,
            String startedAt,
            String lookedAt,
            List<ProblemView> problems,
            List<FrameworkStatus> frameworks) {
        static Status of(String version, String startedAt, LiveRulebook.Look look, Rulebook rulebook) {
            List<Problem> problems = Stream.concat(look.failure().stream(), rulebook.problems().stream())
                    .toList();
            return new Status(
                    version,
                    startedAt,
                    look.at().toString(),
                    ProblemView.of(problems),
                    rulebook.frameworks().stream().map(FrameworkStatus::of).toList());
        }
    }

    record FrameworkStatus(String framework, List<ProblemView> problems, List<EditionStatus> editions) {
        static FrameworkStatus of(LoadedFramework framework) {
            return new FrameworkStatus(
                    framework.name(),
                    ProblemView.of(framework.problems()),
                    framework.editions().stream().map(EditionStatus::of).toList());
        }
    }

    record EditionStatus(
            String edition, LoadedEdition.State state, Optional<String> revision, List<ProblemView> problems) {
        static EditionStatus of(LoadedEdition loaded) {
            return new EditionStatus(
                    loaded.name(), loaded.state(), servingRevision(loaded), ProblemView.of(loaded.problems()));
        }
    }

    /** The revision that serves. */
    private static Optional<String> servingRevision(LoadedEdition loaded) {
        return loaded.evaluator().map(Evaluator::edition).map(Edition::revision);
    }
}
