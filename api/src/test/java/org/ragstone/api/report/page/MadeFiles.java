package org.ragstone.api.report.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.ragstone.api.report.Format;
import org.ragstone.api.report.ReportOptions;
import org.ragstone.api.report.Shown;
import org.ragstone.api.site.IndexAndFeed;
import org.ragstone.api.view.Compared;
import org.ragstone.api.view.Dashboard;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.model.DataSet;
import org.ragstone.withholding.Withholding;

/** All files that are made of data at once, by their names; those of services are numbered, and no digest is in any. */
final class MadeFiles {
    /** What somebody asks for. */
    enum Kind {
        PAGE,
        WITH_EARLIER_ONE,
        PAGE_A_SERVICE,
        PUBLIC_SITE,
        INTERNAL_SITE
    }

    private static final InSite SITE = new InSite("../../index.html", "findings.csv", "evaluation.json");

    private final Map<String, String> files = new LinkedHashMap<>();

    private MadeFiles() {}

    static Map<String, String> of(Kind kind, Evaluator evaluator, DataSet data, DataSet earlier, String council) {
        MadeFiles made = new MadeFiles();
        boolean isPublic = kind == Kind.PUBLIC_SITE;
        Evaluation all = evaluator.evaluate(isPublic ? Withholding.of(data).publicCopy(data) : data);
        switch (kind) {
            case PAGE -> made.add(Pages.INDEX, out -> new PageReport().write(all, ReportOptions.DEFAULT, out), all);
            case WITH_EARLIER_ONE ->
                made.addPages(all, Pages.MOST_INDICATORS, Optional.of(evaluator.evaluate(earlier)), Optional.empty());
            case PAGE_A_SERVICE -> made.addPages(all, 1, Optional.empty(), Optional.empty());
            case PUBLIC_SITE -> made.addSite(all.forThePublic(), council);
            case INTERNAL_SITE -> made.addSite(all, council);
        }
        return made.files;
    }

    private void addSite(Evaluation evaluation, String council) {
        IndexAndFeed site = IndexAndFeed.of(evaluation, council, evaluation.isForThePublic());
        files.put("site.html", site.index());
        files.put("feed.xml", site.feed());
        addPages(evaluation, Pages.MOST_INDICATORS, Optional.empty(), Optional.of(SITE));
        for (Format each : List.of(Format.csv, Format.json)) {
            add(each + "." + each, out -> each.report().write(evaluation, ReportOptions.DEFAULT, out), evaluation);
        }
    }

    private void addPages(Evaluation evaluation, int most, Optional<Evaluation> earlier, Optional<InSite> site) {
        Dashboard dashboard = Dashboard.of(evaluation);
        Optional<Compared> compared = earlier.map(each -> Compared.of(evaluation, each));
        List<Leaf> leaves = Pages.of(dashboard, most).leaves();
        for (Leaf leaf : leaves) {
            add(leaf.file(), out -> Rendering.of(dashboard, leaf, compared, site, out), evaluation);
        }
        earlier.ifPresent(each -> files.replaceAll((name, text) -> withoutDigests(text, each)));
        number(leaves.stream().map(Leaf::file).toList());
    }

    /** A file is called after its service, in letters that no data can make more of. */
    private void number(List<String> names) {
        for (int i = 1; i < names.size(); i++) {
            String name = names.get(i);
            String number = "page-" + i + ".html";
            if (!FileNames.isOne(name)) {
                throw new AssertionError("no file everywhere: " + name);
            }
            files.replaceAll((any, text) -> text.replaceAll("(href=\"?)" + Pattern.quote(name), "$1" + number));
            files.put(number, files.remove(name));
        }
    }

    private void add(String name, Consumer<ByteArrayOutputStream> body, Evaluation evaluation) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        body.accept(out);
        files.put(name, withoutDigests(out.toString(StandardCharsets.UTF_8), evaluation));
    }

    private static String withoutDigests(String text, Evaluation evaluation) {
        String without = text;
        for (String digest :
                List.of(evaluation.decisionId(), evaluation.edition().revision())) {
            without = without.replace(digest, "digest").replace(Shown.digest(digest), "digest");
        }
        return without;
    }
}
