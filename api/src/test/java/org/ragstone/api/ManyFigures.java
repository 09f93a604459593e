package org.ragstone.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Data sets of any size as a large council might have them, for the framework `kent`: months of figures behind each indicator, ten
 * services, targets and floors, commentary, and here and there what is withheld, late or provisional. The same are made each time.
 * By hand: {@code java ManyFigures.java FOLDER INDICATORS MONTHS SERVICES}.
 */
public final class ManyFigures {
    private static final YearMonth LAST = YearMonth.of(2018, 7);

    private final SplittableRandom random = new SplittableRandom(1);
    private final StringBuilder indicators = new StringBuilder(
            "ref,title,service,kind,polarity,unit,decimals,frequency,bases,target,floor,lower,upper,director\n");
    private final StringBuilder targets = new StringBuilder("ref,period,target,floor,lower,upper,tolerance\n");
    private final StringBuilder results = new StringBuilder("ref,period,basis,value,state,provisional\n");
    private final StringBuilder commentary = new StringBuilder("scope,ref,period,action,post,text\n");

    private ManyFigures() {}

    public static void main(String[] arguments) throws IOException {
        int services = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 10;
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), services);
    }

    /** Writes them into a folder, which is made. */
    public static Path write(Path folder, int indicators, int months, int services) throws IOException {
        ManyFigures figures = new ManyFigures();
        for (int i = 0; i < indicators; i++) {
            figures.indicator("I%04d".formatted(i), i, months, "Service " + (i % services + 1));
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("dataset.yaml"), "framework: kent\nperiod: 2018-07\nillustrative: true\n");
        Files.writeString(folder.resolve("indicators.csv"), figures.indicators);
        Files.writeString(folder.resolve("targets.csv"), figures.targets);
        Files.writeString(folder.resolve("results.csv"), figures.results);
        Files.writeString(folder.resolve("commentary.csv"), figures.commentary);
        return folder;
    }

    private void indicator(String ref, int number, int months, String service) {
        boolean isActivity = number % 7 == 6;
        double level = 40 + random.nextInt(500) / 10.0;
        String title =
                (isActivity ? "Number of enquiries of kind " : "Percentage of requests answered in time of kind ")
                        + number;
        if (isActivity) {
            line(
                    indicators,
                    ref,
                    title,
                    service,
                    "ACTIVITY",
                    "",
                    "",
                    "0",
                    "MONTHLY",
                    "LATEST",
                    "",
                    "",
                    figure(level - 9),
                    figure(level + 9),
                    "Director of " + service);
        } else {
            String polarity = number % 5 == 4 ? "LOWER" : "HIGHER";
            double floor = polarity.equals("LOWER") ? level + 5 : level - 5;
            line(
                    indicators,
                    ref,
                    title,
                    service,
                    "KPI",
                    polarity,
                    "%",
                    "1",
                    "MONTHLY",
                    "LATEST",
                    figure(level),
                    figure(floor),
                    "",
                    "",
                    "Director of " + service);
            if (number % 3 == 0) {
                line(targets, ref, "2017/18", figure(level - 1), figure(floor - 1), "", "", "");
            }
        }
        for (int back = 0; back < months; back++) {
            String state = back > 0 && number % 50 == 1 && back % 12 == 5 ? "SUPPRESSED" : "";
            line(
                    results,
                    ref,
                    LAST.minusMonths(back).toString(),
                    "LATEST",
                    state.isEmpty() ? figure(level + (random.nextInt(160) - 80) / 10.0) : "",
                    state,
                    back == 0 && number % 40 == 0 ? "YES" : "");
        }
        if (number % 4 == 0) {
            line(
                    commentary,
                    "INDICATOR",
                    ref,
                    "2018-07",
                    "COMMENTARY",
                    "Director of " + service,
                    "Fewer staff than planned were in post in the spring; those who left have been replaced and the figure is expected to recover.");
        }
    }

    private static String figure(double figure) {
        return String.format(Locale.ROOT, "%.1f", figure);
    }

    private static void line(StringBuilder table, String... cells) {
        table.append(String.join(",", cells)).append('\n');
    }
}
