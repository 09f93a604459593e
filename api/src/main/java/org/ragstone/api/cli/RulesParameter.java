package org.ragstone.api.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ragstone.api.cli.NamedPolicy.OfDraft;
import org.ragstone.api.cli.NamedPolicy.OfDrafts;
import org.ragstone.api.cli.NamedPolicy.OfEdition;
import org.ragstone.api.cli.NamedPolicy.OfFramework;
import org.ragstone.api.cli.NamedPolicy.OfRules;
import org.ragstone.api.publishing.Drafts;
import org.ragstone.check.RulesCheck.CheckedRules;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.ProblemsException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which of the rules a command looks at: all of them, or a framework, an edition or a draft. */
final class RulesParameter {
    @Parameters(
            index = "0",
            paramLabel = "[FRAMEWORK | EDITION | DRAFT | RULES]",
            hideParamSyntax = true,
            arity = "0..1",
            converter = Arguments.PathText.class,
            description =
                    "A framework; an edition of it, as FRAMEWORK/EDITION or FRAMEWORK EDITION; a draft, by its name or folder, with the"
                            + " framework it is of; or the folder of other rules. Default: all rules.")
    private @Nullable String first;

    @Parameters(
            index = "1",
            paramLabel = "EDITION",
            arity = "0..1",
            converter = Arguments.PathText.class,
            hidden = true)
    private @Nullable String second;

    @Option(
            names = "--draft",
            paramLabel = "DRAFT",
            description = "A draft, by its folder or name: looks at its framework as it would be with it.")
    private @Nullable String draft;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private DraftsOption drafts;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RulesOption rules;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

    private List<String> words() {
        return Stream.of(Optional.ofNullable(first), Optional.ofNullable(second))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * What there is to say of what is looked at.
     *
     * @param all looks at all that is in a folder
     * @param one looks at one edition in it
     */
    CheckedRules look(Function<RulesFolder, CheckedRules> all, BiFunction<RulesFolder, EditionName, CheckedRules> one) {
        NamedPolicy what = what();
        if (draft == null && what instanceof OfDrafts several) {
            return new DraftsAmongRules(several.folder(), rules.path()).look(one);
        }
        return draft == null && what instanceof OfEdition edition
                ? one.apply(rules.folder(), edition.name())
                : all.apply(folder());
    }

    /** A line that says what the words were taken for, where they could have meant something else. */
    Optional<String> told(String done) {
        return words().isEmpty() || what() instanceof OfRules
                ? Optional.empty()
                : Optional.of(done + " " + what().told() + ".");
    }

    /** The rules where they are looked at as a whole, for the sake of a data set. */
    RulesFolder wholeFolder() {
        if (what() instanceof OfFramework || what() instanceof OfEdition || what() instanceof OfDrafts) {
            throw wrong(
                    "the data set says which edition judges it; leave out `%s`.".formatted(String.join(" ", words())));
        }
        return folder();
    }

    /** @throws ProblemsException if a path is of the rules or a draft, and not a data set */
    void requireDataSets(List<Path> paths) {
        new MistakenPath(rules.path(), drafts.path()).requireDataSets(paths);
    }

    private RulesFolder folder() {
        NamedPolicy what = what();
        if (draft != null) {
            if (!(what instanceof OfRules other)) {
                throw wrong("`--draft` looks at the framework of the draft; leave out `%s`."
                        .formatted(String.join(" ", words())));
            }
            return Drafts.among(draftIn(other.folder(), draft), other.folder());
        }
        if (what instanceof OfFramework framework) {
            return rules.folder().of(framework.framework());
        }
        return what instanceof OfDraft one ? Drafts.among(one.folder(), rules.path()) : new RulesFolder(rules(what));
    }

    private Path rules(NamedPolicy what) {
        return what instanceof OfRules other ? other.folder() : rules.path();
    }

    /** What is no draft by its name either is told by its folder. */
    private Path draftIn(Path rulesFolder, String named) {
        return new PolicyNames(rulesFolder, drafts.path())
                .found(List.of(named))
                .flatMap(NamedPolicy::draft)
                .orElseGet(() -> Path.of(named));
    }

    private NamedPolicy what() {
        if (words().isEmpty()) {
            return new OfRules(rules.path());
        }
        PolicyNames names = new PolicyNames(rules.path(), drafts.path());
        return drafts().or(this::otherRules).or(() -> names.found(words())).orElseGet(this::none);
    }

    private NamedPolicy none() {
        new MistakenPath(rules.path(), drafts.path()).forRules(words()).ifPresent(mistaken -> {
            throw mistaken;
        });
        Path path = Path.of(words().get(0));
        if (words().size() == 1 && Files.isDirectory(path) && !isBelowRules(path) && !Drafts.areIn(path)) {
            // What keeps it from being a folder of rules is told of it.
            return new OfRules(path);
        }
        throw new NearestNames(rules.folder(), drafts.path())
                .none(words(), "is neither a framework, an edition nor a draft, nor the folder of other rules");
    }

    /** The folder of drafts that is named by its path. */
    private Optional<NamedPolicy> drafts() {
        Path path = Path.of(words().get(0));
        boolean canBe = words().size() == 1 && Files.isDirectory(path) && !isBelowRules(path);
        return canBe && new DraftsAmongRules(path, rules.path()).areDrafts()
                ? Optional.of(new OfDrafts(path))
                : Optional.empty();
    }

    /** The folder of rules that is named by its path. */
    private Optional<NamedPolicy> otherRules() {
        Path path = Path.of(words().get(0));
        boolean canBe = words().size() == 1 && Files.isDirectory(path) && !isBelowRules(path) && !Drafts.canBe(path);
        return canBe && holdsRules(path) ? Optional.of(new OfRules(path)) : Optional.empty();
    }

    private boolean isBelowRules(Path path) {
        Path above = path.toAbsolutePath().normalize().getParent();
        return above != null && above.startsWith(rules.path().toAbsolutePath().normalize());
    }

    private static boolean holdsRules(Path path) {
        try {
            return !new RulesFolder(path).frameworks().isEmpty();
        } catch (ProblemsException e) {
            return false;
        }
    }

    private ParameterException wrong(String what) {
        return new ParameterException(command.commandLine(), what);
    }
}
