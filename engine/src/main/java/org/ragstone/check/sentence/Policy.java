package org.ragstone.check.sentence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.framework.Edition;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Verb;

/**
 * The rules of an edition, as sentences are held against them: which stand behind which, and what a sentence says of one rating.
 * Each sentence is read once, however many rules cite it. Not thread-safe.
 */
final class Policy {
    private final Edition edition;
    private final List<PolicyRule> rules;
    private final Statuses statuses;
    private final StandardNames standards;
    private final Map<String, Collection<PolicyRule>> behind = new HashMap<>();
    private final Map<Sentence, SentenceNumbers> numbers = new HashMap<>();
    private final Map<Sentence, Verdicts> verdicts = new HashMap<>();

    Policy(Edition edition, List<PolicyRule> rules) {
        this.edition = edition;
        this.rules = rules;
        this.statuses = new Statuses(edition.words().ratings());
        this.standards = new StandardNames(
                edition.labels(), rules.stream().anyMatch(each -> new Asked(each).asks(Standard.FLOOR.field())));
    }

    List<PolicyRule> rules() {
        return rules;
    }

    Edition edition() {
        return edition;
    }

    Statuses statuses() {
        return statuses;
    }

    StandardNames standards() {
        return standards;
    }

    SentenceNumbers numbers(Sentence sentence) {
        return numbers.computeIfAbsent(sentence, SentenceNumbers::in);
    }

    Verdicts verdicts(Sentence sentence) {
        return verdicts.computeIfAbsent(sentence, each -> Verdicts.in(each, standards));
    }

    /** The rules by which what a rule looks at comes about. */
    Collection<PolicyRule> behind(PolicyRule rule) {
        return behind.computeIfAbsent(rule.name(), name -> found(rule));
    }

    private Collection<PolicyRule> found(PolicyRule rule) {
        Map<String, PolicyRule> found = new LinkedHashMap<>();
        List<PolicyRule> next = new ArrayList<>(List.of(rule));
        while (!next.isEmpty()) {
            makersOf(next.remove(next.size() - 1))
                    .filter(each -> found.putIfAbsent(each.name(), each) == null)
                    .forEach(next::add);
        }
        return found.values();
    }

    private Stream<PolicyRule> makersOf(PolicyRule rule) {
        return rule.patterns().stream().flatMap(pattern -> rules.stream().filter(other -> other.mayMake(pattern)));
    }

    /** The rules that say the same of other results. */
    Stream<PolicyRule> thatSayTheSame(PolicyRule rule) {
        return rules.stream()
                .filter(each -> each.verb() == rule.verb() && each.word().equals(rule.word()));
    }

    /** The part of a sentence that is about the rating that a rule gives, where it is about several. */
    Optional<Sentence> part(Cited cited, PolicyRule rule) {
        return rule.verb() == Verb.RATE ? statuses.part(cited.sentence(), rule.word()) : Optional.empty();
    }

    /** That part, or the whole where there is none. */
    Sentence about(Cited cited, PolicyRule rule) {
        return part(cited, rule).orElse(cited.sentence());
    }

    /** Whether a sentence names the rating that a rule gives. */
    boolean namesWhatItGives(Cited cited, PolicyRule rule) {
        return rule.verb() == Verb.RATE && statuses.in(cited.sentence()).contains(rule.word());
    }

    /** Whether a sentence names ratings, and not the one that a rule gives: what it says may be the other side of it. */
    boolean namesOthersAlone(Cited cited, PolicyRule rule) {
        return rule.verb() == Verb.RATE && !statuses.in(cited.sentence()).isEmpty() && !namesWhatItGives(cited, rule);
    }
}
