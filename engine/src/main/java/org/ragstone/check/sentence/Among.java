package org.ragstone.check.sentence;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.policy.language.PolicyRule;

/**
 * Compares one of a few things: a difference is where what the sentence says and what the rule asks for by name have nothing in common.
 *
 * @param asked what a rule asks for by name, none where it does not ask
 * @param text the conditions by which it asks
 * @param mayBeOthers whether a sentence may speak of what another rule that cites it asks, and leave the rest to be understood
 */
record Among<T extends Enum<T>>(
        Sayings<T> sayings,
        Function<PolicyRule, Set<T>> asked,
        Function<PolicyRule, String> text,
        boolean mayBeOthers,
        List<String> topics)
        implements Comparing, OfStatus.OtherSide {
    @Override
    public List<Difference> differences(Cited cited, PolicyRule rule) {
        Set<T> own = asked.apply(rule);
        if (own.isEmpty() || !sayings.hasWordsFor(own)) {
            return List.of();
        }
        Sayings.Said<T> said = sayings.in(cited.sentence().phrases());
        boolean agrees = said.meant().isEmpty()
                || haveCommon(said.meant(), own)
                || (mayBeOthers && cited.others(rule).anyMatch(each -> haveCommon(said.meant(), asked.apply(each))));
        if (agrees) {
            return List.of();
        }
        return List.of(new Difference(
                cited.called() + " says " + said.quoted(),
                text.apply(rule),
                Stream.of(topics, said.words()).flatMap(Collection::stream).toList()));
    }

    @Override
    public boolean isOtherSide(Cited cited, PolicyRule rule) {
        Set<T> said = sayings.in(cited.sentence().phrases()).meant();
        Set<T> own = asked.apply(rule);
        return !said.isEmpty() && !own.isEmpty() && !haveCommon(said, own);
    }

    private boolean haveCommon(Set<T> one, Set<T> other) {
        return one.stream().anyMatch(other::contains);
    }

    /** Words of the engine as the constants of a type, those that the type does not have left out. */
    static <T extends Enum<T>> Set<T> constants(Class<T> type, Collection<String> words) {
        return Stream.of(type.getEnumConstants())
                .filter(each -> words.contains(each.name()))
                .collect(Collectors.toSet());
    }
}
