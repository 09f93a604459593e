package org.ragstone.api.timing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ragstone.check.RulesCheck;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.DataSet;
import org.ragstone.model.Excerpt;
import org.ragstone.model.Location;
import org.ragstone.model.Period;
import org.ragstone.policy.drools.DroolsCompiler;
import org.ragstone.reading.Json;
import org.ragstone.reading.Node.MapNode;

/** Files, editions and data sets of any size, in folders of their own. */
final class Inputs {
    static final Period PERIOD = Period.parse("2026-06").orElseThrow();
    static final String EDITION = "2026-27";

    private static final Path SHIPPED = Path.of("..", "rules");
    private static final Path EXAMPLE = SHIPPED.resolve("example").resolve(EDITION);

    private Inputs() {}

    /** The lines of as many, from 0. */
    static String lines(int count, IntFunction<String> line) {
        return joined(count, "\n", line) + "\n";
    }

    static String joined(int count, String by, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(by));
    }

    static Path folder() {
        try {
            Path folder = Files.createTempDirectory("ragstone-timing");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path write(Path folder, String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The example's edition, in a folder of rules where it can be changed. */
    static Path rules() {
        Path rules = folder();
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(
                        rules.resolve("example").resolve(EDITION),
                        EXAMPLE.relativize(file).toString(),
                        read(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rules;
    }

    /** The same with a file of the edition as it is given. */
    static Path rules(String file, String text) {
        Path rules = rules();
        write(rules.resolve("example").resolve(EDITION), file, text);
        return rules;
    }

    /** The same with something behind what a file of the edition says. */
    static Path rulesAnd(String file, String more) {
        return rules(file, read(EXAMPLE.resolve(file)) + more);
    }

    /** The same with something in place of a line of framework.yaml. */
    static Path rulesWithLine(String start, String text) {
        String yaml = read(EXAMPLE.resolve("framework.yaml"));
        return rules(
                "framework.yaml",
                yaml.lines().map(line -> line.startsWith(start) ? text : line).collect(Collectors.joining("\n"))
                        + "\n");
    }

    static Edition edition(Path rules) {
        return new RulesFolder(rules).edition("example", Optional.of(EDITION), PERIOD);
    }

    static Edition shipped(String framework, String name) {
        return new RulesFolder(SHIPPED).edition(framework, Optional.of(name), PERIOD);
    }

    static Evaluator evaluator(Edition edition) {
        return new Evaluator(edition, new DroolsCompiler().compile(edition));
    }

    static RulesCheck.CheckedRules proved(Path rules) {
        RulesCheck.CheckedRules checked = RulesCheck.proved(new RulesFolder(rules), new DroolsCompiler());
        if (checked.editions().stream().allMatch(each -> each.proof().isEmpty())) {
            throw new IllegalStateException("there is nothing to prove: " + checked.problems());
        }
        return checked;
    }

    /** A rule that gives a status, of a judgement that such conditions hold of. */
    static String rating(String name, String conditions, String word) {
        return "\nrule \"Rating: %s\"\n  @assumption(\"none\")\nwhen\n  $j : Judgement( %s )\nthen\n  rate( $j, \"%s\" );\nend\n"
                .formatted(name, conditions, word);
    }

    /** The example's ratings in as many steps of what is short of the target, each with a rule of its own. */
    static String steps(int count) {
        String others = IntStream.range(0, count - 1)
                .mapToObj(i -> rating(
                        "Missed by more than %d and at most %d".formatted(i, i + 1),
                        "target == \"MISSED\", shortfallPercent > %d, shortfallPercent <= %d".formatted(i, i + 1),
                        i % 2 == 0 ? "AMBER" : "RED"))
                .collect(Collectors.joining());
        return rating("Achieved", "target == \"ACHIEVED\"", "GREEN")
                + rating("Missed by 0", "target == \"MISSED\", shortfallPercent <= 0", "AMBER")
                + others
                + rating(
                        "Missed by more than %d".formatted(count - 1),
                        "target == \"MISSED\", shortfallPercent > " + (count - 1),
                        "RED");
    }

    /** As many thresholds of one field, of which all but the lowest contradict each other. */
    static String overlapping(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> rating(
                        "Short of the target by more than " + i,
                        "shortfallPercent > " + i,
                        i % 2 == 0 ? "AMBER" : "RED"))
                .collect(Collectors.joining());
    }

    static String header(String framework) {
        return "framework: " + framework + "\nperiod: 2026-06\n";
    }

    /** A data set of one row a table, in which one table is as it is given. */
    static Path data(String table, String text) {
        Path data = folder();
        write(data, "dataset.yaml", header("example"));
        write(data, "indicators.csv", "ref,title,kind,frequency\nA1,A title,KPI,MONTHLY\n");
        write(data, "results.csv", "ref,period,basis,value\nA1,2026-06,LATEST,1\n");
        return write(data, table + ".csv", text);
    }

    static Path indicators(int count, String table, String text) {
        Path data = data(table, text);
        if (!table.equals("results")) {
            write(data, "results.csv", "ref,period,basis,value\n" + ref(0) + ",2026-06,LATEST,1\n");
        }
        return write(
                data,
                "indicators.csv",
                "ref,title,kind,frequency,polarity\n" + lines(count, i -> ref(i) + ",A title,KPI,MONTHLY,HIGHER"));
    }

    /** As many indicators in a service each, with a result and what is asked to be said of it. */
    static DataSet data(Edition edition, int count) {
        Path data = indicators(
                count,
                "results",
                "ref,period,basis,value\n" + lines(count, i -> ref(i) + ",2026-06,LATEST," + i % 120));
        write(
                data,
                "indicators.csv",
                "ref,title,kind,frequency,polarity,service,target,bases\n"
                        + lines(
                                count,
                                i -> ref(i) + ",A title of some words,KPI,MONTHLY,HIGHER,Service " + i
                                        + ",100,LATEST"));
        write(
                data,
                "commentary.csv",
                "scope,ref,period,action,post,text\n"
                        + lines(count, i -> "INDICATOR," + ref(i) + ",2026-06,COMMENTARY,A director,This is why."));
        return DataSetReader.open(data, Overrides.NONE).read(edition);
    }

    /** As many months of one indicator after another, each of a hundred years. */
    static DataSet months(Edition edition, int count) {
        int most = 1_200;
        Path data = indicators(
                1 + count / most,
                "results",
                "ref,period,basis,value\n"
                        + lines(count, i -> ref(i / most) + "," + month(i % most) + ",LATEST," + (i * 7919) % 101));
        return DataSetReader.open(data, Overrides.NONE).read(edition);
    }

    /** So many months before the report. */
    static String month(int back) {
        return java.time.YearMonth.of(2026, 6).minusMonths(back).toString();
    }

    static Evaluation evaluation(int count) {
        Edition edition = shipped("example", EDITION);
        return evaluator(edition).evaluate(data(edition, count));
    }

    /** Likewise, of which each was printed otherwise, and in no word of the edition. */
    static Evaluation printed(int count) {
        Edition edition = shipped("example", EDITION);
        Path data = indicators(
                count,
                "published",
                "ref,basis,kind,against,outcome\n" + lines(count, i -> ref(i) + ",LATEST,RATING,,GRENE"));
        return evaluator(edition)
                .evaluate(DataSetReader.open(data, Overrides.NONE).read(edition));
    }

    /** As many indicators, of which the first has figures and each of the others is computed from it. */
    static DataSet composites(Edition edition, int count) {
        Path data = indicators(1, "composites", "ref,part\n" + lines(count - 1, i -> ref(i + 1) + "," + ref(0)));
        write(
                data,
                "indicators.csv",
                "ref,title,kind,frequency,bases,composite\n" + ref(0) + ",A title,KPI,MONTHLY,LATEST,\n"
                        + lines(count - 1, i -> ref(i + 1) + ",A title,KPI,MONTHLY,LATEST,SUM"));
        return DataSetReader.open(data, Overrides.NONE).read(edition);
    }

    static String ref(int number) {
        return "KPI%06d".formatted(number);
    }

    static MapNode json(String text) {
        return Json.map(
                text,
                (pointer, line, column) -> new Location.InText("a.json", line, column, Excerpt.NONE),
                Integer.MAX_VALUE);
    }

    static List<String> refs(int count) {
        return IntStream.range(0, count).mapToObj(Inputs::ref).toList();
    }
}
