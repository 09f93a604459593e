package org.ragstone.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.framework.Edition;
import org.ragstone.framework.WordList;
import org.ragstone.model.DataSet;
import org.ragstone.model.Location;
import org.ragstone.model.Period;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.Json;

/**
 * Data sets of one indicator by chance, read as any other: whatever a data set can say, whether it goes well together or not.
 * What the reader refuses is not made.
 */
public final class RandomData {
    private static final Map<String, List<String>> PERIODS = Map.of(
            "MONTHLY",
            periods("2016-04", 24),
            "QUARTERLY",
            List.of(
                    "2016/17-Q1",
                    "2016/17-Q2",
                    "2016/17-Q3",
                    "2016/17-Q4",
                    "2017/18-Q1",
                    "2017/18-Q2",
                    "2017/18-Q3",
                    "2017/18-Q4"),
            "TERMLY",
            List.of("2015/16-T3", "2016/17-T1", "2016/17-T2", "2016/17-T3", "2017/18-T1", "2017/18-T2"),
            "HALF_YEARLY",
            List.of("2015/16-H2", "2016/17-H1", "2016/17-H2", "2017/18-H1", "2017/18-H2"),
            "ANNUAL",
            List.of("2014/15", "2015/16", "2016/17", "2017/18"));

    private static final List<List<String>> OTHER_YEARS = List.of(
            List.of("2014", "2015", "2016", "2017"),
            List.of("2012 to 2014", "2013 to 2015", "2014 to 2016", "2015 to 2017"),
            List.of("2013/14 to 2014/15", "2014/15 to 2015/16", "2015/16 to 2016/17", "2016/17 to 2017/18"));

    private static final int MOST_REFUSED = 200;

    private final SplittableRandom random;
    private final List<Edition> editions;

    /** @param editions whose words are used; the first reads what is made */
    public RandomData(SplittableRandom random, Edition... editions) {
        this.random = random;
        this.editions = List.of(editions);
    }

    /** The next one that can be read. */
    public DataSet next() {
        for (int refused = 0; ; refused++) {
            String text = text();
            try {
                return DataSetReader.open(
                                Json.map(text, (pointer, line, column) -> new Location.InFile("data"), 10_000),
                                Overrides.NONE)
                        .read(editions.get(0));
            } catch (ProblemsException e) {
                if (refused == MOST_REFUSED) {
                    throw new IllegalStateException(text + e.problems(), e);
                }
            }
        }
    }

    private static List<String> periods(String first, int count) {
        List<String> periods = new ArrayList<>();
        int year = Integer.parseInt(first.substring(0, 4));
        int month = Integer.parseInt(first.substring(5));
        for (int i = 0; i < count; i++) {
            periods.add("%d-%02d".formatted(year + (month - 1 + i) / 12, (month - 1 + i) % 12 + 1));
        }
        return periods;
    }

    private String text() {
        boolean second = editions.stream().allMatch(each -> each.language().knows(2));
        String frequency =
                one("MONTHLY", "MONTHLY", "QUARTERLY", second ? "HALF_YEARLY" : "QUARTERLY", "TERMLY", "ANNUAL");
        String basis = second && chance(3)
                ? "YEAR_TO_DATE"
                : one("LATEST", "LATEST", "YEAR_TO_DATE", "ROLLING_12_MONTHS", "SNAPSHOT", "FORECAST", "OUTTURN");
        List<String> years = frequency.equals("ANNUAL") && chance(3)
                ? OTHER_YEARS.get(random.nextInt(OTHER_YEARS.size()))
                : PERIODS.get("ANNUAL");
        List<String> all = basis.equals("OUTTURN") || frequency.equals("ANNUAL") ? years : PERIODS.get(frequency);
        int last = all.size() - 1 - (chance(2) ? 0 : random.nextInt(Math.min(11, all.size())));
        String report =
                basis.equals("FORECAST") || !frequency.equals("ANNUAL") ? reportOf(all.get(last), basis) : "2018-03";
        Map<String, String> indicator = new LinkedHashMap<>();
        String kind = one("KPI", "KPI", "ACTIVITY");
        String polarity = one("HIGHER", "HIGHER", "LOWER", "LOWER", "CLOSE", "NONE");
        indicator.put("ref", "X1");
        indicator.put("title", "An indicator");
        indicator.put("kind", kind);
        indicator.put("polarity", polarity);
        indicator.put("frequency", frequency);
        indicator.put("bases", basis);
        int target = chance(8) ? 0 : one(100, 100, 50, 20, 8);
        boolean higher = !polarity.equals("LOWER");
        boolean twoSided = (kind.equals("ACTIVITY") && chance(2)) || (polarity.equals("CLOSE") && chance(2));
        boolean hasTarget = !polarity.equals("NONE") && !chance(4) && !(twoSided && kind.equals("KPI"));
        boolean isOneWay = polarity.equals("HIGHER") || polarity.equals("LOWER");
        if (second) {
            indicator.put("aggregation", one("SUM", "SUM", "RATE", "MEAN", ""));
            if (isOneWay && !hasTarget && chance(2)) {
                indicator.put("floor", "" + (target + random.nextInt(11) - 5));
            }
        }
        boolean isSoFar = basis.equals("YEAR_TO_DATE") && indicator.containsValue("SUM");
        int ofYear = isSoFar && chance(2) ? ofTheYear(target, all.get(last)) : target;
        if (hasTarget) {
            String strict = polarity.equals("CLOSE") || !chance(6) ? "" : higher ? ">" : "<";
            boolean isRelative = chance(12) || (second && chance(4));
            indicator.put("target", isRelative && !polarity.equals("CLOSE") ? lastYear(higher) : strict + ofYear);
            if (!polarity.equals("CLOSE") && chance(2)) {
                indicator.put("floor", "" + (higher ? ofYear - random.nextInt(20) : ofYear + random.nextInt(20)));
            }
        }
        if (twoSided) {
            indicator.put("lower", "" + (target - 5));
            if (kind.equals("KPI") || chance(2)) {
                indicator.put("upper", "" + (target + 5));
            }
        }
        if ((hasTarget || twoSided) && chance(2)) {
            indicator.put("tolerance", chance(2) ? "5" : second && chance(2) ? "1" : "10%");
        }
        indicator.put("contractual", one("YES", "NO"));
        word(Edition::words, editions, "groups").ifPresent(each -> indicator.put("group", each));
        indicator.put(
                "status", one("ACTIVE", "ACTIVE", "ACTIVE", "ACTIVE", "ACTIVE", "ACTIVE", "SUSPENDED", "WITHDRAWN"));
        List<Map<String, String>> results = results(all.subList(0, last + 1), years, basis, target);
        List<Map<String, String>> targets = new ArrayList<>();
        if (hasTarget && chance(2)) {
            String phase = chance(3) ? all.get(last) : one(all.get(last), all.get(Math.max(0, last - 1)));
            boolean ofAYear = basis.equals("FORECAST") || basis.equals("OUTTURN");
            targets.add(targetRow(
                    phase, ofAYear && !phase.matches("\\d{4}/\\d{2}") ? "" : basis, target, higher, polarity));
        }
        if (hasTarget && chance(5)) {
            targets.add(targetRow(one(years.get(2), years.get(3)), basis, target, higher, polarity));
        }
        List<Map<String, String>> standards =
                Stream.concat(Stream.of(indicator), targets.stream()).toList();
        if (!(second && chance(2))
                && standards.stream()
                        .anyMatch(each -> each.getOrDefault("target", "").contains("LAST_YEAR"))) {
            // A floor that asks more than last year's figure is a contradiction, which no comparison of policies speaks
            // of.
            standards.forEach(each -> each.remove("floor"));
        }
        if (hasTarget && chance(3)) {
            indicator.remove("target");
            indicator.remove("floor");
        }
        return "{\"framework\":\"%s\",\"period\":\"%s\",\"indicators\":[%s],\"results\":[%s],\"targets\":[%s]}"
                .formatted(editions.get(0).framework(), report, json(indicator), jsons(results), jsons(targets));
    }

    /** What is wanted of the year where so much is of what has passed of it. */
    private static int ofTheYear(int target, String period) {
        Period of = Period.parse(period).orElseThrow();
        int passed = of.yearToDate().size();
        int all = passed;
        for (Period each = of; !each.endsTheYear(); each = each.next()) {
            all++;
        }
        return target * all / passed;
    }

    private String lastYear(boolean higher) {
        return one("", higher ? ">" : "<") + "LAST_YEAR" + one("", "", " + 5%", " - 2");
    }

    /** Of the basis or of any, which for an indicator that owes one come to the same. */
    private Map<String, String> targetRow(String period, String basis, int target, boolean higher, String polarity) {
        Map<String, String> row = new LinkedHashMap<>();
        int level = target + random.nextInt(3) * 2;
        row.put("ref", "X1");
        row.put("period", period);
        row.put("basis", one("", basis));
        row.put("target", chance(8) && !polarity.equals("CLOSE") ? lastYear(higher) : "" + level);
        if (!polarity.equals("CLOSE") && chance(3)) {
            row.put("floor", "" + (higher ? level - random.nextInt(20) : level + random.nextInt(20)));
        }
        return row;
    }

    private String reportOf(String period, String basis) {
        if (period.contains("-Q") && basis.equals("FORECAST") && chance(2)) {
            return period;
        }
        if (!period.contains("/") || period.contains(" to ")) {
            return period;
        }
        int year = Integer.parseInt(period.substring(0, 4));
        return switch (period.substring(period.length() - 2)) {
            case "Q1" -> year + "-06";
            case "Q2" -> year + "-09";
            case "Q3" -> year + "-12";
            case "H1" -> year + "-09";
            case "T1" -> year + "-12";
            case "T2" -> (year + 1) + "-04";
            case "T3" -> (year + 1) + "-08";
            default -> (year + 1) + "-03";
        };
    }

    private List<Map<String, String>> results(List<String> periods, List<String> years, String basis, int target) {
        List<Map<String, String>> results = new ArrayList<>();
        boolean history = !chance(5);
        int shape = random.nextInt(5);
        boolean ends = !chance(5);
        for (int i = 0; i < periods.size(); i++) {
            boolean latest = i == periods.size() - 1;
            if ((latest && !ends) || (!latest && (!history || (shape != 2 && chance(12))))) {
                continue;
            }
            Map<String, String> row = new LinkedHashMap<>();
            row.put("ref", "X1");
            row.put("period", periods.get(i));
            row.put("basis", basis);
            boolean stateless = !chance(latest ? 4 : 20);
            if (stateless) {
                row.put("value", figure(target, i, periods.size(), shape));
            } else {
                row.put("state", one("NOT_REPORTED", "NOT_DUE", "SUPPRESSED", "NOT_COMPUTABLE", "ASSESSED"));
            }
            if (!stateless || chance(2)) {
                word(Edition::words, editions, "assessments").ifPresent(each -> row.put("assessment", each));
            }
            results.add(row);
        }
        if (!basis.equals("OUTTURN") && chance(2)) {
            for (String year : years.subList(1, 3)) {
                results.add(Map.of(
                        "ref",
                        "X1",
                        "period",
                        year,
                        "basis",
                        "OUTTURN",
                        "value",
                        "" + (target + random.nextInt(9) - 4)));
            }
        }
        return results;
    }

    /** Around the target, in a run, level, mostly zero, or with a jump in the end. */
    private String figure(int target, int at, int of, int shape) {
        boolean late = at >= of - 2;
        return switch (shape) {
            case 0 -> "" + (target + at - of + random.nextInt(3));
            case 1 -> "" + (target - at + random.nextInt(3));
            case 2 -> "" + (late ? target + one(-60, -20, -9, -1, 0, 1, 9, 20, 60) : target + at % 3 - 1);
            case 3 -> chance(3) || late ? "" + (target + one(-12, -10, -5, -2, 0, 0, 2, 5, 10, 12)) : "0";
            default -> "" + (target + random.nextInt(31) - 15) + (chance(3) ? "." + random.nextInt(10) : "");
        };
    }

    private Optional<String> word(
            java.util.function.Function<Edition, org.ragstone.framework.Words> words, List<Edition> of, String list) {
        List<String> names = of.stream()
                .map(words)
                .map(each -> list.equals("groups") ? each.groups() : each.assessments())
                .map(WordList::names)
                .flatMap(java.util.Collection::stream)
                .distinct()
                .toList();
        return names.isEmpty() || chance(3) ? Optional.empty() : Optional.of(names.get(random.nextInt(names.size())));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private String one(String... all) {
        return all[random.nextInt(all.length)];
    }

    private int one(int... all) {
        return all[random.nextInt(all.length)];
    }

    private static String jsons(List<Map<String, String>> rows) {
        return rows.stream().map(RandomData::json).collect(Collectors.joining(","));
    }

    private static String json(Map<String, String> row) {
        return row.entrySet().stream()
                .map(each -> "\"" + each.getKey() + "\":\"" + each.getValue() + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }
}
