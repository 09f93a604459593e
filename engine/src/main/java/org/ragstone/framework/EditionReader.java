package org.ragstone.framework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.ragstone.model.Basis;
import org.ragstone.model.FindingKind;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorKind;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.Location;
import org.ragstone.model.Period;
import org.ragstone.model.Problems;
import org.ragstone.reading.Fields;
import org.ragstone.reading.Keys;
import org.ragstone.reading.Nearest;
import org.ragstone.reading.Node;
import org.ragstone.reading.Node.TextNode;

/** Reads an edition from the texts of its files. */
final class EditionReader {
    static final String FRAMEWORK_YAML = "framework.yaml";

    private static final List<String> KEYS = List.of(
            "title",
            "council",
            "from",
            "until",
            Inheritance.EXTENDS,
            Inheritance.WITHOUT,
            "sources",
            "clauses",
            "ratings",
            "not-rated",
            "directions",
            "ranges",
            "actions",
            "alerts",
            "assessments",
            "groups",
            "due",
            "columns",
            "shown-target",
            "figures");
    private static final String NONE = "NONE";
    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");
    private static final Pattern CLAUSE_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");

    private final Keys keys;
    private final Fields fields;
    private final Problems problems;
    private final boolean complete;
    // Keys under which a name could not be read as one.
    private final Set<String> withUnreadNames = new HashSet<>();
    private boolean datesAreKnown = true;

    private EditionReader(Inheritance.Whole files, Problems problems) {
        this.complete = files.isComplete();
        this.keys = new Keys(files.frameworkYaml(), KEYS, problems);
        this.fields = keys.fields();
        this.problems = problems;
    }

    /** The edition as far as framework.yaml can be read; its mistakes are added to the problems. */
    static EditionDraft read(String framework, String name, Inheritance.Whole files, Problems problems) {
        EditionReader reader = new EditionReader(files, problems);
        Edition edition = reader.edition(framework, name, files);
        return new EditionDraft(edition, reader.isComplete("clauses"), reader.datesAreKnown);
    }

    private Edition edition(String framework, String name, Inheritance.Whole files) {
        // What an edition extends may have what it needs, if only it were found.
        keys.text(Inheritance.EXTENDS);
        boolean standsAlone = files.frameworkYaml().get(Inheritance.EXTENDS).isEmpty();
        if (complete && (standsAlone || files.frameworkYamls().size() > 1)) {
            fields.required("title");
            fields.required("council");
        }
        Map<String, String> sources = sources();
        return new Edition(
                framework,
                name,
                keys.text("title"),
                keys.text("council"),
                dates(),
                sources,
                clauses(sources),
                words(),
                due(),
                columns(),
                fields.word("shown-target", JudgedAgainst.class, JudgedAgainst.YEAR_END_TARGET),
                fields.word("figures", FigurePolicy.class, FigurePolicy.PRINTED),
                List.copyOf(files.ruleFiles()),
                List.copyOf(files.testFiles()),
                revision(files));
    }

    /** Takes note of a key under which there is something else than names; what is wrong is told once. */
    private void noteShape(String key, Consumer<String> reading) {
        int before = problems.size();
        reading.accept(key);
        if (problems.size() > before) {
            withUnreadNames.add(key);
        }
    }

    /** Whether every name under the key is known. */
    private boolean isComplete(String key) {
        return complete && !withUnreadNames.contains(key) && !keys.isMisspelt(key);
    }

    private Dates dates() {
        int before = problems.size();
        Optional<Period> from = fields.period("from");
        Optional<Period> until = fields.period("until");
        if (from.isPresent()
                && until.isPresent()
                && until.get().last().isBefore(from.get().first())) {
            fields.fault("until", "`%s` is before `from`, %s".formatted(until.get(), from.get()), "");
        }
        datesAreKnown = complete && problems.size() == before;
        return new Dates(from, until, fields.where("from"), fields.where("until"));
    }

    private Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        noteShape("sources", keys::map);
        keys.map("sources").ifPresent(map -> {
            Keys documents = new Keys(map, List.copyOf(map.names()), problems);
            map.names().forEach(id -> sources.put(id, documents.text(id)));
        });
        return Collections.unmodifiableMap(sources);
    }

    private Map<String, Clause> clauses(Map<String, String> sources) {
        Map<String, Clause> clauses = new LinkedHashMap<>();
        noteShape("clauses", keys::map);
        keys.maps("clauses").forEach((id, map) -> {
            Keys clause = new Keys(map, List.of("words", "source", "place"), problems);
            if (!CLAUSE_ID.matcher(id).matches()) {
                withUnreadNames.add("clauses");
                problems.add(
                        keys.whereKey("clauses", id),
                        "`" + id + "` cannot name a clause",
                        "Use letters, digits, `-`, `_` and `.`.");
            }
            Fields texts = clause.fields();
            String words = texts.required("words");
            texts.required("source");
            String source = isComplete("sources") ? texts.wordOf("source", sources.keySet()) : texts.text("source");
            clauses.put(id, new Clause(id, words, source, texts.text("place")));
        });
        return Collections.unmodifiableMap(clauses);
    }

    private Words words() {
        Words words = declared();
        Map<String, FindingKind> statuses = new HashMap<>();
        for (FindingKind kind : FindingKind.values()) {
            for (String name : kind.isStatus() ? words.of(kind).names() : List.<String>of()) {
                FindingKind other = statuses.putIfAbsent(name, kind);
                if (other != null) {
                    fields.fault(
                            "ratings",
                            "`%s` is declared as %s and as %s".formatted(name, other, kind),
                            "Use another word for one.");
                }
            }
        }
        return words;
    }

    private Words declared() {
        Words words = new Words(
                wordList("ratings", List.of("label", "symbol")),
                wordList("not-rated", List.of("label", "symbol", "in-total")),
                wordList("directions", List.of("label", "symbol")),
                wordList("ranges", List.of("label", "symbol")),
                wordList("actions", List.of("label", "by")),
                wordList("alerts", List.of("label", "symbol")),
                plainWords("assessments"),
                plainWords("groups"));
        refuseAlike(words.ratings());
        return words;
    }

    private WordList wordList(String key, List<String> settings) {
        noteShape(key, keys::map);
        List<Word> words = new ArrayList<>();
        keys.maps(key).forEach((name, map) -> {
            Keys word = new Keys(map, settings, problems);
            checkWord(key, name, keys.whereKey(key, name));
            words.add(new Word(
                    name,
                    label(name, word.text("label")),
                    word.text("symbol"),
                    word.fields().either("in-total", "true", "false"),
                    word.fields().wordOf("by", Indicator.POST_COLUMNS),
                    words.size()));
        });
        return new WordList(words, isComplete(key));
    }

    /** Two ratings that look the same would be one to every reader. */
    private void refuseAlike(WordList ratings) {
        if (ratings.allNames().isEmpty()) {
            return;
        }
        Map<String, Word> shown = new HashMap<>();
        for (Word word : ratings.all()) {
            Word other = shown.putIfAbsent(word.shown(), word);
            if (other != null) {
                problems.add(
                        keys.whereKey("ratings", word.name()),
                        "`" + word.name() + "` is shown like `" + other.name() + "`: " + word.shown(),
                        "Give it a label or a symbol of its own.");
            }
        }
    }

    private WordList plainWords(String key) {
        List<Word> words = new ArrayList<>();
        noteShape(key, keys::list);
        for (TextNode text : keys.list(key)) {
            checkWord(key, text.text(), text.where());
            boolean twice = words.stream().anyMatch(word -> word.name().equals(text.text()));
            if (twice || text.text().equals(NONE)) {
                problems.add(
                        text.where(),
                        twice ? "`" + text.text() + "` is given twice" : "`NONE` is the answer where there is no word",
                        "");
                continue;
            }
            words.add(new Word(text.text(), label(text.text(), ""), "", false, "", words.size()));
        }
        return new WordList(words, isComplete(key));
    }

    private void checkWord(String key, String name, Location where) {
        if (!WORD.matcher(name).matches()) {
            withUnreadNames.add(key);
            problems.add(
                    where, "`" + name + "` cannot be a word", "Use capital letters, digits and `_`: `NOT_REPORTED`.");
        }
    }

    /** A word without a label is shown in small letters: SHOWN_WITH_PREVIOUS_YEAR, "Shown with previous year". */
    private static String label(String name, String given) {
        if (!given.isEmpty() || name.isEmpty()) {
            return given;
        }
        String words = name.replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private Map<IndicatorKind, List<Basis>> due() {
        Map<IndicatorKind, List<Basis>> due = new EnumMap<>(IndicatorKind.class);
        List<String> kinds =
                Arrays.stream(IndicatorKind.values()).map(Enum::name).toList();
        keys.map("due").ifPresent(map -> {
            Keys byKind = new Keys(map, kinds, problems);
            for (IndicatorKind kind : IndicatorKind.values()) {
                due.put(kind, bases(kind.name(), byKind.list(kind.name())));
            }
        });
        return Collections.unmodifiableMap(due);
    }

    private Map<String, List<Basis>> columns() {
        Map<String, List<Basis>> columns = new LinkedHashMap<>();
        keys.map("columns").ifPresent(map -> map.names().forEach(heading -> {
            Node node = map.get(heading).orElseThrow();
            columns.put(heading, bases(heading, Keys.texts(heading, node, problems)));
        }));
        return Collections.unmodifiableMap(columns);
    }

    private List<Basis> bases(String key, Collection<TextNode> texts) {
        List<Basis> bases = new ArrayList<>();
        List<String> all = Arrays.stream(Basis.values()).map(Enum::name).toList();
        for (TextNode text : texts) {
            Optional<Basis> basis = Arrays.stream(Basis.values())
                    .filter(each -> each.name().equals(text.text()))
                    .findFirst();
            if (basis.isEmpty()) {
                problems.add(
                        text.where(),
                        "unknown basis `" + text.text() + "` in `" + key + "`",
                        Nearest.hint(text.text(), all));
            }
            basis.ifPresent(bases::add);
        }
        return List.copyOf(bases);
    }

    /** Of what takes effect; a framework.yaml that is inherited goes by its path, since there are several. */
    private static String revision(Inheritance.Whole files) {
        Map<String, String> texts = new TreeMap<>();
        files.ruleFiles().forEach(file -> texts.put(file.name(), file.text()));
        for (SourceFile file : files.frameworkYamls()) {
            boolean own = texts.putIfAbsent(file.name(), file.text()) == null;
            if (!own) {
                texts.put(file.path(), file.text());
            }
        }
        Sha256 digest = new Sha256();
        texts.forEach((name, text) -> {
            digest.add(name);
            digest.add(text);
        });
        return digest.text();
    }
}
