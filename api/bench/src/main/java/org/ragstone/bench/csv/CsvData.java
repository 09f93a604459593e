package org.ragstone.bench.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ragstone.bench.data.BenchEdition;
import org.ragstone.bench.data.RandomIndicators;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Polarity;
import org.ragstone.model.Result;
import org.ragstone.model.ResultState;
import org.ragstone.model.Standards;
import org.ragstone.model.Target;
import org.ragstone.model.Threshold;

/** A data set in a folder, as anybody would hand it in. */
public final class CsvData {
    private static final long SEED = 1;

    private CsvData() {}

    /** So many indicators of Kent, one after the other, and answers with how many rows they come to. */
    public static long write(Path folder, int indicators) throws IOException {
        Files.writeString(
                folder.resolve("dataset.yaml"),
                "framework: kent\nperiod: 2018-07\ntitle: Made by chance\nsource: None\nillustrative: true\n");
        RandomIndicators random = RandomIndicators.plain(BenchEdition.KENT, SEED);
        long rows = indicators;
        try (CsvWriter about = CsvWriter.builder().build(folder.resolve("indicators.csv"));
                CsvWriter results = CsvWriter.builder().build(folder.resolve("results.csv"))) {
            about.writeRecord(
                    "ref",
                    "title",
                    "service",
                    "kind",
                    "polarity",
                    "unit",
                    "decimals",
                    "frequency",
                    "bases",
                    "target",
                    "floor",
                    "lower",
                    "upper",
                    "tolerance",
                    "status",
                    "director");
            results.writeRecord("ref", "period", "basis", "value", "state");
            for (int i = 0; i < indicators; i++) {
                IndicatorData each = random.next();
                write(each.indicator(), about);
                each.results().forEach(row -> write(row, results));
                rows += each.results().size();
            }
        }
        return rows;
    }

    private static void write(Indicator each, CsvWriter csv) {
        Standards standards = each.standards();
        csv.writeRecord(
                each.ref(),
                each.title(),
                each.service(),
                each.kind().name(),
                each.polarity().name(),
                each.unit(),
                each.decimals().isPresent() ? Integer.toString(each.decimals().getAsInt()) : "",
                each.frequency().name(),
                each.bases().stream().map(Enum::name).collect(Collectors.joining(" ")),
                standards.target().map(target -> text(target, each.polarity())).orElse(""),
                standards.floor().map(floor -> floor.level().toPlainString()).orElse(""),
                text(standards.lower()),
                text(standards.upper()),
                standards.tolerance().map(Object::toString).orElse(""),
                each.status().name(),
                each.post("director"));
    }

    private static String text(Target target, Polarity polarity) {
        Threshold threshold = (Threshold) target;
        String sign = !threshold.strict() ? "" : polarity == Polarity.LOWER ? "<" : ">";
        return sign + threshold.level().toPlainString();
    }

    private static String text(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    private static void write(Result row, CsvWriter csv) {
        csv.writeRecord(
                row.ref(),
                row.period().toString(),
                row.basis().name(),
                text(row.value()),
                row.state() == ResultState.REPORTED ? "" : row.state().name());
    }
}
