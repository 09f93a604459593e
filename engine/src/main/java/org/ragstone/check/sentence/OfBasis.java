package org.ragstone.check.sentence;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ragstone.model.Basis;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.ResultFact;
import org.ragstone.policy.language.Verb;

/** Notes a call for action that a sentence makes of one figure, such as the year to date, and a rule of every figure that is due. */
record OfBasis(Policy policy) implements Comparing {
    private static final Set<Verb> VERBS = EnumSet.of(Verb.REQUIRE, Verb.ALERT);

    @Override
    public List<Difference> differences(Cited cited, PolicyRule rule) {
        if (!VERBS.contains(rule.verb()) || asks(cited, rule)) {
            return List.of();
        }
        Sayings.Said<Basis> said = Times.BASES.in(ofRatings(cited));
        // A forecast may be what has to be handed in.
        return said.meant().size() == 1 && !said.meant().contains(Basis.FORECAST) && areOthersDue(said.meant())
                ? List.of(new Difference(
                        cited.called() + " says " + said.quoted(), "", " looks at every figure", said.words()))
                : List.of();
    }

    /** The phrases that say what is rated; elsewhere a forecast or a snapshot may be what has to be handed in. */
    private List<String> ofRatings(Cited cited) {
        return cited.sentence().phrases().stream()
                .filter(phrase -> !policy.statuses().in(Sentence.of(phrase)).isEmpty()
                        || !policy.standards().in(phrase).isEmpty())
                .toList();
    }

    private boolean asks(Cited cited, PolicyRule rule) {
        return Stream.concat(cited.rules().stream(), policy.behind(rule).stream())
                .anyMatch(each -> new Asked(each).asks(ResultFact.BASIS));
    }

    private boolean areOthersDue(Set<Basis> said) {
        return policy.edition().due().values().stream().flatMap(List::stream).anyMatch(basis -> !said.contains(basis));
    }
}
