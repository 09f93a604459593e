package org.ragstone.policy.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.framework.SourceFile;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.testing.TestRules;

/** The shipped rule files are valid DRL, and Drools' own parser reads in them what the gate reads. */
class DrlTest {
    static Stream<Edition> editions() {
        RulesFolder rules = new RulesFolder(TestRules.SHIPPED);
        return rules.frameworks().stream().flatMap(framework -> rules.timeline(framework).editions().stream());
    }

    @ParameterizedTest
    @MethodSource("editions")
    void the_gate_reads_what_drools_reads(Edition edition) throws Exception {
        List<PolicyRule> rules = Gate.approve(edition);
        for (SourceFile file : edition.ruleFiles()) {
            DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
            PackageDescr drools = parser.parse(false, file.text());
            assertThat(parser.hasErrors())
                    .as("%s %s", file.path(), parser.getErrors())
                    .isFalse();
            List<PolicyRule> own = rules.stream()
                    .filter(rule -> rule.where().file().equals(file.path()))
                    .toList();
            assertThat(drools.getRules().stream().map(DrlTest::words).toList())
                    .isEqualTo(own.stream().map(DrlTest::words).toList());
        }
    }

    private static String words(RuleDescr rule) {
        StringBuilder words = new StringBuilder(rule.getName()).append(rule.getLine());
        Stream.of("clause", "assumption").forEach(name -> {
            AnnotationDescr annotation = rule.getAnnotation(name);
            words.append(" @").append(annotation == null ? "" : annotation.getValue());
        });
        String join = "";
        for (BaseDescr each : rule.getLhs().getDescrs()) {
            PatternDescr pattern = (PatternDescr) each;
            String variable = pattern.getIdentifier() == null ? "" : pattern.getIdentifier();
            words.append(' ').append(variable).append(pattern.getObjectType());
            List<String> conditions = pattern.getConstraint().getDescrs().stream()
                    .map(condition -> squeezed(condition.toString()))
                    .collect(Collectors.toList());
            // The gate keeps no join: every second fact has the same one.
            if (!join.isEmpty()) {
                assertThat(conditions.remove(join))
                        .as("%s in %s", join, conditions)
                        .isTrue();
            }
            join = "result==" + variable + ".result";
            words.append(conditions);
        }
        return squeezed(words + " " + rule.getConsequence());
    }

    private static String words(PolicyRule rule) {
        StringBuilder words = new StringBuilder(rule.name()).append(rule.where().line());
        words.append(" @").append(rule.clause()).append(" @").append(rule.assumption());
        for (FactPattern pattern : rule.patterns()) {
            words.append(' ').append(pattern.variable()).append(pattern.fact().text());
            words.append(pattern.conditions().stream()
                    .map(condition -> squeezed(condition.text()))
                    .toList());
        }
        words.append(' ')
                .append(rule.verb().text())
                .append('(')
                .append(rule.patterns().get(rule.subject()).variable());
        return squeezed(words.append(",\"").append(rule.word()).append("\");").toString());
    }

    /** White space and quotes are told apart by neither reader's result. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\"]+", "");
    }
}
