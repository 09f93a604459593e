package org.ragstone.check.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.JudgementFact;
import org.ragstone.policy.language.PolicyRule;

/**
 * Compares on which side of the target a number is: "exceeds the target by more than 10 %" against a rule that asks for a shortfall.
 * "Above" and "over" are read as neither, since where low is good they are worse.
 */
final class OfDistance implements Comparing {
    private static final Pattern BETTER = Pattern.compile("\\b(?:exceed\\w*|better than|surpass\\w*|outperform\\w*|ahead of)\\b");
    private static final Pattern WORSE = Pattern.compile(
            "\\b(?:below|under|short|shortfall|miss\\w*|off|worse|fail\\w*|behind|adrift|within|not)\\b");

    private static final Set<Field> OF_BETTER = Set.of(JudgementFact.SURPLUS, JudgementFact.SURPLUS_PERCENT);
    private static final Set<Field> OF_WORSE = Set.of(JudgementFact.SHORTFALL, JudgementFact.SHORTFALL_PERCENT);

    private final Policy policy;

    OfDistance(Policy policy) {
        this.policy = policy;
    }

    @Override
    public List<Difference> differences(Cited cited, PolicyRule rule) {
        Sentence sentence = policy.about(cited, rule);
        String plain = sentence.plain();
        boolean isBetter = BETTER.matcher(plain).find() && !WORSE.matcher(plain).find();
        boolean isWorse = Pattern.compile("\\b(?:miss\\w*|short|shortfall|worse than)\\b").matcher(plain).find()
                && !BETTER.matcher(plain).find();
        Set<Field> other = isBetter ? OF_WORSE : isWorse ? OF_BETTER : Set.of();
        Optional<AskedNumber> asked = AskedNumber.of(rule)
                .filter(each -> other.contains(each.condition().field()))
                .filter(each -> SaidNumbers.in(sentence).certain().stream().anyMatch(said -> said.is(each)))
                .findFirst();
        return asked.map(each -> new Difference(
                        cited.called() + " says `" + sentence.quoted(0, sentence.written().length()) + "`",
                        each.text(),
                        List.of("better", "short")))
                .stream()
                .toList();
    }
}
