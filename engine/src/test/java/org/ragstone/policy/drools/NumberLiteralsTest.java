package org.ragstone.policy.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.framework.Edition;
import org.ragstone.model.DataSet;
import org.ragstone.policy.language.Operator;
import org.ragstone.testing.TestRules;

/**
 * A number in a rule is the decimal that is written. Stock Drools reads it as a binary double, and then for instance
 * {@code value <= 4.35} is false of 4.35.
 */
class NumberLiteralsTest {
    private static final int LITERALS = 1000;
    private static final int AT_A_TIME = 50;
    private static final BigDecimal A_LITTLE = new BigDecimal("0.00000000001");

    @TempDir
    private Path folder;

    @Test
    void a_thousand_literals_are_exact_on_and_beside_the_line() {
        List<BigDecimal> literals = literals();
        for (int from = 0; from < LITERALS; from += AT_A_TIME) {
            check(literals.subList(from, from + AT_A_TIME), folder.resolve("from" + from));
        }
    }

    /** A rule for each literal and operator; a shortfall is the figure itself, held against a target of zero. */
    private static void check(List<BigDecimal> literals, Path folder) {
        StringBuilder rules = new StringBuilder();
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < literals.size(); i++) {
            for (Operator operator : Operator.values()) {
                String condition = operator.text() + " " + literals.get(i).toPlainString();
                words.append("  ").append(word(operator, i)).append(": {}\n");
                rules.append(
                        """
                        rule "Required action: %s when the shortfall is %s" @assumption("test")
                        when $j : Judgement( shortfall %s )
                        then alert( $j, "%s" ); end
                        """
                                .formatted(word(operator, i), condition, condition, word(operator, i)));
            }
        }
        TestRules.write(
                folder,
                "rules/exact/one/framework.yaml",
                "title: t\ncouncil: c\nfigures: EXACT\ndue: { KPI: [LATEST] }\nalerts:\n" + words,
                "rules/exact/one/phased-target.drl",
                """
                rule "Which target: the year's" @assumption("test")
                when $r : Result( state == "REPORTED", targetSet == "FOR_THE_YEAR" )
                then judge( $r, "YEAR_END_TARGET" ); end
                """,
                "rules/exact/one/required-action.drl",
                rules.toString());
        Edition edition = TestRules.edition(folder.resolve("rules"), "exact", "one");
        check(literals, TestRules.evaluate(edition, data(folder, edition, literals)));
    }

    private static String word(Operator operator, int literal) {
        return operator + "_" + literal;
    }

    private static List<BigDecimal> literals() {
        SplittableRandom random = new SplittableRandom(435);
        Set<BigDecimal> literals = new HashSet<>(List.of(new BigDecimal("4.35"), new BigDecimal("0.1")));
        while (literals.size() < LITERALS) {
            int scale = random.nextInt(0, 5);
            literals.add(BigDecimal.valueOf(random.nextLong(1, 100_000), scale));
        }
        return literals.stream().sorted().toList();
    }

    /** For each literal a figure on it, one just under and one just over. */
    private static DataSet data(Path folder, Edition edition, List<BigDecimal> literals) {
        StringBuilder indicators = new StringBuilder("ref,title,kind,polarity,frequency,target\n");
        StringBuilder results = new StringBuilder("ref,period,basis,value\n");
        for (int i = 0; i < literals.size(); i++) {
            int side = -1;
            for (String at : List.of("under", "on", "over")) {
                String ref = at + i;
                indicators.append(ref).append(",t,KPI,LOWER,MONTHLY,0\n");
                BigDecimal figure = literals.get(i).add(A_LITTLE.multiply(BigDecimal.valueOf(side++)));
                results.append(ref)
                        .append(",2018-07,LATEST,")
                        .append(figure.toPlainString())
                        .append('\n');
            }
        }
        TestRules.write(
                folder,
                "data/dataset.yaml",
                "framework: exact\nperiod: 2018-07\n",
                "data/indicators.csv",
                indicators.toString(),
                "data/results.csv",
                results.toString());
        return TestRules.data(folder.resolve("data"), edition);
    }

    private static void check(List<BigDecimal> literals, Evaluation evaluation) {
        assertThat(evaluation.results()).hasSize(3 * literals.size());
        for (JudgedResult result : evaluation.results()) {
            BigDecimal figure = result.due().figure().orElseThrow();
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < literals.size(); i++) {
                for (Operator operator : Operator.values()) {
                    if (holds(operator, figure.compareTo(literals.get(i)))) {
                        expected.add(word(operator, i));
                    }
                }
            }
            assertThat(result.alerts().stream().map(Finding::outcome).toList())
                    .as("%s", figure)
                    .containsExactlyElementsOf(expected);
        }
    }

    private static boolean holds(Operator operator, int sign) {
        return switch (operator) {
            case LESS -> sign < 0;
            case AT_MOST -> sign <= 0;
            case MORE -> sign > 0;
            case AT_LEAST -> sign >= 0;
        };
    }
}
