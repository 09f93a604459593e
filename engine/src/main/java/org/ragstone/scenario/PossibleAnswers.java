package org.ragstone.scenario;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.framework.Words;
import org.ragstone.model.DirectionAgainst;
import org.ragstone.model.EarlierFigure;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Implication;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Verb;

/** Which answers a fact can give that fulfils a pattern, by the rules of an edition and by arithmetic. */
final class PossibleAnswers {
    private static final String AGAINST = "against";

    private final Words words;
    private final List<PolicyRule> rules;

    PossibleAnswers(Words words, List<PolicyRule> rules) {
        this.words = words;
        this.rules = rules;
    }

    /** The answers of a field that answers in words. */
    Set<String> of(FactPattern pattern, String field) {
        Set<String> possible = asked(pattern, field);
        concluded(pattern.fact(), field).ifPresent(possible::retainAll);
        Implication.of(pattern.fact(), field).stream()
                .filter(implication -> holds(implication, pattern))
                .forEach(implication -> possible.retainAll(implication.only()));
        return possible;
    }

    /** Every answer there is a word for. */
    List<String> all(FactType fact, String field) {
        return Objects.requireNonNull(fact.fields().get(field)).words(words).orElseThrow();
    }

    /** The answers that the conditions on the field let pass. */
    private Set<String> asked(FactPattern pattern, String field) {
        Set<String> asked = new LinkedHashSet<>(all(pattern.fact(), field));
        pattern.conditions().stream()
                .filter(condition -> condition.field().equals(field))
                .forEach(condition -> asked.removeIf(word -> !condition.holds(word)));
        return asked;
    }

    private boolean holds(Implication implication, FactPattern pattern) {
        if (implication.field().isEmpty()) {
            return true;
        }
        return implication.isOfNumber()
                ? pattern.conditions().stream().anyMatch(implication::isMetBy)
                : implication.words().containsAll(asked(pattern, implication.field()));
    }

    /** What the rules say of a fact that they conclude, or empty where it is no such fact or field. */
    private Optional<Set<String>> concluded(FactType fact, String field) {
        boolean isAgainst = field.equals(AGAINST);
        if (!isAgainst && !field.equals("outcome")) {
            return Optional.empty();
        }
        return switch (fact) {
            case JUDGEMENT -> Optional.of(said(Verb.JUDGE));
            case RATING -> Optional.of(said(Verb.RATE));
            case NOT_RATED -> Optional.of(said(Verb.DO_NOT_RATE));
            case RANGE_STATUS -> Optional.of(said(Verb.RANGE));
            case DIRECTION_OF_TRAVEL -> Optional.of(isAgainst ? compared() : said(Verb.TRAVEL));
            case RESULT, COMPARISON, TREND, REGRESSION -> Optional.empty();
        };
    }

    private Set<String> said(Verb verb) {
        return saying(verb).map(PolicyRule::word).collect(Collectors.toSet());
    }

    private Stream<PolicyRule> saying(Verb verb) {
        return rules.stream().filter(rule -> rule.verb() == verb);
    }

    /** What the rules give a direction of travel against. */
    private Set<String> compared() {
        return saying(Verb.TRAVEL)
                .map(rule -> rule.patterns().get(rule.subject()))
                .flatMap(PossibleAnswers::against)
                .collect(Collectors.toSet());
    }

    private static Stream<String> against(FactPattern subject) {
        if (subject.fact() == FactType.TREND) {
            return Stream.of(DirectionAgainst.TREND.name());
        }
        if (subject.fact() == FactType.REGRESSION) {
            return Stream.of(DirectionAgainst.REGRESSION.name());
        }
        return Arrays.stream(EarlierFigure.values()).map(Enum::name).filter(each -> subject.conditions().stream()
                .filter(condition -> condition.field().equals(AGAINST))
                .allMatch(condition -> condition.holds(each)));
    }
}
