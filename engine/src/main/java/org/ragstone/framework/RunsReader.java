package org.ragstone.framework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.model.FindingKind;
import org.ragstone.model.Location;
import org.ragstone.reading.Keys;
import org.ragstone.reading.ListInOneText;
import org.ragstone.reading.Nearest;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Node.TextNode;

/** Reads which statuses an edition counts together in the periods before the one that is judged. */
final class RunsReader {
    static final String RUNS = "runs";

    // Rules are proved for each way that they can hang together.
    private static final int MOST = 10;

    private final FrameworkYaml yaml;
    private final Function<FindingKind, WordList> words;

    /** @param words those of findings, of which runs are made */
    RunsReader(FrameworkYaml yaml, Function<FindingKind, WordList> words) {
        this.yaml = yaml;
        this.words = words;
    }

    Runs runs() {
        yaml.noteShape(RUNS, yaml.keys()::map);
        Map<String, List<String>> runs = new LinkedHashMap<>();
        Map<String, Location> places = new HashMap<>();
        yaml.keys().map(RUNS).ifPresent(map -> {
            for (String name : few(map)) {
                runs.put(name, statuses(name, map));
                places.put(name, map.whereKey(name));
            }
        });
        List<Word> names = new ArrayList<>();
        runs.keySet().forEach(name -> names.add(Word.plain(name, name, names.size())));
        return new Runs(
                new WordList(
                        names,
                        yaml.isComplete(RUNS),
                        "`" + RUNS + "` in `" + yaml.map().where(RUNS).file() + "`"),
                runs,
                places);
    }

    private List<String> few(MapNode map) {
        List<String> names = List.copyOf(map.names());
        if (names.size() <= MOST) {
            return names;
        }
        yaml.noteUnreadName(RUNS);
        yaml.problems()
                .add(
                        map.whereKey(names.get(MOST)),
                        String.format(Locale.ROOT, "there are more than %d names under `%s`", MOST, RUNS),
                        "");
        return names.subList(0, MOST);
    }

    private List<String> statuses(String run, MapNode map) {
        Location where = map.whereKey(run);
        WordsReader.checkWord(yaml, RUNS, run, where);
        int before = yaml.problems().size();
        List<TextNode> texts = Keys.texts(run, map.get(run).orElseThrow(), yaml.problems());
        boolean isList = yaml.problems().size() == before;
        List<String> statuses = new ArrayList<>();
        for (TextNode text : texts) {
            if (statuses.contains(text.text())) {
                yaml.problems().add(text.where(), "`" + text.text() + "` is given twice in `" + run + "`", "");
            } else {
                checkStatus(run, text);
                statuses.add(text.text());
            }
        }
        if (texts.isEmpty() && isList) {
            yaml.problems()
                    .add(
                            where,
                            "the run `" + run + "` counts nothing",
                            "List the statuses that it counts: `[ONE, OTHER]`.");
        } else if (isList) {
            refuseOtherThanItsName(run, statuses, where);
        }
        return List.copyOf(statuses);
    }

    private void checkStatus(String run, TextNode text) {
        Optional<List<String>> all = allStatuses();
        if (all.isEmpty() || all.get().contains(text.text())) {
            return;
        }
        Optional<String> other = Arrays.stream(FindingKind.values())
                .filter(kind -> words.apply(kind).find(text.text()).isPresent())
                .map(Words::key)
                .findFirst();
        yaml.problems().add(text.where(), "unknown status `" + text.text() + "` in `" + run + "`", () -> other.map(
                        key -> "It is one of `" + key + "`; a run counts words of `ratings`, `not-rated` and `ranges`.")
                .or(() -> ListInOneText.hint(text.text(), all.get()))
                .orElseGet(() -> Nearest.hint(text.text(), all.get())));
    }

    /** Every rating, not-rated state and range mark, or empty where they are not all known. */
    private Optional<List<String>> allStatuses() {
        List<Optional<Collection<String>>> all = Arrays.stream(FindingKind.values())
                .filter(FindingKind::isStatus)
                .map(kind -> words.apply(kind).allNames())
                .toList();
        return all.stream().allMatch(Optional::isPresent)
                ? Optional.of(all.stream()
                        .flatMap(Optional::stream)
                        .flatMap(Collection::stream)
                        .toList())
                : Optional.empty();
    }

    /** Who reads that red was there before takes it for red alone. */
    private void refuseOtherThanItsName(String run, List<String> statuses, Location where) {
        boolean isStatus = Stream.of(FindingKind.values())
                .filter(FindingKind::isStatus)
                .anyMatch(kind -> words.apply(kind).find(run).isPresent());
        if (isStatus && !statuses.equals(List.of(run))) {
            yaml.problems()
                    .add(
                            where,
                            "the run `%s` is named like a status and counts %s"
                                    .formatted(
                                            run,
                                            statuses.stream()
                                                    .map(each -> "`" + each + "`")
                                                    .collect(Collectors.joining(", "))),
                            "Use another name, or list `" + run + "` alone.");
        }
    }
}
