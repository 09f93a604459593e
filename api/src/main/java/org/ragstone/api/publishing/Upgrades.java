package org.ragstone.api.publishing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ragstone.api.disk.Disk;
import org.ragstone.api.publishing.NewEditions.EditionRequest;
import org.ragstone.api.report.UpgradeReport;
import org.ragstone.check.Proof;
import org.ragstone.check.RulesCheck.CheckedEdition;
import org.ragstone.check.RulesCheck.CheckedRules;
import org.ragstone.check.Upgrade;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;
import org.ragstone.framework.EditionFile;
import org.ragstone.framework.LanguageVersion;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.Period;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.PolicyCompiler;
import org.ragstone.scenario.Scenarios;

/** Drafts editions of the newest language of those of an earlier one, which stay as they are. Not thread-safe. */
public final class Upgrades {
    private final RulesFolder folder;
    private final NewEditions editions;
    private final PublicationCheck rehearsal;
    private final DiskSteps disk;
    private final Clock clock;

    /** @param rules the folder of the rules that are live */
    public Upgrades(Path rules, PolicyCompiler compiler, Clock clock, Disk disk) {
        this.folder = new RulesFolder(rules);
        this.editions = new NewEditions(rules, compiler, disk);
        this.rehearsal = new PublicationCheck(compiler);
        this.disk = new DiskSteps(disk);
        this.clock = clock;
    }

    /** An edition, and what the draft is to be called and its first period, where that is said. */
    public record UpgradeRequest(String framework, String edition, Optional<String> name, Optional<Period> from) {}

    /** A draft, its first period, what has to be decided in it, and the scenarios that fail until it is. */
    public record Upgraded(Path draft, Period from, Upgrade upgrade, List<Problem> failing) {
        public Upgraded {
            failing = List.copyOf(failing);
        }
    }

    /**
     * Makes the draft, an edition that takes everything over and says no more than its language; what has to be decided is
     * listed in it too.
     *
     * @return the draft, or empty where the edition is of the newest language already
     * @throws ProblemsException if there is no such edition, its framework has problems as it is, or the draft's name or start
     *     is another's
     */
    public Optional<Upgraded> draft(UpgradeRequest wanted, Path drafts) {
        editions.requireEdition(wanted.framework(), wanted.edition());
        Edition base = folder.read(wanted.framework(), wanted.edition());
        if (base.language().equals(LanguageVersion.NEWEST)) {
            return Optional.empty();
        }
        EditionRequest edition =
                new NextEdition(folder, clock).of(wanted.framework(), wanted.edition(), wanted.name(), wanted.from());
        editions.requirePlace(edition, "--name");
        Path made = editions.draft(drafts, wanted.framework(), edition.name());
        List<Upgraded> upgraded = new ArrayList<>();
        NewFolder.make(disk, made, FolderContent.of(EditionFile.FRAMEWORK, text(edition, base)), staged -> {
            Upgraded found = look(staged, base, edition, made);
            upgraded.add(found);
            String list = text(edition, base) + notes(UpgradeReport.list(found.upgrade(), found.failing()));
            disk.replace(staged.resolve(EditionFile.FRAMEWORK), list.getBytes(StandardCharsets.UTF_8));
            new EditorFiles(disk).putBeside(drafts);
        });
        return Optional.of(upgraded.get(0));
    }

    /** What the language asks is what a draft is there to decide; what is wrong otherwise is refused as ever. */
    private Upgraded look(Path staged, Edition base, EditionRequest wanted, Path made) {
        RulesFolder then = folder.with(wanted.framework(), wanted.name(), staged);
        CheckedRules checked = rehearsal.proved(then);
        List<Problem> asked = proof(checked, wanted.name()).map(Proof::faults).orElse(List.of());
        List<Problem> before = proof(checked, wanted.base()).map(Proof::faults).orElse(List.of());
        List<Problem> others = checked.problems().stream()
                .filter(each -> !asked.contains(each) || before.contains(each))
                .toList();
        if (!others.isEmpty()) {
            throw new ProblemsException(
                    PublicationCheck.toldOf(made.toString(), wanted.framework() + "/" + wanted.name(), others));
        }
        CheckedEdition draft = edition(checked, wanted.name());
        Evaluator evaluator = draft.provable().orElseThrow();
        Upgrade upgrade = Upgrade.of(
                base, evaluator.rules(), evaluator.edition(), draft.proof().orElseThrow());
        return new Upgraded(made, wanted.from(), upgrade, PublicationCheck.failing(draft));
    }

    private static CheckedEdition edition(CheckedRules checked, String name) {
        return checked.editions().stream()
                .filter(each -> each.edition().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Proof> proof(CheckedRules checked, String name) {
        return edition(checked, name).proof();
    }

    private static String text(EditionRequest wanted, Edition base) {
        return EditorFiles.line(EditorFiles.OF_FRAMEWORK)
                + """
                # What the edition %1$s says, in language %2$d. Everything is taken over from it that does not stand here.
                #
                # To change a rule, copy its file from the folder where it stands to this one, and the *.test.yaml beside it, and
                # change both. `check --draft` says what no rule answers yet, and `test --draft` which cases fail. Cases without
                # a `period` are judged at the third month of the edition in whose folder they stand; write it above those you
                # copy: %5$s.
                extends: %3$s
                from: %4$s
                language: %2$d
                """
                        .formatted(
                                wanted.base(),
                                LanguageVersion.NEWEST.version(),
                                TopLevel.scalar(wanted.base()),
                                TopLevel.scalar(wanted.from().toString()),
                                Scenarios.periods(base).entrySet().stream()
                                        .map(each -> "`period: %s` of %s".formatted(each.getValue(), each.getKey()))
                                        .collect(Collectors.joining(", ")));
    }

    private static String notes(List<String> lines) {
        StringBuilder notes = new StringBuilder("\n# Listed when this draft was made. Take away what is decided.\n#\n");
        lines.forEach(line -> notes.append(("# " + line).stripTrailing()).append('\n'));
        return notes.toString();
    }
}
