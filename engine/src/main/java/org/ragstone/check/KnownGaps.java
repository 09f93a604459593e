package org.ragstone.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.enumeration.AnswerClass;
import org.ragstone.enumeration.Question;
import org.ragstone.policy.language.Fact;

/** The gaps that scenarios expect: the facts of each result that is left without a status, or a direction, and should be. */
final class KnownGaps {
    private final List<List<Fact>> expected;

    KnownGaps(List<List<Fact>> expected) {
        this.expected = expected;
    }

    /**
     * A gap without the words of which a scenario expects it; empty where one expects it of every word. A scenario speaks for
     * all results that the gap does not tell apart.
     */
    Optional<Map<Question, AnswerClass>> unknown(Map<Question, AnswerClass> gap) {
        List<List<Fact>> within = expected.stream()
                .filter(facts -> gap.entrySet().stream().allMatch(each -> answers(each.getKey(), facts)
                        .anyMatch(found -> each.getValue().has(found))))
                .toList();
        if (within.isEmpty()) {
            return Optional.of(gap);
        }
        Map<Question, AnswerClass> left = new LinkedHashMap<>(gap);
        boolean some = false;
        for (Map.Entry<Question, AnswerClass> each : gap.entrySet()) {
            if (each.getValue() instanceof AnswerClass.OfWords words
                    && words.words().size() > 1) {
                Set<Object> found = within.stream()
                        .flatMap(facts -> answers(each.getKey(), facts))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                List<String> others = words.words().stream()
                        .filter(word -> !found.contains(word))
                        .toList();
                some |= !others.isEmpty();
                left.put(each.getKey(), others.isEmpty() ? words : new AnswerClass.OfWords(others));
            }
        }
        return some ? Optional.of(left) : Optional.empty();
    }

    private static Stream<Object> answers(Question question, List<Fact> facts) {
        return facts.stream().flatMap(fact -> question.answer(fact).stream());
    }
}
