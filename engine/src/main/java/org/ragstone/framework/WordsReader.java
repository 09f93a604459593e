package org.ragstone.framework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ragstone.model.FindingKind;
import org.ragstone.model.Location;
import org.ragstone.model.LookAlikes;
import org.ragstone.reading.Keys;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Node.TextNode;

/** Reads the words that an edition answers with. */
final class WordsReader {
    static final String NONE = "NONE";
    static final int LONGEST = 200;
    private static final List<String> LABELS = List.of("label", "symbol");
    /** What can be said of each word of a kind. */
    static final Map<FindingKind, KnownKeys> KEYS = Arrays.stream(FindingKind.values())
            .collect(Collectors.toMap(
                    Function.identity(),
                    WordsReader::settings,
                    (one, other) -> one,
                    () -> new EnumMap<>(FindingKind.class)));

    static final Pattern WORD = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");

    private final FrameworkYaml yaml;
    private final PostsReader posts;
    private final SeveritiesReader severities;

    WordsReader(FrameworkYaml yaml) {
        this.yaml = yaml;
        this.posts = new PostsReader(yaml);
        this.severities = new SeveritiesReader(yaml, plainWords(SeveritiesReader.SEVERITIES));
    }

    /** Every word, those of each kind in their order. */
    Words words() {
        Words words = declared();
        Map<String, FindingKind> statuses = new HashMap<>();
        for (FindingKind kind : FindingKind.values()) {
            for (String name : kind.isStatus() ? words.of(kind).names() : List.<String>of()) {
                FindingKind other = statuses.putIfAbsent(name, kind);
                if (other != null) {
                    yaml.fields()
                            .fault(
                                    "ratings",
                                    "`%s` is declared as %s and as %s".formatted(name, other, kind),
                                    "Use another word for one.");
                }
            }
        }
        return words;
    }

    private Words declared() {
        Map<FindingKind, WordList> ofFindings = new EnumMap<>(FindingKind.class);
        for (FindingKind kind : FindingKind.values()) {
            ofFindings.put(kind, wordList(kind));
        }
        Words words = new Words(
                ofFindings,
                plainWords("assessments"),
                plainWords("groups"),
                new RunsReader(yaml, kind -> Objects.requireNonNull(ofFindings.get(kind))).runs(),
                posts.posts(),
                severities.severities());
        severities.refuseUnused(words.alerts(), words.actions());
        refuseAlike(words.ratings());
        return words;
    }

    /** Reports each post that no action names, and no column of the dashboard shows. */
    void refuseUnnamed(Words words, Layout layout) {
        posts.refuseUnnamed(words.actions(), layout);
    }

    private static KnownKeys settings(FindingKind kind) {
        return switch (kind) {
            case NOT_RATED -> KnownKeys.of("label", "symbol", CountingReader.IN_TOTAL);
            case DIRECTION -> KnownKeys.of("label", "symbol").and(2, CountingReader.IN_TOTAL, CountingReader.ARROW);
            case ACTION -> KnownKeys.of("label", PostsReader.BY).and(2, SeveritiesReader.SEVERITY);
            case ALERT -> KnownKeys.of("label", "symbol").and(2, SeveritiesReader.SEVERITY);
            case RATING, RANGE -> KnownKeys.of("label", "symbol");
        };
    }

    private WordList wordList(FindingKind kind) {
        String key = Words.key(kind);
        KnownKeys settings = Objects.requireNonNull(KEYS.get(kind));
        yaml.noteShape(key, yaml.keys()::map);
        List<Word> words = new ArrayList<>();
        for (Map.Entry<String, MapNode> each : yaml.keys().maps(key).entrySet()) {
            String name = each.getKey();
            Location where = yaml.keys().whereKey(key, name);
            Keys word = yaml.keys(each.getValue(), settings, unknown -> posts.listed(kind, each.getValue(), unknown));
            checkWord(yaml, key, name, where);
            LABELS.forEach(label ->
                    yaml.checkLabel(each.getValue().text(label), each.getValue().where(label)));
            if (yaml.isOneTooMany(key, words.size(), where)) {
                break;
            }
            words.add(new Word(
                    name,
                    label(name, shortText(word, "label")),
                    shortText(word, "symbol"),
                    CountingReader.read(kind, name, word),
                    posts.column(each.getValue(), word),
                    posts.named(word),
                    settings.has(SeveritiesReader.SEVERITY) ? severities.of(name, word, where) : Optional.empty(),
                    words.size()));
        }
        return new WordList(severities.worstFirst(words), yaml.isComplete(key), declared(key));
    }

    private String declared(String key) {
        return "`" + key + "` in `" + yaml.map().where(key).file() + "`";
    }

    /** Two ratings that look the same would be one to every reader. */
    private void refuseAlike(WordList ratings) {
        if (ratings.allNames().isEmpty()) {
            return;
        }
        Map<String, Word> shown = new HashMap<>();
        for (Word word : ratings.all()) {
            Word other = shown.putIfAbsent(LookAlikes.folded(word.shown()), word);
            if (other != null) {
                yaml.problems()
                        .add(
                                yaml.keys().whereKey("ratings", word.name()),
                                "`" + word.name() + "` is shown like `" + other.name() + "`: " + word.shown(),
                                "Give it a label or a symbol of its own.");
            }
        }
    }

    private WordList plainWords(String key) {
        Map<String, Word> words = new LinkedHashMap<>();
        yaml.noteShape(key, yaml.keys()::list);
        for (TextNode text : yaml.keys().list(key)) {
            checkWord(yaml, key, text.text(), text.where());
            boolean twice = words.containsKey(text.text());
            if (twice || text.text().equals(NONE)) {
                yaml.problems()
                        .add(
                                text.where(),
                                twice
                                        ? "`" + text.text() + "` is given twice"
                                        : "`NONE` is the answer where there is no word",
                                "");
                continue;
            }
            if (yaml.isOneTooMany(key, words.size(), text.where())) {
                break;
            }
            words.put(text.text(), Word.plain(text.text(), label(text.text(), ""), words.size()));
        }
        return new WordList(words.values(), yaml.isComplete(key), declared(key));
    }

    /** What stands beside every result that has the word. */
    static String shortText(Keys word, String key) {
        String text = word.text(key);
        if (text.length() > LONGEST) {
            word.fields()
                    .fault(
                            key,
                            String.format(Locale.ROOT, "`%s` has %,d characters", key, text.length()),
                            String.format(Locale.ROOT, "There can be %d.", LONGEST));
        }
        return text;
    }

    /** Reports a name that cannot be a word. */
    static void checkWord(FrameworkYaml yaml, String key, String name, Location where) {
        if (!WORD.matcher(name).matches()) {
            yaml.noteUnreadName(key);
            yaml.problems()
                    .add(
                            where,
                            "`" + name + "` cannot be a word",
                            "Use capital letters, digits and `_`: `NOT_REPORTED`.");
        }
    }

    /** A word without a label is shown in small letters: SHOWN_WITH_PREVIOUS_YEAR, "Shown with previous year". */
    static String label(String name, String given) {
        if (!given.isEmpty() || name.isEmpty()) {
            return given;
        }
        String words = name.replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
