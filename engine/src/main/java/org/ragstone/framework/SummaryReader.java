package org.ragstone.framework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ragstone.model.Basis;
import org.ragstone.model.DirectionAgainst;
import org.ragstone.model.LookAlikes;
import org.ragstone.model.PercentageRounding;
import org.ragstone.reading.Fields;
import org.ragstone.reading.Keys;
import org.ragstone.reading.Nearest;
import org.ragstone.reading.Node;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Node.TextNode;

/** Reads what the totals of an edition show. */
final class SummaryReader {
    static final String COLUMNS = "columns";
    static final String PERCENTAGES = "percentages";
    static final String COUNT_TOGETHER = "count-together";

    static final String ROUNDING = "rounding";
    static final String DECIMALS = "decimals";
    static final int MOST_DECIMALS = 4;
    // Totals are counted for each of them in every service and group.
    private static final int MOST = 10;
    static final Pattern NAME = Pattern.compile("(?=.*\\S)[^{}\\[\\]|:]+");

    private final FrameworkYaml yaml;
    private final Words words;
    private final List<String> comparators;

    SummaryReader(FrameworkYaml yaml, Words words) {
        this.yaml = yaml;
        this.words = words;
        this.comparators = Arrays.stream(DirectionAgainst.values())
                .filter(each -> yaml.language().knows(each.since()))
                .map(Enum::name)
                .toList();
    }

    SummarySettings settings() {
        return new SummarySettings(columns(), percentages(), countTogether(), comparators);
    }

    private Map<String, List<Basis>> columns() {
        Map<String, List<Basis>> columns = new LinkedHashMap<>();
        yaml.noteShape(COLUMNS, yaml.keys()::map);
        yaml.keys().map(COLUMNS).ifPresent(map -> few(COLUMNS, map).forEach(heading -> {
            Node node = map.get(heading).orElseThrow();
            refuseTaken(COLUMNS, heading, comparators);
            if (node.text().isEmpty()) {
                yaml.problems()
                        .add(
                                yaml.keys().whereKey(COLUMNS, heading),
                                "the column `" + heading + "` counts nothing",
                                "Name the results it counts: `[LATEST]`.");
            }
            columns.put(
                    heading, BasesReader.bases(heading, Keys.texts(heading, node, yaml.problems()), yaml.problems()));
        }));
        return columns;
    }

    /** {@code percentages: HALF_UP} for whole ones, or a map with {@code rounding} and {@code decimals}. */
    private Optional<Percentages> percentages() {
        Optional<Node> node = yaml.map().get(PERCENTAGES);
        if (node.filter(TextNode.class::isInstance).isPresent()) {
            yaml.fields().required(PERCENTAGES);
            return yaml.fields()
                    .word(PERCENTAGES, PercentageRounding.class)
                    .map(rounding -> new Percentages(rounding, 0));
        }
        return yaml.keys().map(PERCENTAGES).flatMap(map -> {
            Fields fields = new Keys(map, List.of(ROUNDING, DECIMALS), yaml.problems()).fields();
            fields.required(ROUNDING);
            int decimals = fields.wholeNumber(DECIMALS, MOST_DECIMALS).orElse(0);
            return fields.word(ROUNDING, PercentageRounding.class).map(rounding -> new Percentages(rounding, decimals));
        });
    }

    private Map<String, List<String>> countTogether() {
        Map<String, List<String>> together = new LinkedHashMap<>();
        List<String> taken = Stream.of(
                        words.ratings().names(), words.notRated().names(), PlaceReader.NAMED, List.of(Template.TOTAL))
                .flatMap(Collection::stream)
                .toList();
        yaml.noteShape(COUNT_TOGETHER, yaml.keys()::map);
        yaml.keys().map(COUNT_TOGETHER).ifPresent(map -> few(COUNT_TOGETHER, map)
                .forEach(phrase -> {
                    Node node = map.get(phrase).orElseThrow();
                    refuseTaken(COUNT_TOGETHER, phrase, taken);
                    together.put(phrase, ratings(phrase, Keys.texts(phrase, node, yaml.problems())));
                }));
        return together;
    }

    /** The names under the key; where there are more than can be counted in, that is told. */
    private List<String> few(String key, MapNode map) {
        List<String> names = List.copyOf(map.names());
        if (names.size() <= MOST) {
            return names;
        }
        yaml.noteUnreadName(key);
        yaml.problems()
                .add(
                        map.whereKey(names.get(MOST)),
                        String.format(Locale.ROOT, "there are more than %d names under `%s`", MOST, key),
                        "");
        return names.subList(0, MOST);
    }

    /** Reports a name that texts could not tell from another. */
    private void refuseTaken(String key, String name, List<String> taken) {
        LookAlikes.inName(name)
                .map(fault -> fault.in(name, yaml.keys().whereKey(key, name)))
                .ifPresent(yaml.problems()::add);
        if (!NAME.matcher(name).matches()) {
            yaml.problems()
                    .add(
                            yaml.keys().whereKey(key, name),
                            "`" + name + "` cannot be a name here",
                            "Leave out `{`, `}`, `[`, `]`, `|` and `:`.");
        }
        if (taken.contains(name)) {
            yaml.problems()
                    .add(
                            yaml.keys().whereKey(key, name),
                            "`" + name + "` is the name of something else",
                            "Use another.");
        }
    }

    private List<String> ratings(String phrase, List<TextNode> texts) {
        List<String> ratings = new ArrayList<>();
        for (TextNode text : texts) {
            Optional<Collection<String>> without =
                    words.ratings().allNames().filter(names -> !names.contains(text.text()));
            without.ifPresent(names -> yaml.problems()
                    .add(
                            text.where(),
                            "unknown rating `" + text.text() + "` in `" + phrase + "`",
                            () -> Nearest.hint(text.text(), names)));
            if (ratings.contains(text.text())) {
                yaml.problems().add(text.where(), "`" + text.text() + "` is given twice in `" + phrase + "`", "");
            } else if (without.isEmpty()) {
                ratings.add(text.text());
            }
        }
        if (texts.isEmpty()) {
            yaml.problems()
                    .add(
                            yaml.keys().whereKey(COUNT_TOGETHER, phrase),
                            "`" + phrase + "` counts no rating",
                            "List the ratings it counts: `[ONE, OTHER]`.");
        }
        return List.copyOf(ratings);
    }
}
