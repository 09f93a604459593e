package org.ragstone.api.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Refuses options that ask something of JSON where another form is asked for. */
final class JsonAlone {
    private JsonAlone() {}

    /** @throws CommandLine.ParameterException if any of the options is given */
    static void refuse(CommandSpec command, String... options) {
        List<String> given = Stream.of(options)
                .filter(command.commandLine().getParseResult()::hasMatchedOption)
                .toList();
        if (!given.isEmpty()) {
            String names = given.stream().map(each -> "`" + each + "`").collect(Collectors.joining(" and "));
            throw new CommandLine.ParameterException(
                    command.commandLine(),
                    names + (given.size() == 1 ? " is" : " are") + " for `--format json` alone.");
        }
    }
}
