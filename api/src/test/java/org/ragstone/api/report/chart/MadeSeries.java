package org.ragstone.api.report.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ragstone.Ragstone;
import org.ragstone.api.view.ChartedSeries;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.model.Basis;
import org.ragstone.model.Period;

/** Data sets for charts, written as files and judged by real rules. */
final class MadeSeries {
    static final Path RULES = Path.of("..", "rules");

    private final String framework;
    private final String edition;
    private final String period;
    private final StringBuilder indicators = new StringBuilder(
            "ref,title,service,kind,polarity,unit,decimals,frequency,bases,target,floor,lower,upper,director,status,status_reason\n");
    private final StringBuilder targets = new StringBuilder("ref,period,target,floor,lower,upper\n");
    private final StringBuilder results = new StringBuilder("ref,period,basis,value,state,provisional\n");
    private final StringBuilder rebases = new StringBuilder("ref,period,reason,decided_on,decided_by\n");
    private boolean rebased;

    private MadeSeries(String framework, String edition, String period) {
        this.framework = framework;
        this.edition = edition;
        this.period = period;
    }

    /** Targets, floors and ranges; a report of July 2018. */
    static MadeSeries kent() {
        return new MadeSeries("kent", "2018-19", "2018-07");
    }

    /** All frequencies; a report of July 2018. */
    static MadeSeries example() {
        return new MadeSeries("example", "2026-27", "2018-07");
    }

    /** XmR charts; a report of September 2023. */
    static MadeSeries dover() {
        return new MadeSeries("dover", "2022-23", "2023-09");
    }

    /** Straight lines; a report of June 2020. */
    static MadeSeries quarterly() {
        return new MadeSeries("kent-qpr", "2020-21", "2020-06");
    }

    /** @param columns from {@code kind} to {@code upper}, parted by commas */
    MadeSeries indicator(String ref, String title, String columns) {
        indicators.append("%s,\"%s\",Service,%s,Director,ACTIVE,\n".formatted(ref, title, columns));
        return this;
    }

    MadeSeries suspended(String ref, String title, String columns) {
        indicators.append("%s,\"%s\",Service,%s,Director,SUSPENDED,Under review\n".formatted(ref, title, columns));
        return this;
    }

    MadeSeries target(String ref, String period, String columns) {
        targets.append("%s,%s,%s\n".formatted(ref, period, columns));
        return this;
    }

    MadeSeries rebase(String ref, String period, String reason) {
        rebases.append("%s,%s,\"%s\",2018-01-15,Director\n".formatted(ref, period, reason));
        rebased = true;
        return this;
    }

    /** Results up to a period, the oldest first: a figure, one with {@code p} after it that is provisional, a state, or a gap {@code -}. */
    MadeSeries results(String ref, Basis basis, String newest, List<String> values) {
        Period each = Period.parse(newest).orElseThrow();
        for (int i = values.size() - 1; i >= 0; i--, each = each.previous()) {
            String value = values.get(i);
            if (value.equals("-")) {
                continue;
            }
            boolean isState = Character.isUpperCase(value.charAt(0));
            boolean provisional = value.endsWith("p");
            results.append("%s,%s,%s,%s,%s,%s\n"
                    .formatted(
                            ref,
                            each,
                            basis,
                            isState ? "" : value.replace("p", ""),
                            isState ? value : "",
                            provisional ? "YES" : ""));
        }
        return this;
    }

    MadeSeries results(String ref, Basis basis, String newest, String values) {
        return results(ref, basis, newest, List.of(values.split(" ")));
    }

    Evaluation judged() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "charts")), "data");
            Files.writeString(
                    folder.resolve("dataset.yaml"),
                    "framework: %s\nedition: %s\nperiod: %s\n".formatted(framework, edition, period));
            Files.writeString(folder.resolve("indicators.csv"), indicators);
            Files.writeString(folder.resolve("targets.csv"), targets);
            Files.writeString(folder.resolve("results.csv"), results);
            if (rebased) {
                Files.writeString(folder.resolve("rebases.csv"), rebases);
            }
            return Ragstone.withRules(RULES).evaluate(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every result by its indicator's ref, of an indicator with several the first. */
    Map<String, JudgedResult> byRef() {
        Map<String, JudgedResult> found = new LinkedHashMap<>();
        judged().results()
                .forEach(each -> found.putIfAbsent(each.due().indicator().ref(), each));
        return found;
    }

    /** The series of the one indicator. */
    ChartedSeries series() {
        return ChartedSeries.of(judged().results().get(0));
    }
}
