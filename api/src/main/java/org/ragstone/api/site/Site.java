package org.ragstone.api.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ragstone.api.assessment.Assessments;
import org.ragstone.api.assessment.Strictness;
import org.ragstone.api.columns.DataPackage;
import org.ragstone.api.report.Format;
import org.ragstone.api.report.ReportOptions;
import org.ragstone.api.report.page.InSite;
import org.ragstone.api.report.page.PageFolder;
import org.ragstone.api.report.page.Pages;
import org.ragstone.api.report.page.SiteIndex;
import org.ragstone.api.report.page.SitePage;
import org.ragstone.api.site.Sources.Source;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;
import org.ragstone.withholding.Withheld;
import org.ragstone.withholding.Withholding;

/**
 * A folder of dashboards of several data sets, with an index and a feed. No more than one evaluation is held at a time: each data set is
 * read and judged first, to see that nothing is wrong with any, and again when its page is written. Not thread-safe.
 */
public final class Site {
    private static final String CSV = FindingsPackage.FINDINGS + ".csv";
    private static final String JSON = "evaluation.json";

    private final Assessments assessments;
    private final Sources sources;
    private final Audience audience;
    private final Map<Place, Seen> seen = new TreeMap<>();
    private final Set<String> folders = new HashSet<>();
    // What is of one council, by whichever frameworks, is published together.
    private final Map<String, String> councils = new HashMap<>();
    private final Map<String, Withholding> withholdings = new HashMap<>();
    private final Map<String, Withheld> withheld = new HashMap<>();

    /** For whom a site is, and at which address it will stand, if that is known. */
    public record Audience(boolean isPublic, Optional<String> address) {}

    /** Which data set has a place, and what names the decision that was made from it. */
    private record Seen(String name, String folder, String decisionId) {}

    private Site(Assessments assessments, Sources sources, Audience audience) {
        this.assessments = assessments;
        this.sources = sources;
        this.audience = audience;
    }

    /**
     * Of data sets, each judged and found in order.
     *
     * @param assessments by rules that do not change meanwhile
     * @throws ProblemsException if anything is wrong with any, or two have the same place: all of it
     */
    public static Site of(Assessments assessments, List<Path> dataSets, Audience audience, Strictness strictness) {
        Site site = new Site(assessments, new Sources(dataSets), audience);
        site.sources.forEach(source -> site.look(source, strictness));
        if (audience.isPublic()) {
            site.decide();
        }
        return site;
    }

    private void look(Source source, Strictness strictness) {
        Evaluation evaluation = assessments.evaluate(source.reader(), strictness);
        if (!evaluation.problems().isEmpty()) {
            throw new ProblemsException(evaluation.problems());
        }
        Place place = place(source, evaluation);
        Seen before = seen.putIfAbsent(place, new Seen(source.name(), place.folder(), evaluation.decisionId()));
        if (before == null && !folders.add(place.folder())) {
            before = seen.values().stream()
                    .filter(each -> each.folder().equals(place.folder()))
                    .findFirst()
                    .orElseThrow();
        }
        if (before != null) {
            throw new ProblemsException(List.of(new Problem(
                    new Location.InFile(source.path().toString()),
                    "is of `%s` and %s, and so is `%s`".formatted(place.framework(), place.period(), before.name()),
                    "A site has one dashboard of a framework and a period: name one of them.")));
        }
        String council = source.council().isEmpty() ? evaluation.edition().council() : source.council();
        councils.put(source.name(), council);
        withholdings.computeIfAbsent(council, any -> new Withholding()).survey(evaluation.data());
    }

    private static Place place(Source source, Evaluation evaluation) {
        return new Place(
                evaluation.edition().framework(),
                source.council(),
                evaluation.header().period());
    }

    private void decide() {
        sources.forEach(source -> {
            Withholding ofCouncil = withholdings.get(councils.get(source.name()));
            // What was not there before is refused when its page is to be written.
            if (ofCouncil != null) {
                ofCouncil.gather(assessments.read(source.reader()));
            }
        });
        withholdings.forEach((council, each) -> withheld.put(council, each.decide()));
        withholdings.clear();
    }

    /**
     * Hands on every file, by its path in the site.
     *
     * @return what is told of the data sets to whoever publishes them
     * @throws ProblemsException if a data set is no longer what it was, or rules leave it open what the public is told: nothing of what was
     *     handed on counts
     */
    public List<PublishedData> write(PageFolder.Files made) {
        SiteFiles listed = new SiteFiles();
        PageFolder.Files files = (name, body) -> {
            listed.add(name);
            made.add(name, body);
        };
        Map<Place, SiteIndex.Entry> entries = new TreeMap<>();
        Map<Place, Feed.Entry> news = new TreeMap<>();
        List<PublishedData> told = new ArrayList<>();
        sources.forEach(source -> {
            PublishedData.Look look = new PublishedData.Look(source.name());
            Evaluation evaluation = judged(source, look);
            Place place = place(source, evaluation);
            requireSame(source, place, look.data().map(evaluation::decisionIdOf).orElseGet(evaluation::decisionId));
            if (!evaluation.problems().isEmpty()) {
                throw new ProblemsException(evaluation.problems());
            }
            write(evaluation, place, files);
            entries.put(place, IndexEntries.of(evaluation, place));
            news.put(place, Feed.Entry.of(evaluation, place, entries.get(place)));
            look.told(place.folder(), withheldOf(source)).ifPresent(told::add);
        });
        SiteIndex index = IndexEntries.index(entries, audience.isPublic());
        files.add(Pages.INDEX, out -> SitePage.write(index, out));
        files.add(Feed.NAME, out -> new Feed(audience.address()).write(index.title(), news.values(), out));
        files.add(SiteFiles.LIST, listed::write);
        return told;
    }

    private Withheld withheldOf(Source source) {
        return withheld.getOrDefault(councils.getOrDefault(source.name(), ""), Withheld.NOTHING);
    }

    private Evaluation judged(Source source, PublishedData.Look look) {
        return audience.isPublic()
                ? assessments.forThePublic(source.reader(), data -> {
                    look.see(data);
                    return withheldOf(source);
                })
                : assessments.evaluate(source.reader(), Strictness.WARNED);
    }

    private void requireSame(Source source, Place place, String decisionId) {
        Seen before = seen.get(place);
        boolean isSame = before != null
                && before.name().equals(source.name())
                && before.decisionId().equals(decisionId);
        if (!isSame) {
            throw ProblemsException.of(
                    source.path().toString(), "has been changed meanwhile", "Publish the site again.");
        }
    }

    private void write(Evaluation evaluation, Place place, PageFolder.Files files) {
        String folder = place.folder() + "/";
        InSite site = new InSite("../".repeat(folder.split("/").length) + Pages.INDEX, CSV, JSON);
        assessments.tell(evaluation, site, (name, body) -> files.add(folder + name, body));
        files.add(folder + CSV, out -> assessments.tell(evaluation, Format.csv, ReportOptions.DEFAULT, out));
        files.add(folder + DataPackage.FILE, out -> FindingsPackage.of(evaluation, place)
                .write(out));
        files.add(folder + JSON, out -> assessments.tell(evaluation, Format.json, ReportOptions.DEFAULT, out));
    }
}
