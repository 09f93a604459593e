package org.ragstone.api.report.page;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ragstone.api.view.Block;
import org.ragstone.api.view.Compared;
import org.ragstone.api.view.Dashboard;
import org.ragstone.api.view.Row;
import org.ragstone.framework.DashboardPart;
import org.ragstone.framework.Word;
import org.ragstone.model.Cancellation;
import org.ragstone.model.FindingKind;
import org.ragstone.model.Indicator;

/** All that the templates of a page read: a dashboard, with the addresses that lead from one thing on the page to another. */
public final class Page {
    private final Dashboard dashboard;
    private final Leaf leaf;
    private final Optional<Compared> compared;
    private final Optional<InSite> site;
    private final Anchors anchors;
    private final Marks marks;
    private final PageTables tables;
    private final Remarks remarks;
    private final PageTotals totals;
    private final PageParts parts;
    private final Frames frames = new Frames();

    /**
     * @param compared what was before, if that is to stand beside
     * @param site what it is one of several of, if it is
     */
    Page(Dashboard dashboard, Leaf leaf, Optional<Compared> compared, Optional<InSite> site) {
        this.site = site;
        this.dashboard = dashboard;
        this.leaf = leaf;
        this.compared = compared;
        this.anchors = new Anchors(dashboard.blocks().stream()
                .flatMap(block -> block.rows().stream())
                .map(Row::indicator)
                .distinct()
                .toList());
        this.marks = new Marks(dashboard.background().edition().colours(), this::address, compared);
        this.tables = new PageTables(
                this::address, marks, dashboard.background().edition().headings());
        this.remarks = new Remarks(dashboard);
        this.totals = PageTotals.of(dashboard.totals());
        this.parts = new PageParts(dashboard.background().edition().headings(), partsHere());
    }

    /** What it is called, of several with the service that it is of. */
    public String title() {
        String whole = dashboard.heading().title();
        return leaf.title().isEmpty() ? whole : leaf.title() + ": " + whole;
    }

    /** What of the dashboard is on this page, and where the rest is. */
    public Leaf leaf() {
        return leaf;
    }

    /** What has moved since an earlier period, if one is to stand beside. */
    public Optional<PageMoves> moves() {
        return compared.map(PageMoves::new);
    }

    /** Where other things of its site are, if it is in one. */
    public Optional<InSite> site() {
        return site;
    }

    public Filter filter() {
        return Filter.of(dashboard, leaf.blocks());
    }

    public Dashboard dashboard() {
        return dashboard;
    }

    /** What leads to where the indicator is explained. */
    public String address(String ref) {
        return leaf.pageOf(ref) + "#" + anchors.id(ref);
    }

    /** Those that its charts stand in. */
    public Frames frames() {
        return frames;
    }

    public PageParts parts() {
        return parts;
    }

    /** Those of the whole are on the page of the whole alone. */
    private Set<DashboardPart> partsHere() {
        Set<DashboardPart> here = EnumSet.noneOf(DashboardPart.class);
        for (DashboardPart part : DashboardPart.values()) {
            boolean isOfEach = part == DashboardPart.SERVICES || part == DashboardPart.JUDGED;
            if ((leaf.hasOverview() || isOfEach) && hasAnyOf(part)) {
                here.add(part);
            }
        }
        return here;
    }

    private boolean hasAnyOf(DashboardPart part) {
        return switch (part) {
            case PROBLEMS -> !dashboard.problems().isEmpty();
            case SUMMARY -> dashboard.texts().values().stream().anyMatch(each -> !each.isBlank());
            case TOTALS -> !totals.all().isEmpty();
            case ATTENTION, ACTIONS, GUIDANCE, JUDGED -> true;
            case SERVICES -> !leaf.blocks().isEmpty() || leaf.isOneOfSeveral();
            case MOVES -> compared.isPresent();
            case COMMENTARY ->
                !dashboard.commentaries().overall().isEmpty()
                        || !commentaryOnOtherServices().isEmpty();
            case WARNINGS -> !dashboard.warnings().isEmpty();
            // It stands among the services.
            case ACTIVITY -> false;
        };
    }

    /** The edition's own texts: each line, and those that begin with a dash together. */
    public List<Paragraph> texts() {
        return dashboard.texts().values().stream()
                .flatMap(each -> Paragraph.of(each).stream())
                .toList();
    }

    public PageTotals totals() {
        return totals;
    }

    /** Whether an alert, an exception or an action that nobody has answered asks for attention. */
    public boolean needsAttention() {
        return !dashboard.alerts().isEmpty()
                || !dashboard.exceptions().services().isEmpty()
                || dashboard.actions().stream().anyMatch(each -> each.outstanding() > 0);
    }

    public ExceptionsTable exceptions() {
        return ExceptionsTable.of(dashboard.exceptions(), tables);
    }

    /** Where each service is on the page, by what it is headed with. */
    public List<ServiceLink> services() {
        List<Block> blocks = leaf.blocks();
        return IntStream.range(0, blocks.size())
                .mapToObj(i -> new ServiceLink(id(i), blocks.get(i).service().heading()))
                .toList();
    }

    /** A service and the id of its section. */
    public record ServiceLink(String id, String heading) {}

    private static String id(int block) {
        return "rs-service-" + (block + 1);
    }

    /** Each service, made when the page comes to it. */
    public Iterable<Section> sections() {
        Sections sections = new Sections(dashboard.background(), anchors, tables, marks, remarks);
        List<Block> blocks = leaf.blocks();
        return () -> IntStream.range(0, blocks.size())
                .mapToObj(i -> {
                    Cancellation.check();
                    return sections.of(blocks.get(i), id(i));
                })
                .iterator();
    }

    public List<Said> commentaryOnTheWhole() {
        return remarks.said(dashboard.commentaries().overall().stream());
    }

    /** Of services that no section is called as. */
    public List<Said> commentaryOnOtherServices() {
        Set<String> names = new LinkedHashSet<>();
        Set<String> refs = new LinkedHashSet<>();
        dashboard.blocks().forEach(block -> {
            names.add(block.service().name());
            block.rows().stream().map(Row::indicator).map(Indicator::ref).forEach(refs::add);
        });
        return remarks.onOtherServices(names, refs);
    }

    /** A word of a kind in a key to them. */
    public Mark word(FindingKind kind, Word word) {
        return marks.word(kind, word);
    }

    public PageActions actions() {
        return new PageActions(marks, remarks);
    }

    /** The same where the indicator is still there; else an empty text. */
    public String addressIfThere(String ref) {
        return anchors.has(ref) ? address(ref) : "";
    }
}
