package org.ragstone.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.ragstone.framework.Edition;

/**
 * Data sets by chance, written as files: all polarities, strict and relative targets, targets of zero and below, two-sided
 * ones, phases, tolerances in per cent and in units, histories with holes, and figures on, beside and far from every level.
 */
final class RandomIndicators {
    private static final int MONTHS_BEFORE = 16;

    private final SplittableRandom random;
    private final Edition edition;
    private final StringBuilder indicators = new StringBuilder("ref,title,kind,polarity,unit,decimals,frequency,bases,"
            + "target,floor,lower,upper,tolerance,contractual,group,director,aggregation\n");
    private final StringBuilder targets = new StringBuilder("ref,period,target,floor,lower,upper,tolerance\n");
    private final StringBuilder results =
            new StringBuilder("ref,period,basis,value,state,assessment,assessed_by,provisional\n");

    RandomIndicators(SplittableRandom random, Edition edition) {
        this.random = random;
        this.edition = edition;
    }

    /** Writes so many indicators with their results into the folder. */
    Path write(Path folder, int count) {
        for (int i = 0; i < count; i++) {
            indicator("R" + i);
        }
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve("dataset.yaml"),
                    "framework: %s\nedition: %s\nperiod: 2018-07\n".formatted(edition.framework(), edition.name()));
            Files.writeString(folder.resolve("indicators.csv"), indicators);
            Files.writeString(folder.resolve("targets.csv"), targets);
            Files.writeString(folder.resolve("results.csv"), results);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void indicator(String ref) {
        String polarity = oneOf("HIGHER", "HIGHER", "HIGHER", "LOWER", "LOWER", "CLOSE");
        boolean activity = chance(12);
        int decimals = random.nextInt(3);
        boolean monthly = random.nextInt(3) > 0;
        Levels levels = new Levels(polarity, level(), spread(), decimals);
        String bases = oneOf("LATEST", "LATEST", "LATEST", "YEAR_TO_DATE", "ROLLING_12_MONTHS");
        if (activity) {
            row(indicators, ref, "Activity by chance", "ACTIVITY", "", "", shown(decimals), frequency(monthly), bases);
            row(
                    indicators,
                    "",
                    "",
                    levels.lower(),
                    levels.upper(),
                    "",
                    oneOf("YES", "NO"),
                    group(),
                    "Head of " + ref,
                    "");
            end(indicators);
            phases(ref, monthly, activity, levels);
        } else {
            String unit = unit();
            boolean second = edition.language().knows(2);
            boolean isSum = second && !unit.equals("%") && random.nextInt(3) > 0;
            String basis = isSum && chance(2) ? "YEAR_TO_DATE" : bases;
            row(indicators, ref, "Chosen by chance", "KPI", polarity, unit, shown(decimals), frequency(monthly), basis);
            if (second && !polarity.equals("CLOSE") && chance(6)) {
                row(indicators, "", levels.target.toPlainString(), "", "", "");
            } else {
                boolean isSoFar = isSum && basis.equals("YEAR_TO_DATE");
                standards(indicators, isSoFar ? levels.ofTheYear(monthly) : levels, chance(15));
            }
            row(indicators, oneOf("YES", "NO"), group(), "Head of " + ref, isSum ? "SUM" : "");
            end(indicators);
            // A phase of a sum is of one basis.
            phases(ref, monthly, isSum, levels);
            history(ref, monthly, basis, levels);
            return;
        }
        history(ref, monthly, bases, levels);
    }

    private static String frequency(boolean monthly) {
        return monthly ? "MONTHLY" : "QUARTERLY";
    }

    private static String due(boolean monthly) {
        return monthly ? "2018-07" : "2018/19-Q1";
    }

    /** Now and then the decimals are not given. */
    private String shown(int decimals) {
        return chance(6) ? "" : String.valueOf(decimals);
    }

    private String unit() {
        return oneOf("%", "days", "£", "");
    }

    private String group() {
        return edition.words().groups().names().isEmpty() || !chance(6)
                ? ""
                : oneOf(edition.words().groups().names().toArray(String[]::new));
    }

    private BigDecimal level() {
        return switch (random.nextInt(8)) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> BigDecimal.valueOf(-random.nextInt(1, 400), 1);
            case 2 -> BigDecimal.valueOf(random.nextInt(1, 100), 1);
            case 3 -> BigDecimal.valueOf(random.nextInt(1_000, 90_000));
            default -> BigDecimal.valueOf(random.nextInt(3_000, 10_000), 2);
        };
    }

    private BigDecimal spread() {
        return BigDecimal.valueOf(random.nextInt(0, 150), 1);
    }

    /** A level, and others on the worse side of it or on both. */
    private final class Levels {
        private final String polarity;
        private final BigDecimal target;
        private final BigDecimal spread;
        private final int decimals;

        Levels(String polarity, BigDecimal target, BigDecimal spread, int decimals) {
            this.polarity = polarity;
            this.target = target;
            this.spread = spread;
            this.decimals = decimals;
        }

        Levels moved() {
            return new Levels(polarity, chance(8) ? BigDecimal.ZERO : target.add(spread()), spread(), decimals);
        }

        /** Those of which about these are due: four twelfths by July, a quarter by June. */
        Levels ofTheYear(boolean monthly) {
            BigDecimal times = BigDecimal.valueOf(monthly ? 3 : 4);
            return new Levels(
                    polarity,
                    target.multiply(times).add(BigDecimal.valueOf(random.nextInt(3))),
                    spread.multiply(times),
                    decimals);
        }

        BigDecimal worse(BigDecimal by) {
            return polarity.equals("LOWER") ? target.add(by) : target.subtract(by);
        }

        String lower() {
            return target.subtract(spread).toPlainString();
        }

        String upper() {
            return target.add(spread).toPlainString();
        }

        String target() {
            if (!strict().isEmpty() && chance(20)) {
                return strict() + "LAST_YEAR" + oneOf("", " + 5%", " - 2.5");
            }
            return (chance(6) ? strict() : "") + target.toPlainString();
        }

        private String strict() {
            return polarity.equals("LOWER") ? "<" : polarity.equals("HIGHER") ? ">" : "";
        }

        /** On, beside or far from what it is held against. */
        BigDecimal figure() {
            BigDecimal near = oneOf(
                            () -> target,
                            () -> worse(spread),
                            () -> target.add(target.abs().movePointLeft(1)),
                            () -> target.subtract(target.abs().movePointLeft(1)),
                            () -> worse(BigDecimal.valueOf(random.nextInt(-400, 400), 1)))
                    .get();
            int scale = chance(4) ? decimals + 1 : decimals;
            BigDecimal step = BigDecimal.ONE.movePointLeft(scale);
            return near.setScale(scale, RoundingMode.HALF_UP)
                    .add(step.multiply(BigDecimal.valueOf(random.nextInt(-3, 4))));
        }
    }

    private String tolerance() {
        return oneOf("", "", "5%", "2.5%", "10%", "1", "2.5", "0");
    }

    /** Target, floor, lower, upper and tolerance; a strict or relative target goes without a floor that could ask more. */
    private void standards(StringBuilder table, Levels levels, boolean none) {
        if (none) {
            row(table, "", "", "", "", "");
        } else if (levels.polarity.equals("CLOSE") && random.nextBoolean()) {
            row(table, "", "", levels.lower(), levels.upper(), tolerance());
        } else {
            boolean floor = !levels.polarity.equals("CLOSE") && random.nextInt(4) > 0;
            row(table, levels.target(), floor ? levels.worse(levels.spread).toPlainString() : "", "", "", tolerance());
        }
    }

    private void phases(String ref, boolean monthly, boolean activity, Levels levels) {
        if (activity || !chance(3)) {
            return;
        }
        Levels moved = levels.moved();
        boolean twoSided = levels.polarity.equals("CLOSE");
        row(targets, ref, due(monthly));
        row(
                targets,
                twoSided ? "" : moved.target.toPlainString(),
                twoSided ? "" : moved.worse(moved.spread).toPlainString(),
                twoSided ? moved.lower() : "",
                twoSided ? moved.upper() : "",
                tolerance());
        end(targets);
    }

    private void history(String ref, boolean monthly, String basis, Levels levels) {
        boolean lags = chance(12);
        java.time.YearMonth last = java.time.YearMonth.of(2018, monthly ? 7 : 6);
        int periods = monthly ? MONTHS_BEFORE : MONTHS_BEFORE / 3;
        for (int back = lags ? 1 : 0; back <= periods; back++) {
            java.time.YearMonth month = last.minusMonths(monthly ? back : back * 3L);
            if (back == 0 || !chance(back < 2 ? 8 : 20)) {
                result(ref, monthly ? month.toString() : quarter(month), basis, back == 0, levels);
            }
        }
        if (chance(2)) {
            row(results, ref, "2017/18", "OUTTURN", levels.figure().toPlainString(), "", "", "", "");
            end(results);
        }
    }

    private static String quarter(java.time.YearMonth last) {
        int year = last.getMonthValue() < 4 ? last.getYear() - 1 : last.getYear();
        return "%d/%02d-Q%d".formatted(year, (year + 1) % 100, (last.getMonthValue() + 8) % 12 / 3 + 1);
    }

    private void result(String ref, String period, String basis, boolean isDue, Levels levels) {
        String[] found = edition.words().assessments().names().toArray(String[]::new);
        String assessment = isDue && found.length > 0 && chance(2) ? oneOf(found) : "";
        boolean absent = isDue && chance(20);
        row(results, ref, period, basis);
        row(results, absent ? "" : levels.figure().toPlainString());
        row(results, absent && assessment.isEmpty() ? oneOf("NOT_DUE", "SUPPRESSED", "NOT_COMPUTABLE") : "");
        row(results, assessment, assessment.isEmpty() ? "" : "A partner", chance(9) ? "YES" : "");
        end(results);
    }

    private boolean chance(int in) {
        return random.nextInt(in) == 0;
    }

    @SafeVarargs
    private <T> T oneOf(T... all) {
        return all[random.nextInt(all.length)];
    }

    @SafeVarargs
    private <T> Supplier<T> oneOf(Supplier<T>... all) {
        return all[random.nextInt(all.length)];
    }

    private static void row(StringBuilder table, String... cells) {
        List<String> quoted = new ArrayList<>(Arrays.asList(cells));
        quoted.forEach(cell -> table.append(cell).append(','));
    }

    private static void end(StringBuilder table) {
        table.setCharAt(table.length() - 1, '\n');
    }
}
