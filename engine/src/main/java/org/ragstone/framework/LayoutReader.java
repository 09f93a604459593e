package org.ragstone.framework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.model.Basis;
import org.ragstone.model.DirectionAgainst;
import org.ragstone.model.Frequency;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorKind;
import org.ragstone.model.Location;
import org.ragstone.reading.Fields;
import org.ragstone.reading.Keys;
import org.ragstone.reading.Nearest;
import org.ragstone.reading.Node;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Node.TextNode;

/** Reads in which columns an edition wants its indicators shown. */
final class LayoutReader {
    static final String DASHBOARD = "dashboard";

    static final String SHOW = "show";
    static final String BASIS = "basis";
    static final String AGAINST = "against";
    static final String POST = "post";
    static final KnownKeys KEYS = KnownKeys.of(SHOW, BASIS, AGAINST, POST);
    // No page is wider.
    private static final int MOST_COLUMNS = 20;
    private static final int LONGEST_HEADING = 200;
    static final Map<String, Layout.Of> TABLES = tables();

    private final FrameworkYaml yaml;
    private final Posts posts;
    private final List<String> comparators;

    /** @param comparators what a direction can be against */
    LayoutReader(FrameworkYaml yaml, Posts posts, List<String> comparators) {
        this.yaml = yaml;
        this.posts = posts;
        this.comparators = comparators;
    }

    private static Map<String, Layout.Of> tables() {
        Map<String, Layout.Of> tables = new LinkedHashMap<>();
        for (IndicatorKind kind : IndicatorKind.values()) {
            Stream<Optional<Frequency>> frequencies = Stream.concat(
                    Stream.of(Optional.empty()),
                    Arrays.stream(Frequency.values()).map(Optional::of));
            frequencies.map(each -> new Layout.Of(kind, each)).forEach(of -> tables.put(of.words(), of));
        }
        return tables;
    }

    Layout layout() {
        Map<Layout.Of, List<LayoutColumn>> layout = new LinkedHashMap<>();
        yaml.keys().maps(DASHBOARD).forEach((name, table) -> {
            Location where = yaml.keys().whereKey(DASHBOARD, name);
            Layout.Of of = TABLES.get(name);
            if (of == null) {
                yaml.problems().add(where, "unknown table `" + name + "`", () -> Nearest.hint(name, TABLES.keySet()));
            }
            List<LayoutColumn> columns = columns(name, table, where);
            if (of != null) {
                refuseUntold(name, columns, where);
                layout.put(of, columns);
            }
        });
        return layout.isEmpty() ? Layout.USUAL : new Layout(layout);
    }

    private List<LayoutColumn> columns(String name, MapNode table, Location where) {
        if (table.names().isEmpty() && yaml.isComplete(DASHBOARD) && yaml.keys().isMapUnder(DASHBOARD, name)) {
            yaml.problems()
                    .add(where, "`" + name + "` shows nothing", "Give each heading what it shows: `Target: TARGET`.");
        }
        List<LayoutColumn> columns = new ArrayList<>();
        for (String heading : table.names()) {
            if (columns.size() == MOST_COLUMNS) {
                yaml.problems()
                        .add(
                                table.whereKey(heading),
                                String.format(
                                        Locale.ROOT, "there are more than %d columns in `%s`", MOST_COLUMNS, name),
                                "No page is so wide: leave some out.");
                break;
            }
            checkHeading(heading, table.whereKey(heading));
            columns.add(column(heading, table.get(heading).orElseThrow(), table.whereKey(heading)));
        }
        return columns;
    }

    /** Results that nothing tells of stand in no table of columns. */
    private void refuseUntold(String name, List<LayoutColumn> columns, Location where) {
        if (!columns.isEmpty() && columns.stream().noneMatch(each -> tells(each.shows()))) {
            yaml.problems()
                    .add(
                            where,
                            "`" + name + "` shows neither a figure nor a status",
                            "Give it a heading for either: `Figure: FIGURE`, `Rating: STATUS`.");
        }
    }

    private static boolean tells(Shows shows) {
        return shows.isFigureOfNow() || shows == Shows.STATUS;
    }

    private void checkHeading(String heading, Location where) {
        yaml.checkLabel(heading, where);
        if (heading.isBlank()) {
            yaml.problems().add(where, "a heading is blank", "Say what stands below it.");
        }
        if (heading.length() > LONGEST_HEADING) {
            yaml.problems()
                    .add(
                            where,
                            String.format(Locale.ROOT, "a heading has %,d characters", heading.length()),
                            String.format(Locale.ROOT, "There can be %d.", LONGEST_HEADING));
        }
    }

    /** A word alone, or a map of what is shown and of what. */
    private LayoutColumn column(String heading, Node said, Location where) {
        if (said instanceof Node.ListNode) {
            yaml.problems()
                    .add(
                            said.where(),
                            "`" + heading + "` should say what it shows, not list it",
                            "Give each its heading, such as `Target: TARGET`.");
            return new LayoutColumn(heading, Shows.FIGURE, List.of(), Optional.empty(), "");
        }
        MapNode map = said instanceof MapNode under ? under : MapNode.of(Map.of(SHOW, said), said.where());
        Keys keys = yaml.keys(map, KEYS);
        Fields fields = keys.fields();
        if (said instanceof TextNode && said.text().isBlank()) {
            yaml.problems().add(where, "`" + heading + "` says nothing of what it shows", "Name it, such as `TARGET`.");
        } else {
            fields.required(SHOW);
        }
        Optional<Shows> shows = fields.word(SHOW, Shows.class);
        List<Basis> bases = BasesReader.bases(BASIS, keys.list(BASIS), yaml.problems());
        String against = fields.wordOf(AGAINST, comparators);
        String post = post(fields);
        shows.ifPresent(word -> checkFit(word, fields));
        return new LayoutColumn(
                heading,
                shows.orElse(Shows.FIGURE),
                bases,
                Optional.of(against).filter(each -> !each.isEmpty()).map(DirectionAgainst::valueOf),
                post);
    }

    private String post(Fields fields) {
        if (!posts.isComplete()) {
            return fields.text(POST);
        }
        List<String> known = Stream.concat(posts.keys().stream(), Indicator.POST_COLUMNS.stream())
                .distinct()
                .toList();
        String others = PostsReader.mayBeDeclared(yaml.language()) ? "Others can be declared under `posts`." : "";
        return fields.wordOf(POST, known, others);
    }

    /** Reports what is said of it that it does not have. */
    private void checkFit(Shows shows, Fields fields) {
        refuseBeside(shows, shows.isOfResult(), BASIS, "it is of the indicator, whatever the basis", fields);
        refuseBeside(shows, shows == Shows.DIRECTION, AGAINST, "only a `DIRECTION` is against something", fields);
        refuseBeside(shows, shows == Shows.POST, POST, "only a `POST` names one", fields);
        if (shows == Shows.POST && !fields.has(POST)) {
            fields.fault(SHOW, "`POST` does not say which", "Name it: `{ show: POST, post: director }`.");
        }
    }

    private static void refuseBeside(Shows shows, boolean fits, String key, String why, Fields fields) {
        if (!fits && fields.has(key)) {
            fields.fault(key, "`" + shows + "` has no `" + key + "`: " + why, "Leave out `" + key + "`.");
        }
    }
}
