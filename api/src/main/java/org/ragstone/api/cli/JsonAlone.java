package org.ragstone.api.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.ragstone.api.report.Format;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Refuses options that ask something of JSON where another form is asked for. */
final class JsonAlone {
    private static final String JSON = "`--format json`";
    private static final String EITHER_JSON = "`--format json` and `--format ndjson`";
    private static final String REASONS = "--reasons";
    private static final String COMPACT = "--compact";

    private JsonAlone() {}

    /** @throws CommandLine.ParameterException if an option is given that the form does not have */
    static void refuse(CommandSpec command, Format form) {
        switch (form) {
            case json -> {}
            case ndjson -> refuse(command, JSON, List.of(COMPACT));
            case table, markdown, html, xlsx, csv -> {
                refuse(command, EITHER_JSON, List.of(REASONS));
                refuse(command, JSON, List.of(COMPACT));
            }
        }
    }

    /** @throws CommandLine.ParameterException if any of the options is given */
    static void refuse(CommandSpec command, String... options) {
        refuse(command, JSON, List.of(options));
    }

    private static void refuse(CommandSpec command, String forms, List<String> options) {
        List<String> given = options.stream()
                .filter(command.commandLine().getParseResult()::hasMatchedOption)
                .toList();
        if (!given.isEmpty()) {
            String names = given.stream().map(each -> "`" + each + "`").collect(Collectors.joining(" and "));
            throw new CommandLine.ParameterException(
                    command.commandLine(), names + (given.size() == 1 ? " is" : " are") + " for " + forms + " alone.");
        }
    }
}
