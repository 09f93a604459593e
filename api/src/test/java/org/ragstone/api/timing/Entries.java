package org.ragstone.api.timing;

import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ragstone.Ragstone;
import org.ragstone.api.report.CheckReport;
import org.ragstone.api.report.CheckedData;
import org.ragstone.api.report.ComparisonFormat;
import org.ragstone.api.report.CsvLayout;
import org.ragstone.api.report.EditionDocument;
import org.ragstone.api.report.EditionReport;
import org.ragstone.api.report.ExplanationReport;
import org.ragstone.api.report.Format;
import org.ragstone.api.report.JsonText;
import org.ragstone.api.report.PieceHeading;
import org.ragstone.api.report.PieceWriter;
import org.ragstone.api.report.ProblemView;
import org.ragstone.api.report.ReasonLevel;
import org.ragstone.api.report.ReportOptions;
import org.ragstone.api.report.TestReport;
import org.ragstone.api.view.Compared;
import org.ragstone.api.view.Dashboard;
import org.ragstone.check.BandsCheck;
import org.ragstone.check.LaterAnswer;
import org.ragstone.check.Published;
import org.ragstone.check.RulesCheck;
import org.ragstone.check.sentence.SentenceNotes;
import org.ragstone.compare.DataComparison;
import org.ragstone.compare.EditionComparison;
import org.ragstone.compare.NamedData;
import org.ragstone.compare.PolicyComparison;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.dataset.slices.SlicedDataSets;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.explain.Explanation;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.DataSet;
import org.ragstone.model.Excerpt;
import org.ragstone.model.Location;
import org.ragstone.model.Notices;
import org.ragstone.model.Problem;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.model.WarningCode;
import org.ragstone.policy.drools.DroolsCompiler;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Vocabulary;
import org.ragstone.reading.Csv;
import org.ragstone.reading.Json;
import org.ragstone.reading.Keys;
import org.ragstone.reading.Nearest;
import org.ragstone.reading.Node.ListNode;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.SourceText;
import org.ragstone.reading.Yaml;
import org.ragstone.scenario.ScenarioRunner;
import org.ragstone.scenario.Scenarios;
import org.ragstone.withholding.Withholding;

/** The rows of the table: every door, with the worst that we know of. */
final class Entries {
    // The rows that a server takes.
    private static final List<Integer> ROWS = List.of(3_125, 12_500, 50_000);
    // A file of rules or words holds a million characters.
    private static final List<Integer> OF_A_FILE = List.of(5_000, 20_000, 80_000);
    private static final List<Integer> CASES = List.of(62, 250, 1_000);
    private static final List<Integer> THRESHOLDS = List.of(30, 60, 120);

    private final List<Measured> all = new ArrayList<>();

    private Entries() {}

    static List<Measured> all() {
        Entries entries = new Entries();
        entries.ofReading();
        entries.ofDataSets();
        entries.ofFrameworks();
        entries.ofScenarios();
        entries.ofProofs();
        entries.ofEvaluations();
        entries.ofReports();
        return entries.all;
    }

    private void add(String door, String worst, List<Integer> sizes, Measured.Worst input) {
        all.add(new Measured(door, worst, sizes, input));
    }

    private void ofReading() {
        add(
                "Csv.read",
                "unknown columns",
                List.of(1_000, 4_000, 16_000),
                size -> csv("ref,period," + Inputs.joined(size, ",", i -> "perio" + i) + "\nA,2026-06\n"));
        add(
                "Csv.read",
                "rows that are too wide",
                ROWS,
                size -> csv("ref,period\n" + Inputs.lines(size, i -> "A,B,C,D")));
        add(
                "Csv.read",
                "cells of 60 MB",
                List.of(4_000_000, 15_000_000, 60_000_000),
                size -> csv("ref,period\n" + Inputs.lines(size / 20, i -> "KPI000001,\"2026-06\"")));
        add(
                "Json.map",
                "values in lists",
                List.of(125_000, 500_000, 2_000_000),
                size -> json("{\"a\":[" + Inputs.joined(size, ",", i -> "[1]") + "]}"));
        add(
                "Json.map",
                "names given twice",
                List.of(60_000, 240_000, 960_000),
                size -> json("{" + Inputs.joined(size, ",", i -> "\"a\":1") + "}"));
        add(
                "Yaml.map",
                "names given twice, on one line",
                List.of(10_000, 40_000, 160_000),
                size -> yaml("{ " + Inputs.joined(size, ", ", i -> "a: b") + " }"));
        add(
                "Yaml.map",
                "lists beyond the first plane",
                OF_A_FILE,
                size -> yaml("a:\n" + Inputs.lines(size, i -> " - \uD83D\uDE00")));
        add("Yaml.salvage", "lines that cannot be read", List.of(600, 2_500, 10_000), size -> {
            String text = Inputs.lines(size, i -> i % (size / 25) == 1 ? "a" + i : "a" + i + ": b");
            return () -> Yaml.salvage("a.yaml", text, new Problems());
        });
        add("SourceText.read", "Windows-1252", List.of(4_000_000, 15_000_000, 60_000_000), size -> {
            Path file = Files.write(
                    Inputs.folder().resolve("a.csv"), "é,".repeat(size / 2).getBytes(Charset.forName("windows-1252")));
            return () -> SourceText.read(file, "a.csv", new Notices());
        });
        add("Nearest.to", "long words, all as near", ROWS, size -> {
            List<String> words =
                    Inputs.refs(size).stream().map("A".repeat(90)::concat).toList();
            return () -> Nearest.to("A".repeat(95) + "BBBB", words);
        });
        add("Nearest.hint", "short words, none near", ROWS, size -> {
            List<String> words = Inputs.refs(size);
            return () -> Nearest.hint("KPIABCDEF", words);
        });
        add("Keys.refuseUnknown", "keys near to one that is allowed", OF_A_FILE, size -> {
            MapNode map = yamlMap(Inputs.lines(size, i -> "titl" + i + ": b"));
            return () -> {
                Problems problems = new Problems();
                Keys.refuseUnknown(map, List.of("title", "council"), problems);
                return problems;
            };
        });
        add("Keys.new", "as many keys allowed as there are", OF_A_FILE, size -> {
            MapNode map = yamlMap(Inputs.lines(size, i -> "a" + i + ": b"));
            return () -> new Keys(map, List.copyOf(map.names()), new Problems());
        });
        add("Keys.isMisspelt", "keys near to one that is allowed", OF_A_FILE, size -> {
            MapNode map = yamlMap(Inputs.lines(size, i -> "titl" + i + ": b"));
            List<String> allowed = List.of("title", "council", "from", "until", "ratings");
            Keys keys = new Keys(map, allowed, new Problems());
            return () -> allowed.stream().filter(keys::isMisspelt).toList();
        });
        add("Keys.texts", "what is no text", OF_A_FILE, size -> {
            ListNode list = (ListNode) yamlMap("a: [" + Inputs.joined(size, ", ", i -> "[b]") + "]")
                    .get("a")
                    .orElseThrow();
            return () -> Keys.texts("a", list, new Problems());
        });
        add("MapNode.overlaidBy", "other entries", OF_A_FILE, size -> {
            MapNode one = yamlMap(Inputs.lines(size, i -> "a" + i + ": b"));
            MapNode other = yamlMap(Inputs.lines(size, i -> "b" + i + ": b"));
            return () -> one.overlaidBy(other);
        });
        add("MapNode.withoutNone", "all of them none", List.of(2_500, 10_000, 40_000), size -> {
            MapNode one = yamlMap(Inputs.lines(size, i -> "a" + i + ": { b: c }"));
            MapNode other = yamlMap(Inputs.lines(size, i -> "a" + i + ": { b: none }"));
            return () -> one.withoutNone(other);
        });
    }

    private static Callable<?> csv(String text) {
        return () -> new Csv("a.csv", List.of("ref", "period"), List.of("ref", "period"), new Problems(), new Notices())
                .read(text, row -> {});
    }

    private static Callable<?> json(String text) {
        return () -> Json.map(
                text, (pointer, line, column) -> new Location.InBody(pointer, line, column), Integer.MAX_VALUE);
    }

    private static Callable<?> yaml(String text) {
        return () -> Yaml.map("a.yaml", text, new Problems());
    }

    private static MapNode yamlMap(String text) {
        return Yaml.map("a.yaml", text, new Problems());
    }

    private void ofDataSets() {
        Edition example = Inputs.shipped("example", Inputs.EDITION);
        readCsv(
                example,
                "unknown refs near to all",
                size -> Inputs.indicators(
                        size,
                        "results",
                        "ref,period,basis,value\n"
                                + Inputs.lines(size, i -> "KPIX%05d,2026-06,LATEST,1".formatted(i))));
        readCsv(
                example,
                "long refs, near to all",
                size -> Inputs.write(
                        Inputs.indicators(
                                1,
                                "results",
                                "ref,period,basis,value\n"
                                        + Inputs.lines(
                                                size, i -> "A".repeat(89) + "BBBB%06d,2026-06,LATEST,1".formatted(i))),
                        "indicators.csv",
                        "ref,title,kind,frequency\n"
                                + Inputs.lines(size, i -> "A".repeat(90) + i + ",A title,KPI,MONTHLY")));
        readCsv(
                example,
                "indicators with a mistake in each cell",
                size -> Inputs.data(
                        "indicators",
                        "ref,title,kind,frequency,polarity,decimals,bases,target,floor\n"
                                + Inputs.lines(size, i -> Inputs.ref(i) + ",,KIP,MONTHLI,HIHGER,x,LATST,a,b")));
        readCsv(
                example,
                "targets of years with floors and without targets",
                size -> Inputs.indicators(
                        1,
                        "targets",
                        "ref,period,floor,set_on\n"
                                + Inputs.lines(size, i -> "KPI000000,%04d/%02d,5,20%02d-01-01"
                                        .formatted(1000 + i % 8_000, (1 + i % 8_000) % 100, 10 + i / 8_000))));
        readCsv(
                example,
                "rebases",
                size -> Inputs.indicators(
                        1,
                        "rebases",
                        "ref,period,basis,reason,decided_by,decided_on\n"
                                + Inputs.lines(
                                        size,
                                        i -> "KPI000000," + Inputs.month(i % 1_200) + ",LATEST,Why,Who,2026-01-01")));
        readCsv(
                example,
                "parts in circles",
                size -> Inputs.write(
                        Inputs.indicators(
                                1,
                                "composites",
                                "ref,part\n"
                                        + Inputs.lines(size, i -> Inputs.ref(i) + "," + Inputs.ref((i + 1) % size))),
                        "indicators.csv",
                        "ref,title,kind,frequency,composite\n"
                                + Inputs.lines(size, i -> Inputs.ref(i) + ",A title,KPI,MONTHLY,SUM")));
        readCsv(
                example,
                "commentary of one indicator",
                size -> Inputs.indicators(
                        1,
                        "commentary",
                        "scope,ref,period,action,post,text\n"
                                + Inputs.lines(size, i -> "INDICATOR,KPI000000,2026-06,COMMENTRY,,Why")));
        readCsv(
                example,
                "published answers with unknown words",
                size -> Inputs.indicators(
                        1,
                        "published",
                        "ref,basis,kind,against,outcome\n" + Inputs.lines(size, i -> "KPI000000,LATST,RATIN,,GREN")));
        readCsv(
                example,
                "bands of no shape",
                size -> Inputs.indicators(
                        1, "bands", "ref,rating,band\n" + Inputs.lines(size, i -> "KPI000000,GREN,55")));
        add("DataSetReader.open", "a folder with results in one file of JSON", ROWS, size -> {
            Path file = Inputs.write(Inputs.folder(), "a.json", document(size, "2026-06"))
                    .resolve("a.json");
            return () -> DataSetReader.open(file, Overrides.NONE).read(example);
        });
        sliced(example, "rows in no order, of refs that are near to others", size -> {
            Path data = Inputs.indicators(size / 2, "targets", "ref,period,target\n");
            return Inputs.write(
                    data,
                    "results.csv",
                    "ref,period,basis,value\n"
                            + Inputs.lines(size / 2, i -> Inputs.ref(size / 2 - 1 - i) + "X,2026-06,LATEST,1"));
        });
        sliced(example, "councils of one indicator each, with rows of none", size -> {
            Path data = Inputs.data("targets", "council,ref,period,target\n");
            Inputs.write(
                    data,
                    "indicators.csv",
                    "council,ref,title,kind,frequency\n"
                            + Inputs.lines(size / 2, i -> Inputs.ref(i) + ",A,A title,KPI,MONTHLY"));
            return Inputs.write(
                    data,
                    "results.csv",
                    "council,ref,period,basis,value\n"
                            + Inputs.lines(size / 2, i -> Inputs.ref(i) + ",B,2026-06,LATEST,1"));
        });
        add("DataSetReader.read", "JSON, with unknown names in each row", ROWS, size -> {
            String text = document(size, "2026-06").replace("\"value\"", "\"vlaue\"");
            return () -> DataSetReader.open(Inputs.json(text), Overrides.NONE).read(example);
        });
        add("DataSetReader.read", "JSON, with periods that are none", ROWS, size -> {
            String text = document(size, "2026-66");
            return () -> DataSetReader.open(Inputs.json(text), Overrides.NONE).read(example);
        });
        add("Ragstone.evaluate", "the whole of it, with commentary and services", ROWS, size -> {
            Path data = Inputs.folder();
            Inputs.write(data, "a.json", document(size, "2026-06"));
            Ragstone ragstone = Ragstone.withRules(Path.of("..", "rules"));
            return () -> ragstone.evaluate(data.resolve("a.json"));
        });
    }

    private static String document(int size, String period) {
        int own = size / 2;
        return "{\"framework\":\"example\",\"period\":\"2026-06\",\"indicators\":["
                + Inputs.joined(
                        own,
                        ",",
                        i -> "{\"ref\":\"" + Inputs.ref(i)
                                + "\",\"title\":\"A title\",\"kind\":\"KPI\",\"frequency\":\"MONTHLY\",\"polarity\":\"HIGHER\",\"target\":90,\"bases\":[\"LATEST\"]}")
                + "],\"results\":["
                + Inputs.joined(
                        own,
                        ",",
                        i -> "{\"ref\":\"" + Inputs.ref(i) + "\",\"period\":\"" + period
                                + "\",\"basis\":\"LATEST\",\"value\":" + i % 100 + "}")
                + "]}";
    }

    private void sliced(Edition edition, String worst, Folder folder) {
        add("SlicedDataSets.forEach", worst, ROWS, size -> {
            Path data = folder.of(size);
            return () -> {
                try (SlicedDataSets slices = SlicedDataSets.open(List.of(data), Overrides.NONE, 1_000)) {
                    slices.forEach(slice -> {
                        try {
                            slice.reader().read(edition);
                        } catch (ProblemsException e) {
                            slices.tell(slice, e);
                        }
                    });
                    return slices.end();
                }
            };
        });
    }

    private interface Folder {
        Path of(int size);
    }

    private void readCsv(Edition edition, String worst, Folder folder) {
        add("DataSetReader.read", worst, ROWS, size -> {
            Path data = folder.of(size);
            return () -> DataSetReader.open(data, Overrides.NONE).read(edition);
        });
    }

    private void ofFrameworks() {
        readEdition(
                "clauses of no source",
                List.of(1_000, 4_000, 16_000),
                size -> Inputs.rulesWithLine(
                        "clauses:",
                        "clauses:\n"
                                + Inputs.joined(
                                        size, "\n", i -> "  C%d: { words: w, source: PMG, place: p }".formatted(i))));
        readEdition(
                "keys that are unknown",
                List.of(2_000, 8_000, 32_000),
                size -> Inputs.rulesAnd("framework.yaml", Inputs.lines(size, i -> "title" + i + ": a")));
        readEdition(
                "sources",
                List.of(2_000, 8_000, 32_000),
                size -> Inputs.rulesWithLine(
                        "sources:", "sources:\n" + Inputs.joined(size, "\n", i -> "  S%d: a".formatted(i))));
        readEdition(
                "groups",
                List.of(2_000, 8_000, 32_000),
                size -> Inputs.rulesAnd(
                        "framework.yaml", "groups: [" + Inputs.joined(size, ", ", i -> "G" + i) + "]\n"));
        readEdition(
                "ratings counted together",
                List.of(2_000, 8_000, 32_000),
                size -> Inputs.rulesAnd(
                        "framework.yaml", "count-together: { a: [" + Inputs.joined(size, ", ", i -> "GREN") + "] }\n"));
        readEdition(
                "brackets in a line of a text",
                List.of(3_000, 12_000, 48_000),
                size -> Inputs.rules("words/summary.txt", Inputs.joined(size / 3, "", i -> "[a]")));
        readEdition(
                "unknown places in a text",
                List.of(3_000, 12_000, 48_000),
                size -> Inputs.rules("words/summary.txt", Inputs.joined(size / 8, "", i -> "{GRENE}\n")));
        add("RulesFolder.timeline", "editions that extend each other", List.of(5, 10, 20), size -> {
            Path rules = chain(size);
            return () -> new RulesFolder(rules).timeline("example");
        });
        add("RulesFolder.timeline", "editions that extend one", List.of(25, 50, 100), size -> {
            Path rules = Inputs.rules();
            for (int i = 1; i < size; i++) {
                Inputs.write(
                        rules,
                        "example/next%d/framework.yaml".formatted(i),
                        "extends: 2026-27\nfrom: %d\n".formatted(2030 + i));
            }
            return () -> new RulesFolder(rules).timeline("example");
        });
        add(
                "RulesCheck.of",
                "rules of unknown words",
                List.of(250, 1_000, 4_000),
                size -> checked(Inputs.rules(
                        "rating.drl",
                        Inputs.joined(
                                size / 20,
                                "",
                                i -> Inputs.rating(
                                        "A" + i,
                                        Inputs.joined(20, ", ", j -> "targte" + j + " == \"ACHEIVED\""),
                                        "GREN")))));
        add(
                "RulesCheck.of",
                "a rule with a list of unknown words",
                List.of(1_000, 4_000, 16_000),
                size -> checked(Inputs.rules(
                        "rating.drl",
                        Inputs.rating(
                                "A",
                                "target in (" + Inputs.joined(size, ", ", i -> "\"ACHIEVD" + i + "\"") + ")",
                                "GREEN"))));
        add(
                "RulesCheck.of",
                "a rule with very many facts",
                List.of(1_000, 4_000, 16_000),
                size -> checked(Inputs.rules(
                        "rating.drl",
                        "rule \"A\"\n @assumption(\"a\")\nwhen\n"
                                + Inputs.joined(size, "\n", i -> "$a" + i + " : Judgement( )")
                                + "\nthen\n rate( $j, \"GREEN\" );\nend\n")));
        add(
                "RulesCheck.of",
                "a line of strange signs",
                List.of(10_000, 40_000, 160_000),
                size -> checked(Inputs.rules("rating.drl", "§ ".repeat(size))));
    }

    private static Path chain(int size) {
        Path rules = Inputs.rules();
        for (int i = 1; i < size; i++) {
            Inputs.write(
                    rules,
                    "example/next%03d/framework.yaml".formatted(i),
                    "extends: %s\nfrom: %d\n"
                            .formatted(i == 1 ? Inputs.EDITION : "next%03d".formatted(i - 1), 2030 + i));
        }
        return rules;
    }

    private static Callable<?> checked(Path rules) {
        return () -> RulesCheck.of(new RulesFolder(rules), new DroolsCompiler());
    }

    private void readEdition(String worst, List<Integer> sizes, Folder rules) {
        add("RulesFolder.draft", worst, sizes, size -> {
            Path folder = rules.of(size);
            return () -> new RulesFolder(folder).draft("example", Inputs.EDITION, new Problems());
        });
    }

    private void ofScenarios() {
        String start = "indicator: { ref: A1, kind: KPI, polarity: HIGHER, target: 90 }\n";
        Edition example = Inputs.shipped("example", Inputs.EDITION);
        Evaluator evaluator = Inputs.evaluator(example);
        List<String> names = evaluator.rules().stream().map(PolicyRule::name).toList();
        add(
                "Scenarios.read",
                "cases with mistakes",
                CASES,
                size -> readScenarios(
                        names,
                        start + "cases:\n"
                                + Inputs.lines(
                                        size,
                                        i ->
                                                "  a%d: { LATEST: x, expect: { RATIN: GREN }, because: \"Rating: gren when the target is achieved\" }"
                                                        .formatted(i))));
        add(
                "Scenarios.read",
                "targets that hold in every case",
                CASES,
                size -> readScenarios(
                        names,
                        start + "targets: {"
                                + Inputs.joined(200, ", ", i -> Inputs.month(i) + ": { target: 5 }") + "}\ncases:\n"
                                + Inputs.lines(
                                        size, i -> "  a%d: { LATEST: 4, expect: { RATING: RED } }".formatted(i))));
        add(
                "Scenarios.read",
                "a table with many columns",
                List.of(2_000, 8_000, 32_000),
                size -> readScenarios(
                        names,
                        start + "tables:\n  a:\n    columns: [" + Inputs.joined(size, ", ", i -> "LATEST")
                                + "]\n    rows: [[1]]\n"));
        add(
                "Scenarios.read",
                "rules named in one case",
                List.of(2_000, 8_000, 32_000),
                size -> readScenarios(
                        names,
                        start + "cases:\n  a:\n    LATEST: 1\n    because: ["
                                + Inputs.joined(size, ", ", i -> "Rating" + i) + "]\n"));
        add("ScenarioRunner.of", "cases", CASES, size -> {
            Path rules = Inputs.rules("rating.test.yaml", start + passing(size));
            Evaluator own = Inputs.evaluator(Inputs.edition(rules));
            return () -> ScenarioRunner.of(own);
        });
        add("ScenarioRunner.run", "cases of long series", CASES, size -> {
            ScenarioRunner runner = runner(start + "cases:\n"
                    + Inputs.lines(size, i -> "  a%d: { LATEST: '%s', expect: { RATING: GREEN } }"
                            .formatted(i, Inputs.joined(300, " ", j -> "9" + j % 10))));
            return runner::run;
        });
        add("ScenarioRunner.runAndCover", "cases that pass", CASES, size -> {
            ScenarioRunner runner = runner(start + passing(size));
            return runner::runAndCover;
        });
        add("ScenarioRunner.expectedGaps", "gaps that are expected", CASES, size -> {
            ScenarioRunner runner = runner(start + "cases:\n"
                    + Inputs.lines(
                            size, i -> "  a%d: { kind: KPI, LATEST: 9, problem: no rule answers }".formatted(i)));
            return runner::expectedGaps;
        });
    }

    private static String passing(int size) {
        return "cases:\n"
                + Inputs.lines(size, i -> "  a%d: { LATEST: 9%d, expect: { RATING: GREEN } }".formatted(i, i % 10));
    }

    private static ScenarioRunner runner(String scenarios) {
        return ScenarioRunner.of(Inputs.evaluator(Inputs.edition(Inputs.rules("rating.test.yaml", scenarios))));
    }

    private static Callable<?> readScenarios(List<String> names, String text) {
        Edition edition = Inputs.edition(Inputs.rules("rating.test.yaml", text));
        return () -> Scenarios.read(edition, Optional.of(names), new Problems());
    }

    private void ofProofs() {
        proved(
                "thresholds of one field, one rule each",
                THRESHOLDS,
                size -> Inputs.rules("rating.drl", Inputs.steps(size)));
        proved(
                "thresholds of one field, at odds",
                THRESHOLDS,
                size -> Inputs.rulesAnd("rating.drl", Inputs.overlapping(size)));
        proved(
                "thresholds of four fields",
                List.of(10, 20, 40),
                size -> Inputs.rulesAnd("rating.drl", fourFields(size)));
        proved("words, one rule each", List.of(25, 50, 100), size -> {
            Path rules = Inputs.rulesAnd(
                    "rating.drl",
                    Inputs.joined(size, "", i -> Inputs.rating("W" + i, "target == \"ACHIEVED\"", "W" + i)));
            return Inputs.write(
                    rules,
                    "example/2026-27/framework.yaml",
                    Inputs.read(rules.resolve("example/2026-27/framework.yaml"))
                            .replace(
                                    "ratings:\n",
                                    "ratings:\n" + Inputs.lines(size, i -> "  W" + i + ": { label: L" + i + " }")));
        });
        proved(
                "conditions of everything",
                List.of(5, 10, 20),
                size -> Inputs.rulesAnd("not-rated.drl", everything(size)));
        add("LaterAnswer.of", "rules", List.of(30, 60, 120), size -> {
            Evaluator evaluator = Inputs.evaluator(Inputs.edition(Inputs.rules("rating.drl", Inputs.steps(size))));
            return () -> LaterAnswer.of(evaluator.rules(), Vocabulary.of(evaluator.edition()));
        });
        Edition example = Inputs.shipped("example", Inputs.EDITION);
        add("BandsCheck.of", "fifty bands of each indicator", ROWS, size -> {
            DataSet data = DataSetReader.open(
                            Inputs.indicators(
                                    size / 50,
                                    "bands",
                                    "ref,rating,band\n"
                                            + Inputs.lines(
                                                    size / 50 * 50,
                                                    i -> Inputs.ref(i / 50) + "," + (i % 2 == 0 ? "GREEN" : "RED")
                                                            + ",> " + i % 50)),
                            Overrides.NONE)
                    .read(example);
            return () -> BandsCheck.of(data, List.of("GREEN", "AMBER", "RED"));
        });
        add("BandsCheck.of", "bands of one indicator", ROWS, size -> {
            DataSet data = DataSetReader.open(
                            Inputs.indicators(
                                    1,
                                    "bands",
                                    "ref,rating,band\n" + Inputs.lines(size, i -> Inputs.ref(0) + ",GREEN,> " + i)),
                            Overrides.NONE)
                    .read(example);
            return () -> BandsCheck.of(data, List.of("GREEN", "AMBER", "RED"));
        });
        add("Published.of", "answers that are all judged otherwise", ROWS, size -> {
            Evaluation evaluation = Inputs.printed(size);
            return () -> Published.of(evaluation);
        });
        add("PolicyComparison.of", "thresholds of one field, one rule each", THRESHOLDS, size -> {
            Evaluator one = Inputs.evaluator(Inputs.edition(Inputs.rules("rating.drl", Inputs.steps(size))));
            Evaluator other = Inputs.evaluator(Inputs.edition(Inputs.rules("rating.drl", Inputs.steps(size - 1))));
            return () -> PolicyComparison.of(one, other);
        });
        add("DataComparison.of", "results that are all judged otherwise", ROWS, size -> {
            NamedData data = new NamedData("a", Inputs.data(example, size));
            Evaluator one = Inputs.evaluator(example);
            Evaluator other = Inputs.evaluator(Inputs.edition(
                    Inputs.rules("rating.drl", Inputs.rating("A", "target in (\"ACHIEVED\", \"MISSED\")", "AMBER"))));
            return () -> DataComparison.of(data, one, other);
        });
        add("EditionComparison.of", "results that are all judged otherwise", ROWS, size -> {
            Callable<EditionComparison> comparison = comparison(example, size);
            return comparison;
        });
        for (ComparisonFormat format : ComparisonFormat.values()) {
            add("ComparisonFormat.bytes", format.name() + ", results that are all judged otherwise", ROWS, size -> {
                EditionComparison comparison = comparison(example, size).call();
                return () -> format.bytes(comparison);
            });
        }
    }

    private static Callable<EditionComparison> comparison(Edition example, int size) {
        List<NamedData> data = List.of(new NamedData("a", Inputs.data(example, size)));
        Evaluator one = Inputs.evaluator(example);
        Evaluator other = Inputs.evaluator(Inputs.edition(
                Inputs.rules("rating.drl", Inputs.rating("A", "target in (\"ACHIEVED\", \"MISSED\")", "AMBER"))));
        return () -> EditionComparison.of(one, other, data);
    }

    private static String fourFields(int size) {
        List<String> fields = List.of("shortfall", "shortfallPercent", "surplus", "surplusPercent");
        return Inputs.joined(
                size,
                "",
                i -> Inputs.rating(
                        "More than " + i,
                        fields.get(i % 4) + " > " + i + ", " + fields.get((i + 1) % 4) + " <= " + i,
                        "GREEN"));
    }

    private static String everything(int size) {
        return Inputs.joined(
                size,
                "",
                i ->
                        "\nrule \"Not rated: all %d\"\n @assumption(\"a\")\nwhen\n $r : Result( indicator.kind == \"KPI\", indicator.polarity != \"%s\", basis == \"%s\", state == \"REPORTED\", targetSet != \"PHASED\", range == \"NOT_SET\" )\nthen\n doNotRate( $r, \"DATA_ONLY\" );\nend\n"
                                .formatted(
                                        i,
                                        List.of("HIGHER", "LOWER", "CLOSE", "NONE")
                                                .get(i % 4),
                                        List.of("LATEST", "YEAR_TO_DATE", "ROLLING_12_MONTHS", "SNAPSHOT", "OUTTURN")
                                                .get(i % 5)));
    }

    private void proved(String worst, List<Integer> sizes, Folder rules) {
        add("RulesCheck.proved", worst, sizes, size -> {
            Path folder = rules.of(size);
            return () -> Inputs.proved(folder);
        });
    }

    private void ofEvaluations() {
        Edition example = Inputs.shipped("example", Inputs.EDITION);
        Evaluator evaluator = Inputs.evaluator(example);
        add("Evaluator.evaluate", "indicators of a service each", ROWS, size -> {
            DataSet data = Inputs.data(example, size);
            return () -> evaluator.evaluate(data);
        });
        add("Evaluator.together", "one that is a part of each of the others", ROWS, size -> {
            DataSet data = Inputs.composites(example, size);
            return () -> evaluator.together(data.indicators());
        });
        Evaluator charts = Inputs.evaluator(Inputs.shipped("dover", "2022-23"));
        add("Evaluator.evaluate", "charts of a hundred years", ROWS, size -> {
            DataSet data = Inputs.months(charts.edition(), size);
            return () -> charts.evaluate(data);
        });
        Evaluator lines = Inputs.evaluator(Inputs.shipped("kent-qpr", "2020-21"));
        add("Evaluator.evaluate", "lines of a hundred years", ROWS, size -> {
            DataSet data = Inputs.months(lines.edition(), size);
            return () -> lines.evaluate(data);
        });
        add("Evaluation.texts", "places of a text", List.of(1_000, 4_000, 16_000), size -> {
            Edition edition =
                    Inputs.edition(Inputs.rules("words/summary.txt", Inputs.joined(20, "", i -> "{RED list}\n")));
            Evaluation evaluation = Inputs.evaluator(edition).evaluate(Inputs.data(edition, size));
            return evaluation::texts;
        });
        add("Evaluation.decisionId", "all tables", ROWS, size -> Inputs.evaluation(size)::decisionId);
        add("Evaluation.problems", "results that no rule answers", ROWS, size -> {
            Edition edition = Inputs.edition(Inputs.rules(
                    "rating.drl", Inputs.rating("A", "target == \"ACHIEVED\", tolerance == \"WITHIN\"", "GREEN")));
            DataSet data = Inputs.data(edition, size);
            Evaluator own = Inputs.evaluator(edition);
            return () -> own.evaluate(data).problems();
        });
        add("Withholding.of", "indicators of which a month is suppressed", List.of(20, 80, 320), size -> {
            Path data = Inputs.indicators(
                    size,
                    "results",
                    "ref,period,basis,value,state\n"
                            + Inputs.lines(
                                    size,
                                    i -> Inputs.ref(i) + ",2026-04,LATEST,,SUPPRESSED\n" + Inputs.ref(i)
                                            + ",2026-05,LATEST,3,\n" + Inputs.ref(i) + ",2026-05,YEAR_TO_DATE,7,"));
            Inputs.write(
                    data,
                    "indicators.csv",
                    "ref,title,kind,frequency,polarity,bases\n"
                            + Inputs.lines(
                                    size, i -> Inputs.ref(i) + ",A title,KPI,MONTHLY,HIGHER,LATEST YEAR_TO_DATE"));
            DataSet read = DataSetReader.open(data, Overrides.NONE).read(Inputs.shipped("example", Inputs.EDITION));
            return () -> Withholding.of(read);
        });
        add("Evaluation.warnings", "indicators to look through", ROWS, size -> Inputs.evaluation(size)::warnings);
        add("Evaluation.warnings", "comments that say nothing, and as many acknowledgements", ROWS, size -> {
            WarningCode[] codes = Arrays.stream(WarningCode.values())
                    .filter(code -> code != WarningCode.ACKNOWLEDGES_NOTHING)
                    .toArray(WarningCode[]::new);
            Path data = Inputs.data(
                    "commentary", "scope,ref,period,text\n" + Inputs.lines(size, i -> "OVERALL,,2026-06,TBC"));
            Inputs.write(
                    data,
                    "acknowledged.csv",
                    "ref,period,code,reason,by\n"
                            + Inputs.lines(
                                    size,
                                    i -> "," + Inputs.month(i / codes.length) + "," + codes[i % codes.length]
                                            + ",As agreed,D"));
            DataSet read = DataSetReader.open(data, Overrides.NONE).read(example);
            return evaluator.evaluate(read)::warnings;
        });
        add("Evaluation.requiredActions", "an action of each", ROWS, size -> Inputs.evaluation(size)::requiredActions);
        add("Explanation.of", "an unknown indicator", ROWS, size -> {
            Evaluation evaluation = Inputs.evaluation(size);
            return () -> Explanation.of(evaluation, "KPIABCDEF", "a");
        });
    }

    private void ofReports() {
        for (Format format : Format.values()) {
            for (ReasonLevel level :
                    format == Format.json ? ReasonLevel.values() : new ReasonLevel[] {ReasonLevel.brief}) {
                add("Format.report", format + ", reasons " + level, ROWS, size -> {
                    Evaluation evaluation = Inputs.evaluation(size);
                    return () -> {
                        format.report()
                                .write(evaluation, new ReportOptions(level, false), OutputStream.nullOutputStream());
                        return evaluation;
                    };
                });
            }
        }
        add("Format.byIndicator", "a row each", ROWS, size -> {
            Evaluation evaluation = Inputs.evaluation(size);
            PieceHeading heading =
                    new PieceHeading(Optional.empty(), Optional.empty(), evaluation.edition(), evaluation.header());
            return () -> {
                PieceWriter writer = Format.byIndicator(CsvLayout.PLAIN).writer();
                evaluation.indicators().forEach(each -> writer.add(heading, each));
                return writer.take();
            };
        });
        add("Dashboard.of", "services, actions and commentary", ROWS, size -> {
            Evaluation evaluation = Inputs.evaluation(size);
            return () -> Dashboard.of(evaluation);
        });
        add("Compared.of", "results of two periods", ROWS, size -> {
            Evaluation evaluation = Inputs.evaluation(size);
            return () -> Compared.of(evaluation, evaluation);
        });
        Edition example = Inputs.shipped("example", Inputs.EDITION);
        add("Dashboard.of", "commentary of one indicator", ROWS, size -> {
            DataSet data = DataSetReader.open(
                            Inputs.write(
                                    Inputs.indicators(
                                            1,
                                            "commentary",
                                            "scope,ref,period,action,post,text\n"
                                                    + Inputs.lines(
                                                            size,
                                                            i -> "INDICATOR,KPI000000,2026-06,COMMENTARY,,Why " + i)),
                                    "results.csv",
                                    "ref,period,basis,value\nKPI000000,2026-06,LATEST,1\n"),
                            Overrides.NONE)
                    .read(example);
            Evaluation evaluation = Inputs.evaluator(example).evaluate(data);
            return () -> Dashboard.of(evaluation);
        });
        add("ProblemView.of", "problems of one long line", List.of(600, 2_500, 10_000), size -> {
            List<Problem> problems = longLine(size);
            return () -> ProblemView.of(problems);
        });
        add("JsonText.bytes", "problems of one long line", List.of(600, 2_500, 10_000), size -> {
            CheckReport.CheckDocument document =
                    CheckReport.CheckDocument.of(new RulesCheck.CheckedRules(List.of(), longLine(size)), List.of());
            return () -> JsonText.bytes(document);
        });
        add("SentenceNotes.of", "rules, each with its name and its number", THRESHOLDS, size -> {
            Evaluator evaluator = Inputs.evaluator(Inputs.edition(Inputs.rules("rating.drl", Inputs.steps(size))));
            return () -> SentenceNotes.of(evaluator.edition(), evaluator.rules(), 1);
        });
        add("CheckDocument.of", "a hundred thresholds of one field", THRESHOLDS, size -> {
            RulesCheck.CheckedRules checked = Inputs.proved(Inputs.rules("rating.drl", Inputs.steps(size)));
            return () -> CheckReport.CheckDocument.of(checked, List.of());
        });
        add("CheckReport.text", "a hundred thresholds of one field", THRESHOLDS, size -> {
            RulesCheck.CheckedRules checked = Inputs.proved(Inputs.rules("rating.drl", Inputs.steps(size)));
            return () -> checked.editions().stream().map(CheckReport::text).toList();
        });
        add("CheckReport.text", "printed answers that are all judged otherwise", ROWS, size -> {
            CheckedData checked = CheckedData.judged("data", Inputs.printed(size));
            return () -> CheckReport.text(checked);
        });
        add("EditionReport.write", "rules", THRESHOLDS, size -> {
            Evaluator evaluator = Inputs.evaluator(Inputs.edition(Inputs.rules("rating.drl", Inputs.steps(size))));
            return () -> {
                StringWriter out = new StringWriter();
                EditionReport.write(evaluator.edition(), evaluator.rules(), out);
                return out;
            };
        });
        add("EditionDocument.of", "rules", THRESHOLDS, size -> {
            Evaluator evaluator = Inputs.evaluator(Inputs.edition(Inputs.rules("rating.drl", Inputs.steps(size))));
            return () -> EditionDocument.of(evaluator.edition(), evaluator.rules());
        });
        explained("ExplanationReport.writeText", explanation -> {
            ExplanationReport.writeText(explanation, OutputStream.nullOutputStream());
            return explanation;
        });
        explained("ExplanationReport.writeJson", explanation -> {
            ExplanationReport.writeJson(explanation, false, OutputStream.nullOutputStream());
            return explanation;
        });
        String start = "indicator: { ref: A1, kind: KPI, polarity: HIGHER, target: 90 }\n";
        add("TestReport.of", "cases that fail", CASES, size -> {
            TestReport.Tested tested = new TestReport.Tested(
                    "a", runner(start + passing(size).replace("GREEN", "RED")).runAndCover());
            return () -> TestReport.of(List.of(tested), List.of(), List.of());
        });
        add("TestReport.lines", "cases that pass", CASES, size -> {
            TestReport.Tested tested =
                    new TestReport.Tested("a", runner(start + passing(size)).runAndCover());
            return () -> TestReport.lines(tested);
        });
    }

    private interface Explained {
        Object write(Explanation explanation) throws Exception;
    }

    private void explained(String door, Explained report) {
        add(door, "thresholds of one field, one rule each", THRESHOLDS, size -> {
            Edition edition = Inputs.edition(Inputs.rules("rating.drl", Inputs.steps(size)));
            Evaluation evaluation = Inputs.evaluator(edition).evaluate(Inputs.data(edition, 2));
            Explanation explanation = Explanation.of(evaluation, Inputs.ref(1), "a");
            return () -> report.write(explanation);
        });
        add(door, "a chart of a hundred years", List.of(75, 300, 1_200), size -> {
            Edition edition = Inputs.shipped("dover", "2022-23");
            Evaluation evaluation = Inputs.evaluator(edition).evaluate(Inputs.months(edition, size - 1));
            Explanation explanation = Explanation.of(evaluation, Inputs.ref(0), "a");
            return () -> report.write(explanation);
        });
    }

    private static List<Problem> longLine(int size) {
        String line = "a".repeat(1_000_000);
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            problems.add(Problem.at(new Location.InText("a", 1, i, new Excerpt(line, 100 * i, 1)), "wrong"));
        }
        return problems;
    }
}
