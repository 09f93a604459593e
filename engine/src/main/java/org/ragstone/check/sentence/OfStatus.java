package org.ragstone.check.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.framework.WordList;
import org.ragstone.policy.language.BeforeFact;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Verb;

/** Compares the ratings that a sentence names with the one that a rule gives, or those that it looks for. */
final class OfStatus implements Comparing {
    private final Policy policy;
    private final WordList ratings;
    private final Field outcome;
    private final List<OtherSide> others;

    /** What tells that a rule is the other side of what a sentence says: red past the line up to which it is amber. */
    interface OtherSide {
        boolean isOtherSide(Cited cited, PolicyRule rule);
    }

    OfStatus(Policy policy, List<OtherSide> others) {
        this.policy = policy;
        this.ratings = policy.edition().words().ratings();
        this.outcome = FactType.RATING.word().orElseThrow();
        this.others = others;
    }

    @Override
    public List<Difference> differences(Cited cited, PolicyRule rule) {
        Set<String> said = policy.statuses().in(cited.sentence());
        if (said.isEmpty()) {
            return unknown(cited, rule);
        }
        return rule.verb() == Verb.RATE ? given(cited, said, rule) : lookedFor(cited, said, rule);
    }

    /** A colour that is no rating of the edition is another than the one that the rule gives. */
    private List<Difference> unknown(Cited cited, PolicyRule rule) {
        Set<String> colours = rule.verb() == Verb.RATE ? policy.statuses().unknown(cited.sentence()) : Set.of();
        return colours.isEmpty()
                ? List.of()
                : List.of(new Difference(
                        cited.called() + " says `" + String.join("`, `", colours) + "`",
                        new Asked(rule).said(),
                        Stream.concat(colours.stream(), Stream.of(plain(rule.word())))
                                .toList()));
    }

    private String plain(String rating) {
        return Sentence.of(ratings.get(rating).label()).plain();
    }

    private List<Difference> given(Cited cited, Set<String> said, PolicyRule rule) {
        if (policy.statuses().mayBeIn(cited.sentence(), rule.word())
                || others.stream().anyMatch(each -> each.isOtherSide(cited, rule))) {
            return List.of();
        }
        return List.of(difference(cited, said, Set.of(rule.word()), new Asked(rule).said()));
    }

    private List<Difference> lookedFor(Cited cited, Set<String> said, PolicyRule rule) {
        Asked asked = new Asked(rule);
        Optional<Set<String>> own = asked.answers(outcome, ratings.names());
        if (own.isEmpty()) {
            return List.of();
        }
        Predicate<String> isKnown =
                word -> own.get().contains(word) || ofRuns(asked).contains(word);
        boolean asksAnother =
                !own.get().stream().allMatch(word -> policy.statuses().mayBeIn(cited.sentence(), word));
        boolean leavesOneOut = said.stream()
                .anyMatch(word -> !isKnown.test(word)
                        && cited.others(rule).noneMatch(each -> new Asked(each)
                                .answers(outcome, ratings.names())
                                .filter(words -> words.contains(word))
                                .isPresent()));
        return asksAnother || leavesOneOut
                ? List.of(difference(cited, said, own.get(), asked.text(outcome)))
                : List.of();
    }

    /** What a rule asks of the periods before speaks of ratings too. */
    private Set<String> ofRuns(Asked asked) {
        return asked.named(BeforeFact.RUN).stream()
                .flatMap(run -> policy.edition().words().runs().statuses().getOrDefault(run, List.of()).stream())
                .collect(Collectors.toSet());
    }

    private Difference difference(Cited cited, Set<String> said, Set<String> own, String text) {
        List<String> topics = Stream.concat(said.stream(), own.stream())
                .map(this::plain)
                .distinct()
                .toList();
        return new Difference(
                cited.called() + " says "
                        + said.stream()
                                .map(word -> "`" + ratings.get(word).label() + "`")
                                .collect(Collectors.joining(", ")),
                text,
                topics);
    }
}
