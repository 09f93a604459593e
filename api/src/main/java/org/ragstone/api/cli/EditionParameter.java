package org.ragstone.api.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ragstone.api.cli.NamedPolicy.OfFramework;
import org.ragstone.framework.RulesFolder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** An edition, as one word or as two, and the rules that it is one of. */
final class EditionParameter {
    @Parameters(
            arity = "1..2",
            paramLabel = "FRAMEWORK/EDITION",
            hideParamSyntax = true,
            description = "The edition, as FRAMEWORK/EDITION or FRAMEWORK EDITION, or by its folder.")
    private List<String> words = new ArrayList<>();

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RulesOption rules;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

    Path rules() {
        return rules.path();
    }

    /**
     * The edition that is named, whether there is one or not.
     *
     * @throws ParameterException if the words name none
     */
    EditionName name() {
        return new PathsAmongRules(rules.path())
                .edition(words)
                // What no edition can be called is told as one that there is not.
                .or(() ->
                        words.size() == 2 ? Optional.of(new EditionName(words.get(0), words.get(1))) : Optional.empty())
                .orElseThrow(() -> wrong(
                        "`" + String.join(" ", words) + "` is no edition; name it as FRAMEWORK/EDITION." + those()));
    }

    /** The editions that there are, where a framework alone is named. */
    private String those() {
        return framework()
                .map(of -> " There are: "
                        + new RulesFolder(rules.path())
                                .editions(of).stream()
                                        .map(each -> "`" + of + "/" + each + "`")
                                        .collect(Collectors.joining(", "))
                        + ".")
                .orElse("");
    }

    /** The framework where that alone is named. */
    Optional<String> framework() {
        return words.size() > 1
                ? Optional.empty()
                : new PolicyNames(rules.path(), Path.of(""))
                        .found(words)
                        .filter(OfFramework.class::isInstance)
                        .map(each -> ((OfFramework) each).framework());
    }

    /**
     * The name of an edition of a framework, as it is or with that.
     *
     * @throws ParameterException if it is one of another framework
     */
    String inFramework(String framework, String option, String named) {
        Path path = Path.of(named).normalize();
        EditionName name = Optional.of(path)
                .filter(each -> each.getNameCount() > 1)
                .flatMap(each -> new PathsAmongRules(rules.path()).edition(List.of(named)))
                .orElseGet(() -> new EditionName(framework, path.toString()));
        if (!name.framework().equals(framework)) {
            throw wrong("`%s` is `%s`, of another framework than `%s`.".formatted(option, named, framework));
        }
        return name.edition();
    }

    private ParameterException wrong(String what) {
        return new ParameterException(command.commandLine(), what);
    }
}
