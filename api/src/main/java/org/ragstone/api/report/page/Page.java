package org.ragstone.api.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ragstone.api.report.ActionTables;
import org.ragstone.api.report.TotalsTables;
import org.ragstone.api.view.Action;
import org.ragstone.api.view.Block;
import org.ragstone.api.view.Compared;
import org.ragstone.api.view.Counts;
import org.ragstone.api.view.Dashboard;
import org.ragstone.api.view.Heading;
import org.ragstone.api.view.Row;
import org.ragstone.api.view.Wording;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Indicator;

/** All that the templates of a page read: a dashboard, with the addresses that lead from one thing on the page to another. */
public final class Page {
    private final Dashboard dashboard;
    private final Anchors anchors;
    private final PageTables tables;
    private final Remarks remarks;
    private final Leaf leaf;
    private final Optional<Compared> compared;
    private final Optional<Beside> beside;

    private Page(Dashboard dashboard, Leaf leaf, Optional<Compared> compared, Anchors anchors) {
        this.dashboard = dashboard;
        this.leaf = leaf;
        this.anchors = anchors;
        this.compared = compared;
        this.beside = compared.map(each -> new Beside(each, this::address));
        this.tables = new PageTables(
                this::address, result -> beside.map(each -> each.of(result)).orElse(""));
        this.remarks = new Remarks(dashboard);
    }

    /** A page for each part that the dashboard is in, one after the other. */
    static Stream<Page> of(Dashboard dashboard, Pages pages, Optional<Compared> compared) {
        Anchors anchors = new Anchors(dashboard.blocks().stream()
                .flatMap(block -> Sections.rows(block).stream())
                .map(Row::indicator)
                .distinct()
                .toList());
        return pages.leaves().stream().map(leaf -> new Page(dashboard, leaf, compared, anchors));
    }

    /** Which part of the dashboard it is. */
    public Leaf leaf() {
        return leaf;
    }

    /** What a browser calls it: the part, if it is of one, before the whole. */
    public String title() {
        Heading heading = dashboard.heading();
        String whole = heading.title() + ", " + heading.period().title() + " – " + heading.council();
        return leaf.title().isEmpty() ? whole : leaf.title() + " – " + whole;
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

    public boolean has(Part part) {
        return leaf.hasOverview() ? isSaid(part) : part == Part.SERVICES;
    }

    private boolean isSaid(Part part) {
        return switch (part) {
            case PROBLEMS -> !dashboard.problems().isEmpty();
            case SUMMARY -> dashboard.texts().values().stream().anyMatch(each -> !each.isBlank());
            case TOTALS -> !totals().isEmpty();
            case MOVES -> beside.isPresent();
            case ATTENTION, ACTIONS, GUIDANCE, JUDGED -> true;
            case SERVICES -> !dashboard.blocks().isEmpty();
            case COMMENTARY ->
                !dashboard.commentaries().overall().isEmpty()
                        || !commentaryOnOtherServices().isEmpty();
            case WARNINGS -> !dashboard.warnings().isEmpty();
        };
    }

    /** The edition's own texts: each line, and those that begin with a dash together. */
    public List<Paragraph> texts() {
        return dashboard.texts().values().stream()
                .flatMap(each -> Paragraph.of(each).stream())
                .toList();
    }

    public List<CountsTable> totals() {
        Counts statuses = compared.map(Compared::statuses).orElse(dashboard.totals().columns());
        Counts directions = compared.map(Compared::directions).orElse(dashboard.totals().directions());
        return counted(Stream.of(
                PageTables.counts("All indicators", statuses), PageTables.counts("Directions of travel", directions)));
    }

    /** What has moved, where an earlier period stands beside. */
    public Moves moves() {
        return beside.orElseThrow().moves();
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

    public List<PageTable.Heading> exceptionHeadings() {
        return PageTables.headings(dashboard.exceptions().columns());
    }

    /** The exceptions of each service, by what it is headed with. */
    public Map<String, List<PageRow>> exceptions() {
        Map<String, List<PageRow>> exceptions = new LinkedHashMap<>();
        dashboard
                .exceptions()
                .services()
                .forEach(each -> exceptions.put(
                        each.service().heading(),
                        each.rows().stream()
                                .map(row -> tables.row(
                                        row,
                                        row.indicator().heading(),
                                        dashboard.exceptions().columns(),
                                        List.of()))
                                .toList()));
        return exceptions;
    }

    /** Where each service is: on the page, or on which other. */
    public List<ServiceLink> services() {
        if (leaf.isOneOfSeveral()) {
            return leaf.pages().stream()
                    .map(each -> new ServiceLink(each.file(), each.title()))
                    .toList();
        }
        List<Block> blocks = leaf.blocks();
        return IntStream.range(0, blocks.size())
                .mapToObj(i -> new ServiceLink("#" + id(i), blocks.get(i).service().heading()))
                .toList();
    }

    /** A service, and what leads to it. */
    public record ServiceLink(String href, String heading) {}

    private static String id(int block) {
        return "rs-service-" + (block + 1);
    }

    /** Each service of the page, made when the page comes to it. */
    public Iterable<Section> sections() {
        Sections sections = new Sections(dashboard.background(), anchors, tables, remarks);
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
        Marks marks = new Marks(this::address, result -> "");
        List<Mark> grounds = new ArrayList<>();
        required.grounds().forEach(ground -> ground.because().in(marks).stream()
                .map(each -> each.on(Wording.basis(ground.basis())))
                .forEach(grounds::add));
        return grounds;
    }

    public List<Said> answers(Action.Required required) {
        return remarks.said(required.answers().stream());
    }

    /** What calls for an action: the words of clauses, and what is assumed. */
    public List<String> policies(Action action) {
        return action.policies().stream().map(ActionTables::words).distinct().toList();
    }
}
