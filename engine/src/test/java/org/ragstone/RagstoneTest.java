package org.ragstone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.explain.Explanation;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.PolicyCompiler;
import org.ragstone.policy.PolicyFailure;
import org.ragstone.policy.PolicySet;
import org.ragstone.policy.drools.DroolsCompiler;
import org.ragstone.testing.TestRules;

/** The engine's own door: what other programs get, and what they are told. */
class RagstoneTest {
    private static final Path SAMPLE = Path.of("..", "samples", "kent-2018-07");

    /** Where a type may be from that is handed out. */
    private static final Set<String> OPEN = Set.of(
            "org.ragstone",
            "org.ragstone.arithmetic",
            "org.ragstone.dataset",
            "org.ragstone.evaluation",
            "org.ragstone.join",
            "org.ragstone.explain",
            "org.ragstone.framework",
            "org.ragstone.model",
            "org.ragstone.policy.language");

    /** Made for the engine's own rooms, though another program may hold one. */
    private static final Set<Class<?>> FOR_THE_ENGINE = Set.of(Evaluator.class);

    @TempDir
    private Path folder;

    @Test
    void a_data_set_is_judged_by_the_edition_in_force() {
        Evaluation evaluation = Ragstone.withRules(TestRules.SHIPPED).evaluate(SAMPLE);
        assertThat(evaluation.edition().path()).isEqualTo("kent/2018-19");
        assertThat(evaluation.summary().columns().get(0).counts()).containsEntry("RED", 2);
        assertThat(evaluation.problems()).isEmpty();
    }

    @Test
    void an_edition_is_compiled_again_only_when_it_has_changed() {
        TestRules.copy(TestRules.SHIPPED, folder);
        Compiling compiling = new Compiling();
        Ragstone ragstone = Ragstone.withRules(new RulesFolder(folder), compiling);
        String before = ragstone.evaluate(SAMPLE).decisionId();
        assertThat(ragstone.evaluate(SAMPLE).decisionId()).isEqualTo(before);
        assertThat(compiling.times).isEqualTo(1);
        TestRules.write(
                folder, "kent/2018-19/rating.drl", TestRules.text(TestRules.kent(), "rating.drl") + "\n// a remark\n");
        assertThat(ragstone.evaluate(SAMPLE).decisionId()).isNotEqualTo(before);
        assertThat(compiling.times).isEqualTo(2);
    }

    private static final class Compiling implements PolicyCompiler {
        private int times;

        @Override
        public PolicySet compile(Edition edition) {
            times++;
            return new DroolsCompiler().compile(edition);
        }
    }

    @Test
    void what_is_wrong_with_the_rules_is_told_with_what_is_wrong_with_the_data() {
        TestRules.copy(TestRules.SHIPPED, folder.resolve("rules"));
        TestRules.write(folder.resolve("rules"), "kent/2018-19/rating.drl", "rule \"Rating: none\"\n");
        TestRules.write(
                folder.resolve("data"),
                "dataset.yaml",
                "framework: kent\nperiod: 2018-07\n",
                "indicators.csv",
                "ref,title,kind,frequency\nA,Calls,KPI,NEVER\n",
                "results.csv",
                "ref,period,basis,value\nB,2018-07,LATEST,1\n");
        assertThatThrownBy(() -> Ragstone.withRules(folder.resolve("rules")).evaluate(folder.resolve("data")))
                .isInstanceOfSatisfying(ProblemsException.class, e -> assertThat(e.problems())
                        .extracting(problem -> problem.where().file())
                        .containsExactly("indicators.csv", "kent/2018-19/rating.drl", "results.csv"));
    }

    @Test
    void a_fault_of_the_program_is_thrown_as_what_it_is() {
        PolicyCompiler broken = edition -> {
            throw new PolicyFailure(edition, "the rules could not be compiled", new IllegalStateException("a fault"));
        };
        Ragstone ragstone = Ragstone.withRules(new RulesFolder(TestRules.SHIPPED), broken);
        assertThatThrownBy(() -> ragstone.evaluate(SAMPLE))
                .isInstanceOf(PolicyFailure.class)
                .hasRootCauseMessage("a fault");
    }

    @Test
    void a_framework_that_is_not_there_is_told_of_the_data_set_that_names_it() {
        TestRules.write(
                folder,
                "dataset.yaml",
                "framework: kant\n",
                "indicators.csv",
                "ref,title,kind,frequency\n",
                "results.csv",
                "ref,period,basis,value\n");
        assertThatThrownBy(() -> Ragstone.withRules(TestRules.SHIPPED).evaluate(folder))
                .isInstanceOfSatisfying(ProblemsException.class, e -> assertThat(e.problems())
                        .extracting(problem -> problem.where() + " " + problem.what())
                        .containsExactly(
                                "dataset.yaml:1:1 `period` is missing",
                                "dataset.yaml:1:12 there is no framework `kant`",
                                "indicators.csv there are no indicators"));
    }

    @Test
    void many_may_ask_at_once() throws Exception {
        // Nothing is compiled or remembered yet when they all begin.
        Ragstone ragstone = Ragstone.withRules(TestRules.SHIPPED);
        String alone = told(Ragstone.withRules(TestRules.SHIPPED).evaluate(SAMPLE));
        CyclicBarrier together = new CyclicBarrier(4);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> asking = Stream.<Callable<String>>generate(() -> () -> {
                        together.await();
                        return told(ragstone.evaluate(SAMPLE));
                    })
                    .limit(12)
                    .toList();
            for (Future<String> each : threads.invokeAll(asking)) {
                assertThat(each.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static String told(Evaluation evaluation) {
        StringBuilder told = new StringBuilder(evaluation.decisionId());
        evaluation.results().forEach(result -> result.findings().forEach(finding -> told.append(finding.outcome())
                .append(result.comparedWith(finding))
                .append(result.because(finding).stream()
                        .map(reason -> reason.saw())
                        .toList())));
        return told.toString();
    }

    @Test
    void rules_may_be_found_otherwise() {
        Evaluator kent = TestRules.evaluator(TestRules.kent());
        Evaluation evaluation = Ragstone.by(new Rules() {
                    @Override
                    public void requireFramework(String framework) {
                        assertThat(framework).isEqualTo("kent");
                    }

                    @Override
                    public Evaluator evaluatorFor(DataSetHeader header) {
                        return kent;
                    }
                })
                .evaluate(SAMPLE);
        assertThat(evaluation.edition()).isSameAs(kent.edition());
    }

    /** The rooms that the package names as open are all that one meets who walks on from an evaluation. */
    @Test
    void whoever_walks_on_from_an_evaluation_stays_in_the_open_rooms() {
        Set<Class<?>> seen = new HashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(Ragstone.class, Rules.class, Explanation.class));
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (type.getName().startsWith("org.ragstone") && seen.add(type)) {
                assertThat(OPEN).as(type.getName()).contains(type.getPackageName());
                for (Method method : type.getMethods()) {
                    if (method.getDeclaringClass() == type && !FOR_THE_ENGINE.contains(type)) {
                        add(method.getGenericReturnType(), open);
                    }
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(60);
        assertThat(seen.stream().filter(type -> !Modifier.isPublic(type.getModifiers())))
                .as("met, and not to be named")
                .isEmpty();
    }

    private static void add(Type type, Deque<Class<?>> open) {
        if (type instanceof Class<?> plain) {
            open.add(plain.isArray() ? plain.getComponentType() : plain);
        } else if (type instanceof ParameterizedType generic) {
            add(generic.getRawType(), open);
            Stream.of(generic.getActualTypeArguments()).forEach(each -> add(each, open));
        }
    }
}
