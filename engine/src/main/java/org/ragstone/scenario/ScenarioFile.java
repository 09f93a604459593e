package org.ragstone.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ragstone.dataset.DeclaredWords;
import org.ragstone.dataset.FrequencyWord;
import org.ragstone.dataset.IndicatorRow;
import org.ragstone.dataset.ResultRow;
import org.ragstone.dataset.RowPeriods;
import org.ragstone.dataset.TargetRows;
import org.ragstone.framework.Dates;
import org.ragstone.framework.Edition;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Basis;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Characters;
import org.ragstone.model.FindingKind;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Location;
import org.ragstone.model.Period;
import org.ragstone.model.PeriodTarget;
import org.ragstone.model.Problems;
import org.ragstone.model.Result;
import org.ragstone.policy.language.Vocabulary;
import org.ragstone.reading.Fields;
import org.ragstone.reading.Keys;
import org.ragstone.reading.Nearest;
import org.ragstone.reading.Node;
import org.ragstone.reading.Node.ListNode;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Node.TextNode;
import org.ragstone.reading.Row;
import org.ragstone.reading.Yaml;
import org.ragstone.scenario.Scenario.Expected;
import org.ragstone.scenario.Scenario.Written;

/**
 * Reads a {@code *.test.yaml}: an indicator that every case starts from, and cases that change it, give it results and
 * say what must come of them, one by one or as the rows of a table. Results are a series on one line, the evaluated
 * period last and {@code _} for a period without a row; a state such as {@code SUPPRESSED} stands for a row without a value,
 * and {@code 45/50} for a numerator and denominator.
 */
final class ScenarioFile {
    static final String TARGETS = "targets";
    static final String DECIMALS = "decimals";
    static final String EXPECT = "expect";
    static final String BECAUSE = "because";
    private static final int MOST_CASES = 1_000;
    // Those of the file hold in every case.
    private static final int MOST_TARGETS = 200;
    static final List<String> FILE_KEYS = List.of("indicator", "period", TARGETS, "cases", "tables");
    private static final List<String> CASE_KEYS = Stream.of(
                    List.of("period", TARGETS), ResultRow.OF_A_PERSON, List.of(EXPECT, BECAUSE, "problem"))
            .flatMap(List::stream)
            .toList();
    // What a case owes is what it gives, and it has one indicator.
    static final List<String> COLUMNS = IndicatorRow.COLUMNS.stream()
            .filter(column -> !column.equals("bases") && !column.equals("composite"))
            .toList();
    static final List<String> BASES =
            Arrays.stream(Basis.values()).map(Enum::name).toList();
    static final List<String> CASE_COLUMNS =
            Stream.of(CASE_KEYS, BASES, COLUMNS).flatMap(List::stream).toList();
    // Not given but judged, and looked for as if it were given.
    private static final List<String> WHAT_WAS_BEFORE = List.of("before", "runs");
    static final String NONE = "none";
    private static final String NO_ROW = "_";

    private final SourceFile file;
    private final Edition edition;
    private final Vocabulary vocabulary;
    private final Optional<List<String>> rules;
    private final Supplier<Period> defaultPeriod;
    private final Problems problems;
    // Nothing is missing where a line of the file could not be read.
    private final boolean isWhole;

    private ScenarioFile(
            SourceFile file,
            Edition edition,
            Optional<List<String>> rules,
            Supplier<Period> defaultPeriod,
            Problems problems,
            boolean isWhole) {
        this.file = file;
        this.edition = edition;
        this.vocabulary = Vocabulary.of(edition);
        this.rules = rules;
        this.defaultPeriod = defaultPeriod;
        this.problems = problems;
        this.isWhole = isWhole;
    }

    /**
     * The cases that can be read; a file without one is reported.
     *
     * @param rules the names of the edition's rules, or empty where they are not known
     * @param defaultPeriod that of cases in a file without one
     */
    static List<Scenario> read(
            SourceFile file,
            Edition edition,
            Optional<List<String>> rules,
            Supplier<Period> defaultPeriod,
            Problems problems) {
        int before = problems.size();
        MapNode map = Yaml.salvage(file.path(), file.text(), problems);
        return new ScenarioFile(file, edition, rules, defaultPeriod, problems, problems.size() == before)
                .scenarios(map);
    }

    private List<Scenario> scenarios(MapNode map) {
        int before = problems.size();
        Keys keys = new Keys(map, FILE_KEYS, problems);
        Optional<MapNode> indicator = keys.map("indicator");
        indicator.ifPresent(defaults -> checkColumns(defaults, COLUMNS));
        Period period = keys.fields().period("period").orElseGet(defaultPeriod);
        Map<String, WrittenEntry> cases = new LinkedHashMap<>();
        keys.maps("cases")
                .forEach((name, each) -> cases.put(
                        name,
                        WrittenEntry.of(
                                each, keys.isMapUnder("cases", name) ? keys.whereKey("cases", name) : each.where())));
        keys.maps("tables").forEach((name, table) -> ScenarioTable.cases(
                        name, table, CASE_COLUMNS, ExpectationReader.comparators(vocabulary), problems)
                .forEach((title, each) -> {
                    if (cases.putIfAbsent(title, each) != null) {
                        problems.add(each.map().where(), "the case `" + title + "` is given twice", "");
                    }
                }));
        if (cases.size() > MOST_CASES) {
            problems.add(
                    new Location.InFile(file.path()),
                    String.format(Locale.ROOT, "the file has more than %,d cases", MOST_CASES),
                    "Give some of them a file of their own.");
            return List.of();
        }
        if (cases.isEmpty() && isWhole && problems.size() == before) {
            problems.add(
                    new Location.InFile(file.path()),
                    "the file has no case",
                    "Give at least one, under `cases` or in `tables`.");
        }
        List<Scenario> scenarios = new ArrayList<>();
        MapNode shared = MapNode.of(
                map.get(TARGETS).map(targets -> Map.of(TARGETS, targets)).orElse(Map.of()), map.where());
        for (Map.Entry<String, WrittenEntry> each : cases.entrySet()) {
            Cancellation.check();
            if (problems.areTooManyOf(file.path())) {
                break;
            }
            WrittenEntry entry =
                    each.getValue().with(withShared(shared, each.getValue().map()));
            scenario(each.getKey(), entry, indicator, period).ifPresent(scenarios::add);
        }
        return scenarios;
    }

    /** The targets of the file hold in each case, but for those that it replaces or says are none. */
    private static MapNode withShared(MapNode shared, MapNode own) {
        List<String> none = own.none(TARGETS);
        return shared.without(TARGETS, none).overlaidBy(own.without(TARGETS, none));
    }

    private Keys checkColumns(MapNode map, List<String> allowed) {
        Keys keys = new Keys(map, allowed, key -> hint(key, allowed), problems);
        COLUMNS.forEach(keys::text);
        return keys;
    }

    private static String hint(String key, List<String> allowed) {
        return WHAT_WAS_BEFORE.contains(key)
                ? "What was before is told by a series, of which the last is judged: `LATEST: 90 _ 95`."
                : Nearest.hint(key, allowed);
    }

    /**
     * The end of the first quarter in force, when monthly and quarterly results fall due together. It is that of the edition in
     * whose folder the file stands: its cases are taken over as they were written, with the periods of their targets.
     */
    static Period defaultPeriod(Edition edition, SourceFile file) {
        Dates dates = edition.datesOf(file);
        YearMonth start = dates.from().or(dates::until).map(Period::first).orElse(YearMonth.of(2020, 4));
        return Period.month(start.plusMonths(2));
    }

    private Optional<Scenario> scenario(
            String name, WrittenEntry entry, Optional<MapNode> defaults, Period filePeriod) {
        MapNode map = entry.map();
        int before = problems.size();
        Keys keys = checkColumns(map, CASE_COLUMNS);
        Fields fields = keys.fields();
        Period period = fields.period("period").orElse(filePeriod);
        List<Basis> bases = Arrays.stream(Basis.values())
                .filter(basis -> map.get(basis.name()).isPresent())
                .toList();
        if (bases.isEmpty()) {
            if (isWhole && problems.size() == before) {
                problems.add(map.where(), "the case `" + name + "` gives no result", "Give one, such as `LATEST: 92`.");
            }
            return Optional.empty();
        }
        CaseRow row = new CaseRow(map, defaults, bases);
        Indicator indicator = IndicatorRow.read(row, DeclaredWords.of(edition.words()), problems);
        FrequencyWord.check(new Fields(row, problems), indicator.frequency(), edition);
        List<Result> results = new ArrayList<>();
        bases.forEach(basis -> results.addAll(results(map, fields, indicator, basis, period)));
        Map<Basis, Map<FindingKind, List<Expected>>> expected =
                new ExpectationReader(vocabulary, problems).read(keys.map(EXPECT), bases);
        // Something misspelt was told, and may be what would be missed.
        if (isWhole && problems.size() == before) {
            checkAsks(name, map, keys, expected);
        }
        List<String> because = because(keys);
        checkComparator(keys);
        IndicatorData data = new IndicatorData(
                indicator,
                targets(keys, new Fields(row, problems), indicator),
                results,
                List.of(),
                List.of(),
                List.of());
        return Optional.of(new Scenario(
                file.path(),
                name,
                map.where(),
                data,
                period,
                expected,
                because,
                keys.text("problem"),
                new Written(
                        entry,
                        figures(map, bases),
                        texts -> again(name, entry.withTexts(texts), defaults, filePeriod))));
    }

    /** Targets by period: {@code targets: { 2018-07: { target: 85 }, 2018-07 YEAR_TO_DATE: { target: 80 } }}. */
    private List<PeriodTarget> targets(Keys keys, Fields fields, Indicator indicator) {
        TargetRows targets = new TargetRows(Optional.empty(), new RowPeriods(Optional.empty()), Optional.of(edition));
        Map<String, MapNode> written = keys.maps(TARGETS);
        if (written.size() > MOST_TARGETS) {
            fields.fault(TARGETS, String.format(Locale.ROOT, "there are more than %d targets", MOST_TARGETS), "");
            return List.of();
        }
        written.forEach((key, map) -> {
            new Keys(map, TargetRows.COLUMNS, problems);
            Row row = TargetRow.of(map, indicator.ref(), key, problems);
            targets.read(new Fields(row, problems), indicator, indicator.bases());
        });
        targets.check(indicator, fields);
        return targets.checked();
    }

    private void checkAsks(String name, MapNode map, Keys keys, Map<Basis, Map<FindingKind, List<Expected>>> expected) {
        boolean status = expected.values().stream().allMatch(kinds -> kinds.entrySet().stream()
                .anyMatch(each -> each.getKey().isStatus() && !each.getValue().isEmpty()));
        if (!status && keys.text("problem").isEmpty()) {
            problems.add(
                    map.where(),
                    "the case `" + name + "` expects neither a status nor a problem",
                    "Expect a `RATING`, `NOT_RATED` or `RANGE`, or name the `problem`.");
        }
    }

    /** What a direction is expected to be missing against has to be something that directions can be against. */
    private void checkComparator(Keys keys) {
        String problem = keys.text("problem");
        if (!problem.startsWith(DirectionGaps.START + " ")) {
            return;
        }
        String against = problem.substring(DirectionGaps.START.length()).strip().split("[:\\s]", 2)[0];
        List<String> known = ExpectationReader.comparators(vocabulary);
        if (!against.isEmpty() && !known.contains(against)) {
            keys.fields()
                    .fault("problem", "no direction can be against `" + against + "`", Nearest.hint(against, known));
        }
    }

    /** The rules it names: one, or a list. A name that is none, or is there twice, becomes a problem. */
    private List<String> because(Keys keys) {
        Set<String> named = new LinkedHashSet<>();
        for (TextNode rule : keys.list(BECAUSE)) {
            String name = Characters.stripped(rule.text());
            if (!named.add(name)) {
                problems.add(rule.where(), "the rule `" + name + "` is named twice", "");
            }
            rules.filter(all -> !all.contains(name))
                    .ifPresent(all -> problems.add(
                            rule.where(),
                            "there is no rule `" + name + "`",
                            () -> Nearest.ofNames(name, all, "Write the name of a rule as its file has it.")));
        }
        return List.copyOf(named);
    }

    /** The case as if it were written otherwise; empty where it could not be read then. */
    private Optional<Scenario> again(String name, WrittenEntry entry, Optional<MapNode> defaults, Period filePeriod) {
        Problems told = new Problems();
        return new ScenarioFile(file, edition, rules, defaultPeriod, told, isWhole)
                .scenario(name, entry, defaults, filePeriod)
                .filter(any -> told.size() == 0);
    }

    private static Map<Basis, WrittenFigure> figures(MapNode map, List<Basis> bases) {
        Map<Basis, WrittenFigure> figures = new EnumMap<>(Basis.class);
        bases.forEach(basis -> map.get(basis.name())
                .ifPresent(series -> figures.put(
                        basis,
                        new WrittenFigure(
                                map.whereKey(basis.name()), newest(series).where(), series.text()))));
        return figures;
    }

    private static Node newest(Node series) {
        return series instanceof ListNode list && !list.items().isEmpty()
                ? list.items().get(list.items().size() - 1)
                : series;
    }

    private List<Result> results(MapNode map, Fields fields, Indicator indicator, Basis basis, Period report) {
        List<String> series = List.of(fields.text(basis.name()).split("\\s+"));
        Period period = basis.periodDue(indicator.frequency(), report, Optional.empty());
        RowPeriods periods = new RowPeriods(Optional.of(report));
        List<Result> results = new ArrayList<>();
        for (int i = series.size() - 1; i >= 0; i--, period = period.previous()) {
            if (!series.get(i).equals(NO_ROW)) {
                boolean newest = results.isEmpty();
                Row row = new SeriesRow(series.get(i), indicator.ref(), period, basis, map, newest);
                ResultRow.of(row, DeclaredWords.of(edition.words()), periods, problems)
                        .read(Optional.of(indicator))
                        .ifPresent(results::add);
            }
        }
        return results;
    }
}
