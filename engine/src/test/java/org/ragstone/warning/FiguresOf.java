package org.ragstone.warning;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.model.Warning;

/** One indicator, {@code A}, as a test writes it in a line, and its rows in another. */
final class FiguresOf {
    private static final String COLUMNS =
            "ref,title,kind,frequency,bases,polarity,unit,decimals,aggregation,target,least,most\n";
    private static final String ROWS = "ref,period,basis,value,numerator,denominator,state\n";

    private final Path folder;
    private String title = "Title";
    private String frequency = "MONTHLY";
    private String bases = "LATEST";
    private String polarity = "HIGHER";
    private String unit = "";
    private String decimals = "1";
    private String aggregation = "";
    private String target = "";
    private String least = "";
    private String most = "";

    FiguresOf(Path folder) {
        this.folder = folder;
    }

    FiguresOf titled(String title) {
        this.title = title;
        return this;
    }

    FiguresOf measured(String frequency) {
        this.frequency = frequency;
        return this;
    }

    FiguresOf on(String bases) {
        this.bases = bases;
        return this;
    }

    FiguresOf better(String polarity) {
        this.polarity = polarity;
        return this;
    }

    FiguresOf in(String unit) {
        this.unit = unit;
        return this;
    }

    FiguresOf aggregated(String aggregation) {
        this.aggregation = aggregation;
        return this;
    }

    FiguresOf wanted(String target) {
        this.target = target;
        return this;
    }

    FiguresOf between(String least, String most) {
        this.least = least;
        this.most = most;
        return this;
    }

    /** What is told of it at a report, of rows such as {@code 2026-06,LATEST,94} that are parted by blanks. */
    List<Warning> warnings(String report, String rows) {
        return Told.by(
                folder,
                report,
                "indicators.csv",
                COLUMNS
                        + String.join(
                                ",",
                                "A",
                                title,
                                "KPI",
                                frequency,
                                bases,
                                polarity,
                                '"' + unit + '"',
                                decimals,
                                aggregation)
                        + String.join(",", "", target, least, most) + "\n",
                "results.csv",
                ROWS
                        + Stream.of(rows.strip().split("\\s+"))
                                .filter(row -> !row.isEmpty())
                                .map(row -> "A," + row + "\n")
                                .collect(Collectors.joining()));
    }

    /** The code and the place of each, parted by a blank; what is asked of the codes that a test is about. */
    List<String> told(String report, String rows) {
        return warnings(report, rows).stream()
                .map(each -> each.code() + " " + each.of())
                .toList();
    }
}
