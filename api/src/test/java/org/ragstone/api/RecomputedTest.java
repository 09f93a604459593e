package org.ragstone.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.Period;

/**
 * Every rating can be recomputed from its own explanation. Nothing but the document is read: each condition of each rule is
 * asked again of the answer that is quoted, and each answer is worked out again from the figures that are quoted, by sums
 * that share nothing with the engine's. {@code -Dseed=2} tries others.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecomputedTest {
    private static final long SEED = Long.getLong("seed", 1);
    private static final int INDICATORS = 150;
    private static final String SHIPPED = "../rules";
    private static final String OTHERS = "../engine/src/test/resources/frameworks/rules";
    private static final Pattern ASKED =
            Pattern.compile("(\\S+) (==|!=|in|<|<=|>|>=) (?:\\( (.*) \\)|\"(.*)\"|(-?\\d[\\d.]*))");
    private static final Pattern FROM_TO = Pattern.compile("from (\\S+) to ([^\\s,]+)");
    private static final MathContext DIGITS = new MathContext(60);

    @TempDir
    private Path folder;

    private int ratings;
    private int answers;

    private static String run(String rules, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream ignored = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Main.run(
                arguments,
                Map.of("RAGSTONE_RULES", rules),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                ignored);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        SHIPPED + ",kent,2018-19",
        SHIPPED + ",kent,2012-13",
        SHIPPED + ",kent-qpr,2020-21",
        SHIPPED + ",dover,2021-22",
        SHIPPED + ",example,2026-27",
        OTHERS + ",havering,2014-15",
        OTHERS + ",anglesey,2021-22",
        OTHERS + ",east-riding,2008-09",
        OTHERS + ",medway,2009-10",
        OTHERS + ",tower-hamlets,2017-18",
        OTHERS + ",lincoln,2024-25",
        OTHERS + ",fire-authority,2023-24",
        OTHERS + ",pro-rata,2026-27"
    })
    void a_status_follows_from_what_its_explanation_quotes(String rules, String framework, String name)
            throws IOException {
        Edition edition = new RulesFolder(Path.of(rules)).read(framework, name);
        SplittableRandom random =
                new SplittableRandom(SEED * 1_000_003 + edition.path().hashCode());
        Path data = new RandomIndicators(random, edition).write(folder.resolve("data"), INDICATORS);
        JsonNode evaluation = new ObjectMapper()
                .readTree(run(rules, "evaluate", data.toString(), "--format", "json", "--reasons", "full"));
        assertThat(evaluation.path("results")).hasSize(INDICATORS);
        for (JsonNode result : evaluation.path("results")) {
            recompute(result);
        }
        String ref = "R" + random.nextInt(INDICATORS);
        JsonNode explanation =
                new ObjectMapper().readTree(run(rules, "explain", data.toString(), ref, "--format", "json"));
        assertThat(explanation.path("results")).hasSize(1);
        assertThat(explanation.path("results").get(0))
                .as("an explanation holds what the evaluation does")
                .isEqualTo(evaluation.path("results").get(Integer.parseInt(ref.substring(1))));
        assertThat(explanation.path("decisionId")).isEqualTo(evaluation.path("decisionId"));
    }

    private void recompute(JsonNode result) {
        JsonNode status = result.path("status");
        for (JsonNode reason : status.path("because")) {
            recompute(result, reason);
            assertThat(reason.path("says")).isEqualTo(status.path("outcome"));
        }
        if (status.path("kind").asText().equals("RATING")) {
            ratings++;
        }
        result.path("directions").forEach(each -> each.path("because").forEach(reason -> recompute(result, reason)));
    }

    private void recompute(JsonNode result, JsonNode reason) {
        if (reason.path("rule").asText().startsWith("Which target")) {
            assertThat(result.path("judged").findValuesAsText("against"))
                    .contains(reason.path("says").asText());
        }
        String comparator = "";
        String against = "";
        for (JsonNode seen : reason.path("saw")) {
            String text =
                    result.path("ref").asText() + ": " + reason.path("rule").asText() + ": " + seen;
            assertThat(holds(seen.path("asks").asText(), seen.path("is").asText()))
                    .as(text)
                    .isTrue();
            if (seen.path("fact").asText().equals("Comparison")
                    && seen.path("field").asText().equals("against")) {
                comparator = seen.path("is").asText();
            }
            if (seen.path("fact").asText().equals("Judgement")
                    && seen.path("field").asText().equals("against")) {
                against = seen.path("is").asText();
            }
            answer(result, seen, comparator, against, text);
        }
        reason.path("restsOn").forEach(each -> recompute(result, each));
    }

    /** Asks a condition again, from its text alone. */
    private static boolean holds(String asks, String is) {
        Matcher asked = ASKED.matcher(asks);
        assertThat(asked.matches()).as(asks).isTrue();
        if (asked.group(5) != null) {
            int compared = compare(is, new BigDecimal(asked.group(5)));
            return switch (asked.group(2)) {
                case "<" -> compared < 0;
                case "<=" -> compared <= 0;
                case ">" -> compared > 0;
                default -> compared >= 0;
            };
        }
        List<String> words = asked.group(3) == null
                ? List.of(asked.group(4))
                : Arrays.stream(asked.group(3).split(", "))
                        .map(word -> word.replace("\"", ""))
                        .toList();
        return words.contains(is) != asked.group(2).equals("!=");
    }

    /** A quoted number that goes on is a little more than what is shown of it. */
    private static int compare(String is, BigDecimal number) {
        if (is.equals("beyond every number")) {
            return 1;
        }
        boolean goesOn = is.endsWith("…");
        int compared = new BigDecimal(is.replace("…", "")).compareTo(number);
        return compared == 0 && goesOn ? 1 : compared;
    }

    /** Works an answer out again from the figures. */
    private void answer(JsonNode result, JsonNode seen, String comparator, String against, String text) {
        String is = seen.path("is").asText();
        String field = seen.path("field").asText();
        if (seen.path("fact").asText().equals("Judgement") && !field.contains(".")) {
            judgement(new Held(judged(result, against, text), figure(result, "value")), field, is, text);
        } else if (seen.path("fact").asText().equals("Comparison")
                && field.equals("change")
                && !is.equals("UNAVAILABLE")) {
            comparison(result, comparator, is, text);
        } else if (field.equals("inARow")) {
            inARow(seen.path("from").asText(), Integer.parseInt(is), text);
        } else if (field.equals("indicator.polarity")) {
            assertThat(is).as(text).isEqualTo(result.path("polarity").asText());
        } else if (field.endsWith("range") && result.has("expectedRange") && result.has("value")) {
            assertThat(is).as(text).isEqualTo(range(result.path("expectedRange").asText(), figure(result, "value")));
            answers++;
        } else if (field.endsWith("basis") || field.endsWith("state")) {
            assertThat(is)
                    .as(text)
                    .isEqualTo(result.path(field.replace("result.", "")).asText());
        }
    }

    /** Counts the periods that are quoted: none or one is told otherwise. */
    private void inARow(String from, int is, String text) {
        Matcher quoted = FROM_TO.matcher(from);
        if (!quoted.lookingAt()) {
            assertThat(is).as(text).isLessThan(2);
            return;
        }
        int count = 1;
        Period last = Period.parse(quoted.group(2)).orElseThrow();
        for (Period each = Period.parse(quoted.group(1)).orElseThrow(); !each.equals(last); each = each.next()) {
            count++;
        }
        assertThat(is).as(text).isEqualTo(count);
        answers++;
    }

    /** The target that counts, of which there is one, the floor where there is none, or what a rule asked for by its name. */
    private static JsonNode judged(JsonNode result, String against, String text) {
        List<JsonNode> judged = new ArrayList<>();
        result.path("judged").forEach(each -> {
            String own = each.path("against").asText();
            if (against.isEmpty() ? !own.equals("FLOOR") : own.equals(against)) {
                judged.add(each);
            }
        });
        if (judged.isEmpty() && against.isEmpty()) {
            result.path("judged").forEach(judged::add);
        }
        assertThat(judged).as(text).hasSize(1);
        return judged.get(0);
    }

    private static BigDecimal figure(JsonNode node, String name) {
        return new BigDecimal(node.path(name).asText());
    }

    private static String range(String expected, BigDecimal value) {
        String[] words = expected.split(" ");
        boolean open = words[0].equals("at");
        if (!(open && words[1].equals("most")) && value.compareTo(new BigDecimal(words[open ? 2 : 0])) < 0) {
            return "BELOW";
        }
        return !(open && words[1].equals("least")) && value.compareTo(new BigDecimal(words[2])) > 0
                ? "ABOVE"
                : "WITHIN";
    }

    /** The figure and the levels that a judgement quotes, and sums of our own. */
    private record Held(JsonNode judged, BigDecimal value) {
        /** Of how many periods of the year some have passed; 1 where the whole is due. */
        BigDecimal periods() {
            return new BigDecimal(judged.path("part").path("periods").asInt(1));
        }

        BigDecimal due(BigDecimal ofYear) {
            return ofYear.multiply(
                    new BigDecimal(judged.path("part").path("elapsed").asInt(1)));
        }

        BigDecimal due(JsonNode levels, String level) {
            return due(figure(levels, level));
        }

        /** So many times how far outside a level the figure is, below zero inside. */
        BigDecimal outside(String aim) {
            JsonNode levels = judged.path(aim);
            BigDecimal below =
                    levels.has("atLeast") ? due(levels, "atLeast").subtract(value.multiply(periods())) : null;
            BigDecimal above = levels.has("atMost") ? value.multiply(periods()).subtract(due(levels, "atMost")) : null;
            return below == null ? above : above == null ? below : below.max(above);
        }

        boolean isAchieved(String aim) {
            int sign = outside(aim).signum();
            return judged.path(aim).path("strict").asBoolean() ? sign < 0 : sign <= 0;
        }

        boolean isTwoSided() {
            return judged.path("target").has("atLeast") && judged.path("target").has("atMost");
        }

        BigDecimal shortfall() {
            return outside("target").max(BigDecimal.ZERO);
        }

        BigDecimal surplus() {
            return isTwoSided() ? BigDecimal.ZERO : outside("target").negate().max(BigDecimal.ZERO);
        }

        BigDecimal level() {
            JsonNode levels = judged.path("target");
            boolean over = levels.has("atMost") && value.multiply(periods()).compareTo(due(levels, "atMost")) > 0;
            return due(levels, levels.has("atLeast") && !over ? "atLeast" : "atMost");
        }

        String tolerance() {
            JsonNode tolerance = judged.path("tolerance");
            if (tolerance.isMissingNode()) {
                return "NOT_SET";
            }
            BigDecimal width = figure(tolerance, "amount");
            width = tolerance.path("percent").asBoolean()
                    ? width.multiply(level().abs()).movePointLeft(2)
                    : due(width);
            return shortfall().compareTo(width) > 0
                    ? "WORSE_BEYOND"
                    : surplus().compareTo(width) > 0 ? "BETTER_BEYOND" : "WITHIN";
        }
    }

    private void judgement(Held held, String field, String is, String text) {
        answers++;
        switch (field) {
            case "against" ->
                assertThat(is).as(text).isEqualTo(held.judged().path("against").asText());
            case "target" ->
                assertThat(is)
                        .as(text)
                        .isEqualTo(
                                !held.judged().has("target")
                                        ? "NOT_SET"
                                        : held.isAchieved("target") ? "ACHIEVED" : "MISSED");
            case "floor" ->
                assertThat(is)
                        .as(text)
                        .isEqualTo(
                                !held.judged().has("floor")
                                        ? "NOT_SET"
                                        : held.isAchieved("floor") ? "ACHIEVED" : "MISSED");
            case "tolerance" -> assertThat(is).as(text).isEqualTo(held.tolerance());
            case "shortfall" -> assertNumber(is, held.shortfall().divide(held.periods(), DIGITS), text);
            case "surplus" -> assertNumber(is, held.surplus().divide(held.periods(), DIGITS), text);
            case "shortfallPercent" -> percent(is, held.shortfall(), !held.isAchieved("target"), held.level(), text);
            case "surplusPercent" -> percent(is, held.surplus(), held.surplus().signum() > 0, held.level(), text);
            default -> throw new AssertionError("nobody works out " + text);
        }
    }

    private static void percent(String is, BigDecimal size, boolean counts, BigDecimal level, String text) {
        if (level.signum() == 0) {
            assertThat(is).as(text).isEqualTo(counts ? "beyond every number" : "0");
        } else {
            assertNumber(is, size.movePointRight(2).divide(level.abs(), DIGITS), text);
        }
    }

    private static void assertNumber(String is, BigDecimal number, String text) {
        BigDecimal quoted = new BigDecimal(is.replace("…", ""));
        BigDecimal known = is.endsWith("…") ? number.setScale(6, RoundingMode.DOWN) : number;
        assertThat(quoted).as(text).isEqualByComparingTo(known);
    }

    private void comparison(JsonNode result, String against, String is, String text) {
        if (result.path("polarity").asText().equals("CLOSE")) {
            return;
        }
        for (JsonNode earlier : result.path("compared")) {
            if (earlier.path("against").asText().equals(against)) {
                BigDecimal count = new BigDecimal(earlier.path("count").asInt(1));
                BigDecimal sum = figure(earlier, earlier.has("sum") ? "sum" : "value");
                int higher = figure(result, "value").multiply(count).compareTo(sum);
                int better = result.path("polarity").asText().equals("LOWER") ? -higher : higher;
                assertThat(is).as(text).isEqualTo(better > 0 ? "BETTER" : better < 0 ? "WORSE" : "SAME");
                answers++;
                return;
            }
        }
        throw new AssertionError("no earlier figure is quoted: " + text);
    }

    @AfterAll
    void a_thousand_ratings_were_recomputed() {
        assertThat(ratings).isGreaterThan(1_000);
        assertThat(answers).isGreaterThan(ratings);
    }
}
