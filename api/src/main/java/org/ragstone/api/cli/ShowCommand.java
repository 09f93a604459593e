package org.ragstone.api.cli;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ragstone.api.report.EditionDocument;
import org.ragstone.api.report.EditionReport;
import org.ragstone.api.report.JsonText;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.Period;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.language.PolicyRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads an edition aloud. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Shows the edition of a framework that is in force, as it takes effect.")
final class ShowCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "FRAMEWORK", description = "The name of the framework's folder.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String framework;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "PERIOD",
            description = "The period it must be in force for. Default: the latest edition.")
    private @Nullable Period period;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RulesOption rules;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private FormOption form;

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RulesFolder folder = rules.folder();
        Edition edition = edition(folder);
        List<PolicyRule> rules = Gate.approve(edition);
        if (form.isJson()) {
            console.out().writeBytes(JsonText.bytes(EditionDocument.of(edition, rules)));
        } else {
            StringWriter text = new StringWriter();
            EditionReport.write(edition, rules, text);
            console.out().print(text);
        }
        return CommandLineInterface.FINE;
    }

    private Edition edition(RulesFolder folder) {
        if (period != null) {
            return folder.edition(framework, Optional.empty(), period);
        }
        List<Edition> all = folder.timeline(framework).editions();
        return all.get(all.size() - 1);
    }
}
