package org.ragstone.check.sentence;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.framework.WordList;
import org.ragstone.policy.language.ComparisonFact;
import org.ragstone.policy.language.DirectionFact;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.RegressionFact;
import org.ragstone.policy.language.TrendFact;
import org.ragstone.policy.language.Verb;

/** Compares which way a figure went: "improved" against a rule that asks whether it is worse. */
final class OfWay implements Comparing, OfStatus.OtherSide {
    private static final List<Field> FIELDS = List.of(
            ComparisonFact.CHANGE,
            ComparisonFact.VOLUME,
            TrendFact.VARIATION,
            RegressionFact.SLOPE,
            RegressionFact.VOLUME);

    private final Policy policy;
    private final WordList directions;

    OfWay(Policy policy) {
        this.policy = policy;
        this.directions = policy.edition().words().directions();
    }

    @Override
    public List<Difference> differences(Cited cited, PolicyRule rule) {
        Sayings.Said<Way> said = Way.SAYINGS.in(phrases(cited, rule));
        Set<Way> asked = asked(rule);
        Set<Way> concluded = concluded(rule);
        boolean isOther = Way.areAtOdds(said.meant(), concluded)
                || (Way.areAtOdds(said.meant(), asked)
                        // A change within a margin is none.
                        && !(new Asked(rule).asksNumber() && said.meant().equals(concluded)));
        if (said.meant().isEmpty() && cited.clause().isEmpty()) {
            return ofLabel(asked, concluded, rule);
        }
        if (!isOther
                || policy.namesOthersAlone(cited, rule)
                || cited.others(rule).anyMatch(each -> agrees(said.meant(), each))) {
            return List.of();
        }
        return List.of(
                new Difference(cited.called() + " says " + said.quoted(), text(rule, said.meant()), said.words()));
    }

    /** Where the name says nothing, the word that the rule concludes can say otherwise than its conditions. */
    private List<Difference> ofLabel(Set<Way> asked, Set<Way> concluded, PolicyRule rule) {
        if (!Way.areAtOdds(concluded, asked) || new Asked(rule).asksNumber()) {
            return List.of();
        }
        String label = directions.get(rule.word()).label();
        return List.of(new Difference(
                "the direction is called `" + label + "`",
                text(rule, asked),
                List.of(Pattern.quote(Sentence.of(label).plain()))));
    }

    /** Where a figure stands to its target is another question, which has the same words. */
    List<String> phrases(Cited cited, PolicyRule rule) {
        return policy.about(cited, rule).phrases().stream()
                .filter(phrase -> policy.standards().in(phrase).isEmpty())
                .map(Times.EARLIER::without)
                .map(Way::withoutPolarity)
                .toList();
    }

    private boolean agrees(Set<Way> said, PolicyRule rule) {
        return Stream.concat(asked(rule).stream(), concluded(rule).stream()).anyMatch(said::contains);
    }

    private static Set<Way> asked(Field field, PolicyRule rule) {
        return new Asked(rule)
                .named(field).stream()
                        .flatMap(each -> Way.ofAnswer(each).stream())
                        .collect(Collectors.toSet());
    }

    Set<Way> asked(PolicyRule rule) {
        Stream<Way> ofFacts = FIELDS.stream().flatMap(field -> asked(field, rule).stream());
        Stream<Way> ofDirections =
                new Asked(rule).named(DirectionFact.OUTCOME).stream().flatMap(word -> ofDirection(word).stream());
        return Stream.concat(ofFacts, ofDirections).collect(Collectors.toSet());
    }

    private Set<Way> concluded(PolicyRule rule) {
        return rule.verb() == Verb.TRAVEL ? ofDirection(rule.word()) : Set.of();
    }

    @Override
    public boolean isOtherSide(Cited cited, PolicyRule rule) {
        return Way.areAtOdds(Way.SAYINGS.in(phrases(cited, rule)).meant(), asked(rule));
    }

    /** What the framework's word for a direction says in English. */
    private Set<Way> ofDirection(String word) {
        return Way.SAYINGS
                .in(Sentence.of(directions.get(word).label()).phrases())
                .meant();
    }

    String text(PolicyRule rule, Set<Way> said) {
        Asked asked = new Asked(rule);
        return Stream.concat(FIELDS.stream(), Stream.of(DirectionFact.OUTCOME))
                .filter(asked::asks)
                .map(asked::text)
                .findFirst()
                .filter(text -> !Way.areAtOdds(said, concluded(rule)))
                .orElseGet(asked::said);
    }
}
