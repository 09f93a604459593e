package org.ragstone.api.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/** The commands by their names, in the order in which the help lists them. */
final class Commands {
    private static final Map<String, Function<Console, Object>> ALL = new LinkedHashMap<>();

    private static final String HELP = "help";
    private static final String COMPLETION = "completion";

    static {
        ALL.put("evaluate", EvaluateCommand::new);
        ALL.put("report", ReportCommand::new);
        ALL.put("publish-site", PublishSiteCommand::new);
        ALL.put("convert", ConvertCommand::new);
        ALL.put("explain", ExplainCommand::new);
        ALL.put("check", CheckCommand::new);
        ALL.put("test", TestCommand::new);
        ALL.put("compare", CompareCommand::new);
        ALL.put("show", ShowCommand::new);
        ALL.put("template", TemplateCommand::new);
        ALL.put("new", NewCommand::new);
        ALL.put("new-edition", NewEditionCommand::new);
        ALL.put("upgrade", UpgradeCommand::new);
        ALL.put("draft", DraftCommand::new);
        ALL.put("change", ChangeCommand::new);
        ALL.put("rename", RenameCommand::new);
        ALL.put("publish", PublishCommand::new);
        ALL.put("rollback", RollbackCommand::new);
        ALL.put("serve", ServeCommand::new);
        ALL.put("editors", EditorsCommand::new);
        ALL.put(COMPLETION, CompletionCommand::new);
        ALL.put(HELP, console -> new CommandLine.HelpCommand());
    }

    private Commands() {}

    /** The command that the arguments begin with, since reading what all others take would take longer; else all. */
    static Map<String, Function<Console, Object>> of(String... arguments) {
        String first = arguments.length == 0 ? "" : arguments[0];
        Function<Console, Object> named = ALL.get(first);
        // Help and completion are of any command.
        return named == null || first.equals(HELP) || first.equals(COMPLETION) ? ALL : Map.of(first, named);
    }
}
