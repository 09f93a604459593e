package org.ragstone.api.cli;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.ragstone.api.publishing.Drafts;
import org.ragstone.framework.RulesFolder;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
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
    private static final String DRAFT = "DRAFT";

    private final Console console;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RulesOption rules;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private DraftsOption drafts;

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
            offer(command, each, names -> PositionalParamSpec.builder(each)
                    .completionCandidates(names)
                    .build());
        }
        for (OptionSpec each : List.copyOf(command.options())) {
            offer(command, each, names -> OptionSpec.builder(each)
                    .completionCandidates(names)
                    .build());
        }
    }

    private void offer(CommandSpec command, ArgSpec argument, Function<List<String>, ArgSpec> offering) {
        List<String> names = names(argument.paramLabel(), argument.isPositional());
        if (!names.isEmpty()) {
            command.remove(argument);
            command.add(offering.apply(names));
        }
    }

    private List<String> names(String label, boolean positional) {
        List<String> names = new ArrayList<>();
        // A shell is opened anywhere, also where there are no rules.
        if (!Files.isDirectory(rules.path())) {
            return names;
        }
        RulesFolder live = rules.folder();
        if (label.contains(FRAMEWORK)) {
            names.addAll(live.frameworks());
        }
        // A framework may be the word before; an option takes one word.
        if (positional && label.contains(EDITION)) {
            live.frameworks().forEach(each -> names.addAll(live.editions(each)));
        }
        if (label.contains(EDITION)) {
            names.addAll(paths(live, ""));
        }
        if (label.contains(DRAFT)) {
            Drafts.in(drafts.path()).forEach(each -> names.add(drafts.path() + "/" + each));
        }
        return names.stream().distinct().sorted().toList();
    }

    private static List<String> paths(RulesFolder folder, String start) {
        return folder.frameworks().stream()
                .flatMap(framework -> folder.editions(framework).stream().map(each -> start + framework + "/" + each))
                .toList();
    }
}
