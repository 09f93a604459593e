package org.ragstone.api.report.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ragstone.api.report.ActionTables;
import org.ragstone.api.report.TotalsTables;
import org.ragstone.api.view.Action;
import org.ragstone.api.view.Block;
import org.ragstone.api.view.Compared;
import org.ragstone.api.view.Dashboard;
import org.ragstone.api.view.Moved;
import org.ragstone.api.view.Row;
import org.ragstone.api.view.Wording;
import org.ragstone.framework.DashboardPart;
import org.ragstone.framework.Headings;
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
                .flatMap(block -> Sections.rows(block).stream())
                .map(Row::indicator)
                .distinct()
                .toList());
        this.marks = new Marks(dashboard.background().edition().colours(), this::address, compared);
        this.tables = new PageTables(
                this::address, marks, dashboard.background().edition().headings());
        this.remarks = new Remarks(dashboard);
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

    /** What was before, if that is to stand beside. */
    public Optional<Compared> compared() {
        return compared;
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

    /** The parts that there is something to say in, in their order. */
    public List<Part> parts() {
        return Stream.of(Part.values()).filter(this::has).toList();
    }

    /** Where the page has a part, or there is one of the whole. */
    public boolean has(Part part) {
        boolean isHere = leaf.hasOverview() || part == Part.SERVICES || part == Part.JUDGED;
        return isHere && hasAnyOf(part);
    }

    private boolean hasAnyOf(Part part) {
        return switch (part) {
            case PROBLEMS -> !dashboard.problems().isEmpty();
            case SUMMARY -> dashboard.texts().values().stream().anyMatch(each -> !each.isBlank());
            case TOTALS -> !totals().isEmpty();
            case ATTENTION, ACTIONS, GUIDANCE, JUDGED -> true;
            case SERVICES -> !leaf.blocks().isEmpty() || leaf.isOneOfSeveral();
            case MOVES -> compared.isPresent();
            case COMMENTARY ->
                !dashboard.commentaries().overall().isEmpty()
                        || !commentaryOnOtherServices().isEmpty();
            case WARNINGS -> !dashboard.warnings().isEmpty();
        };
    }

    /** What a part is headed with, in the words of the edition where it has its own. */
    public String heading(Part part) {
        Headings own = dashboard.background().edition().headings();
        return own.of(DashboardPart.valueOf(part.name())).orElse(part.heading());
    }

    /** The edition's own texts: each line, and those that begin with a dash together. */
    public List<Paragraph> texts() {
        return dashboard.texts().values().stream()
                .flatMap(each -> Paragraph.of(each).stream())
                .toList();
    }

    public List<CountsTable> totals() {
        return counted(Stream.of(
                PageTables.counts("All indicators", dashboard.totals().columns()),
                PageTables.counts("Directions of travel", dashboard.totals().directions())));
    }

    /** By service and by group, where there are several. */
    public List<CountsTable> parted() {
        return counted(dashboard.totals().parts().stream()
                .map(each -> PageTables.counts("By " + Wording.by(each.by()), each.counts())));
    }

    private static List<CountsTable> counted(Stream<CountsTable> tables) {
        return tables.filter(each -> !each.rows().isEmpty()).toList();
    }

    /** The ratings that the edition counts together: "Month RAG, on target: 3 of 5 (60%)". */
    public List<String> together() {
        return dashboard.totals().together().stream()
                .map(TotalsTables::together)
                .toList();
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
            Sections.rows(block).stream()
                    .map(Row::indicator)
                    .map(Indicator::ref)
                    .forEach(refs::add);
        });
        return remarks.onOtherServices(names, refs);
    }

    /** Why an action is required of an indicator: on each basis, its status or what a rule says. */
    public List<Mark> grounds(Action.Required required) {
        List<Mark> grounds = new ArrayList<>();
        required.grounds().forEach(ground -> ground.because().in(marks).stream()
                .map(each -> each.on(Wording.basis(ground.basis())))
                .forEach(grounds::add));
        return grounds;
    }

    /** A word of a kind in a key to them. */
    public Mark word(FindingKind kind, Word word) {
        return marks.word(kind, word);
    }

    public List<Said> answers(Action.Required required) {
        return remarks.said(required.answers().stream());
    }

    /** The refs of those indicators whose action nobody has answered. */
    public List<String> outstanding(Action action) {
        return action.required().stream()
                .filter(each -> !each.isAnswered())
                .map(each -> each.indicator().ref())
                .distinct()
                .toList();
    }

    /** What calls for an action: the words of clauses, and what is assumed. */
    public List<String> policies(Action action) {
        return action.policies().stream().map(ActionTables::words).distinct().toList();
    }

    /** The same where the indicator is still there; else an empty text. */
    public String addressIfThere(String ref) {
        return anchors.has(ref) ? address(ref) : "";
    }

    /** "2 worse, 1 better, 47 as before." */
    public String movesInWords() {
        Compared with = compared.orElseThrow();
        String moves = with.moves().entrySet().stream()
                .map(each -> each.getValue().size() + " "
                        + Wording.moved(each.getKey()).toLowerCase(Locale.UK))
                .collect(Collectors.joining(", "));
        return (moves.isEmpty() ? "" : moves + ", ") + with.unmoved() + " "
                + Wording.moved(Moved.NOT).toLowerCase(Locale.UK) + ".";
    }

    /** Counts of now with those of before. */
    public List<CountsTable> countsBeside() {
        Compared with = compared.orElseThrow();
        String before = "now (in " + with.period().title() + ")";
        return counted(Stream.of(
                PageTables.beside("All indicators, " + before, with.totals()),
                PageTables.beside("Directions of travel, " + before, with.directions())));
    }
}
