package org.ragstone.bench.peer.engines;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ragstone.bench.peer.fact.PeerFact;
import org.ragstone.policy.language.Condition.WordCondition;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.PolicyRule;

/**
 * CEL, the expression language of Google: an expression for each pattern of a rule, asked of each fact of its type, rule after
 * rule, in Java.
 */
final class CelEngine implements RuleEngine {
    private final CelRuntime runtime = CelRuntimeFactory.plannerRuntimeBuilder().build();
    private final List<CompiledRule> rules = new ArrayList<>();

    /** @param fields what its variables stand for: a name of CEL has no point */
    private record CompiledPattern(Class<?> type, CelRuntime.Program program, Map<String, String> fields) {}

    private record CompiledRule(PolicyRule rule, List<CompiledPattern> patterns) {}

    CelEngine(List<PolicyRule> rules) {
        try {
            for (PolicyRule rule : rules) {
                List<CompiledPattern> patterns = new ArrayList<>();
                for (FactPattern pattern : rule.patterns()) {
                    patterns.add(compiled(pattern));
                }
                this.rules.add(new CompiledRule(rule, patterns));
            }
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private CompiledPattern compiled(FactPattern pattern) throws CelValidationException, CelEvaluationException {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder();
        Map<String, String> fields = new HashMap<>();
        pattern.conditions()
                .forEach(each ->
                        fields.put(variable(each.field().text()), each.field().text()));
        fields.keySet().forEach(name -> builder.addVar(name, SimpleType.STRING));
        CelCompiler compiler = builder.setResultType(SimpleType.BOOL).build();
        String text = pattern.conditions().stream()
                .map(each -> text(variable(each.field().text()), FieldPath.ofWords(each)))
                .collect(Collectors.joining(" && "));
        return new CompiledPattern(
                Types.of(pattern.fact()),
                runtime.createProgram(compiler.compile(text).getAst()),
                Map.copyOf(fields));
    }

    private static String variable(String field) {
        return field.replace('.', '_');
    }

    private static String text(String variable, WordCondition condition) {
        String words = condition.words().stream().map(word -> '"' + word + '"').collect(Collectors.joining(", "));
        return (condition.negated() ? "!" : "") + "(" + variable + " in [" + words + "])";
    }

    @Override
    public void run(List<PeerFact> facts) {
        List<PeerFact> known = new ArrayList<>(facts);
        try {
            for (CompiledRule rule : rules) {
                // What it makes is of another type than what it looks at.
                for (int i = 0, size = known.size(); i < size; i++) {
                    PeerFact first = known.get(i);
                    if (holds(rule.patterns().get(0), first)) {
                        conclude(rule, first, known);
                    }
                }
            }
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void conclude(CompiledRule rule, PeerFact first, List<PeerFact> known)
            throws CelEvaluationException {
        if (rule.patterns().size() == 1) {
            first.say(rule.rule()).ifPresent(known::add);
            return;
        }
        for (PeerFact second : List.copyOf(known)) {
            if (second.getResult() == first.getResult() && holds(rule.patterns().get(1), second)) {
                (rule.rule().subject() == 0 ? first : second).say(rule.rule()).ifPresent(known::add);
            }
        }
    }

    private static boolean holds(CompiledPattern pattern, PeerFact fact) throws CelEvaluationException {
        return pattern.type().isInstance(fact)
                && (Boolean) pattern.program()
                        .eval(name ->
                                Optional.ofNullable(pattern.fields().get(name)).map(fact::answer));
    }
}
