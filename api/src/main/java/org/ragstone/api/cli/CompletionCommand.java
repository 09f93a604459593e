package org.ragstone.api.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ragstone.framework.RulesFolder;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Spec;

/** Prints a script by which a shell completes commands, options and the names of frameworks and editions. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints a script by which bash and zsh complete the commands of this program.")
final class CompletionCommand implements Callable<Integer> {
    private static final String FRAMEWORK = "FRAMEWORK";
    private static final String EDITION = "EDITION";

    private final Console console;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RulesOption rules;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandLine all = spec.root().commandLine();
        all.getSubcommands().values().forEach(command -> offerNames(command.getCommandSpec()));
        console.out().print(AutoComplete.bash(spec.root().name(), all));
        return CommandLineInterface.FINE;
    }

    /** Here alone: to read the names of what is there takes longer than most commands have. */
    private void offerNames(CommandSpec command) {
        for (PositionalParamSpec each : List.copyOf(command.positionalParameters())) {
            List<String> names = names(each.paramLabel());
            if (!names.isEmpty()) {
                command.remove(each);
                command.add(PositionalParamSpec.builder(each)
                        .completionCandidates(names)
                        .build());
            }
        }
    }

    private List<String> names(String label) {
        RulesFolder folder = rules.folder();
        Stream<String> frameworks = label.startsWith(FRAMEWORK) ? folder.frameworks().stream() : Stream.of();
        Stream<String> editions = label.contains(EDITION)
                ? folder.frameworks().stream().flatMap(framework -> folder.editions(framework).stream()
                        .flatMap(edition -> label.equals(EDITION)
                                ? Stream.of(framework + "/" + edition, edition)
                                : Stream.of(framework + "/" + edition)))
                : Stream.of();
        return Stream.concat(frameworks, editions).distinct().sorted().toList();
    }
}
