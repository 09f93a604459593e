package org.ragstone.api.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ragstone.api.assessment.AssessmentListener;
import org.ragstone.api.assessment.Assessments;
import org.ragstone.api.assessment.Strictness;
import org.ragstone.api.report.page.Pages;
import org.ragstone.api.site.PublishedData;
import org.ragstone.api.site.Site;
import org.ragstone.api.site.SiteFiles;
import org.ragstone.framework.RulesFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Dashboards of several periods and frameworks, as the public may see them. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Makes a folder of the dashboards of data sets, with an index, a feed, and CSV and JSON beside each page.",
            "It is for the public, without notes, assessors, warnings and whatever a suppressed figure could be reckoned from."
        })
final class PublishSiteCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "DATASET",
            description = "The folder of a data set, its workbook or its JSON file.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private List<Path> dataSets;

    @Option(
            names = OutputFile.OPTION,
            required = true,
            paramLabel = "FOLDER",
            description = "The folder to make; one that is there is replaced if it is such a site and nothing else.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Option(names = "--internal", description = "Leave everything in, for those whose figures they are.")
    private boolean internal;

    @Option(
            names = "--address",
            paramLabel = "URL",
            description = "Where the site will stand, for the feed. Default: addresses in it are relative.")
    private @Nullable String address;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RulesOption rules;

    @Option(names = "--strict", description = "Take warnings for problems, but for those that are acknowledged.")
    private boolean strict;

    PublishSiteCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Site.Audience audience = new Site.Audience(!internal, siteAddress());
        rules.requireDataSets(dataSets);
        OutputFolder out = new OutputFolder(console, folder, Inputs.of(spec), SiteFiles::foreignIn);
        WholeInMemory.refuseMoreOfEach(dataSets, Runtime.getRuntime().maxMemory());
        RulesFolder among = rules.folder();
        PassedOver passedOver = new PassedOver(among, console.compiler());
        Assessments assessments = Assessments.by(
                console.assessments(among, passedOver).rules().forARun(), AssessmentListener.NONE, console.clock());
        List<PublishedData> told = new ArrayList<>();
        try (Progress progress = Progress.of("Publishing " + folder, console.err())) {
            Site site = Site.of(assessments, dataSets, audience, Strictness.of(strict));
            out.write(files -> told.addAll(site.write(files)));
        }
        console.out()
                .println("Made " + folder + (internal ? ", with all there is" : ", for the public") + ": open "
                        + folder.resolve(Pages.INDEX) + ".");
        console.out().flush();
        told.forEach(each -> PublishedText.lines(each).forEach(console.err()::println));
        console.tell(passedOver, rules.check());
        return CommandLineInterface.FINE;
    }

    private Optional<String> siteAddress() {
        if (address == null) {
            return Optional.empty();
        }
        if (!isWeb(address)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "`--address` is one such as https://www.example.gov.uk/performance/, and not `" + address + "`.");
        }
        return Optional.of(address.endsWith("/") ? address : address + "/");
    }

    private static boolean isWeb(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme();
            return ("https".equals(scheme) || "http".equals(scheme))
                    && uri.getHost() != null
                    && uri.getQuery() == null
                    && uri.getFragment() == null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
