package org.ragstone.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.api.report.Format;
import org.ragstone.api.report.ReportOptions;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.DataSet;
import org.ragstone.policy.drools.DroolsCompiler;

/** One data set under every framework at once: none has a say in another's answer. */
class ManyFrameworksTest {
    private static final List<Path> RULES = List.of(
            Program.TOP.resolve("rules"),
            Program.TOP.resolve(Path.of("engine", "src", "test", "resources", "frameworks", "rules")));

    private static final String INDICATORS =
            """
            ref,title,service,kind,polarity,frequency,bases,aggregation,decimals,target,floor,lower,upper,tolerance,contractual,status
            A1,Calls answered,Contact,KPI,HIGHER,MONTHLY,LATEST YEAR_TO_DATE,RATE,1,80,70,,,5%,YES,ACTIVE
            A2,Days to decide,Planning,KPI,LOWER,QUARTERLY,LATEST,,0,<20,30,,,4,,ACTIVE
            A3,Homes let,Housing,KPI,CLOSE,MONTHLY,LATEST FORECAST,,0,,,95,100,,,ACTIVE
            A4,Satisfaction,Contact,KPI,HIGHER,ANNUAL,FORECAST,,1,>LAST_YEAR,,,,,,ACTIVE
            A5,Audits,Finance,KPI,HIGHER,MONTHLY,LATEST,,0,90,85,,,,,SUSPENDED
            A6,Sickness,Finance,KPI,LOWER,MONTHLY,ROLLING_12_MONTHS,,2,,,,,,,ACTIVE
            B1,Visits,Libraries,ACTIVITY,,MONTHLY,LATEST,,0,,,100,200,,,ACTIVE
            B2,Letters,Contact,ACTIVITY,,MONTHLY,LATEST,,0,,,,,,,ACTIVE
            """;

    private static final String RESULTS =
            """
            ref,period,basis,value,numerator,denominator,state,provisional
            A1,2021-04,LATEST,,70,100,,
            A1,2021-05,LATEST,,81,90,,
            A1,2021-06,LATEST,,70,91,,YES
            A1,2020-06,LATEST,,90,91,,
            A2,2020/21-Q4,LATEST,21,,,,
            A2,2021/22-Q1,LATEST,20,,,,
            A3,2021-06,LATEST,101,,,,
            A3,2021-05,LATEST,90,,,,
            A3,2021-06,FORECAST,97,,,,
            A6,2021-06,ROLLING_12_MONTHS,7.25,,,,
            B1,2021-06,LATEST,200,,,,
            B1,2021-05,LATEST,180,,,,
            B2,2021-05,LATEST,12,,,,
            """;

    @TempDir
    private Path folder;

    private record Asking(Path rules, Edition edition, Path data) {}

    private List<Asking> everyEdition() throws IOException {
        List<Asking> all = new ArrayList<>();
        for (Path root : RULES) {
            RulesFolder rules = new RulesFolder(root);
            for (String framework : rules.frameworks()) {
                for (Edition edition : rules.timeline(framework).editions()) {
                    Path data = Files.createDirectories(folder.resolve(framework + "-" + edition.name()));
                    Files.writeString(
                            data.resolve("dataset.yaml"),
                            "framework: %s\nedition: %s\nperiod: 2021-06\n".formatted(framework, edition.name()));
                    Files.writeString(data.resolve("indicators.csv"), INDICATORS);
                    Files.writeString(data.resolve("results.csv"), RESULTS);
                    all.add(new Asking(root, edition, data));
                }
            }
        }
        return all;
    }

    @Test
    void each_answer_is_the_one_it_would_be_alone_to_the_byte() throws Exception {
        List<Asking> all = everyEdition();
        Map<Asking, String> before = new LinkedHashMap<>();
        Map<Asking, Evaluator> evaluators = new LinkedHashMap<>();
        for (Asking each : all) {
            Evaluator evaluator = new Evaluator(each.edition(), new DroolsCompiler().compile(each.edition()));
            before.put(each, answer(each, evaluator));
            evaluators.put(each, evaluator);
        }
        assertThat(evaluators).hasSizeGreaterThanOrEqualTo(14);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Map<Asking, List<Future<String>>> together = new LinkedHashMap<>();
            for (int round = 0; round < 3; round++) {
                evaluators.forEach((each, evaluator) -> together.computeIfAbsent(each, key -> new ArrayList<>())
                        .add(threads.submit(() -> answer(each, evaluator))));
            }
            Map<Asking, Future<String>> alone = new LinkedHashMap<>();
            ExecutorService processes = Executors.newFixedThreadPool(2);
            // A process each takes its time; those that are shipped stand for all.
            all.stream()
                    .filter(each -> each.rules().equals(RULES.get(0)))
                    .forEach(each -> alone.put(each, processes.submit(() -> alone(each))));
            processes.shutdown();
            for (Asking each : all) {
                String own = alone.containsKey(each) ? alone.get(each).get() : before.get(each);
                assertThat(own).contains("\"edition\" : \"" + each.edition().name() + "\"");
                for (Future<String> answer : together.get(each)) {
                    assertThat(answer.get()).as(each.edition().path()).isEqualTo(own);
                }
            }
            assertThat(alone).hasSizeGreaterThanOrEqualTo(5);
        } finally {
            threads.shutdownNow();
        }
    }

    private static String answer(Asking asking, Evaluator evaluator) {
        DataSet data = DataSetReader.open(asking.data(), Overrides.NONE).read(new RulesFolder(asking.rules()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Format.json.report().write(evaluator.evaluate(data), ReportOptions.DEFAULT, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** A process of its own, with nothing but this framework among its rules. */
    private static String alone(Asking asking) {
        try {
            Path rules = Files.createTempDirectory(asking.data(), "rules");
            String framework = asking.edition().framework();
            copy(asking.rules().resolve(framework), rules.resolve(framework));
            return Program.json(asking.data().toString(), "--rules", rules.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
