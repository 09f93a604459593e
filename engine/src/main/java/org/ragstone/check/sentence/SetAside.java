package org.ragstone.check.sentence;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.ragstone.policy.language.PolicyRule;

/** Notes a rule that takes what the sentence says does not count, and not what it says does. */
record SetAside<T extends Enum<T>>(Sayings<T> sayings, Function<PolicyRule, Set<T>> asked, List<String> topics)
        implements Comparing {
    @Override
    public List<Difference> differences(Cited cited, PolicyRule rule) {
        Set<T> own = asked.apply(rule);
        List<String> phrases = cited.sentence().phrases();
        Set<T> said = sayings.in(phrases).meant();
        Sayings.Said<T> aside = sayings.setAside(phrases);
        // Where another rule has what counts too; where none has, it is told without this.
        boolean differs = !own.isEmpty()
                && aside.meant().containsAll(own)
                && !said.isEmpty()
                && said.stream().noneMatch(own::contains)
                && cited.others(rule)
                        .anyMatch(each -> asked.apply(each).stream().anyMatch(said::contains));
        return differs
                ? List.of(new Difference(
                        cited.called() + " says that " + aside.quoted() + " does not count",
                        new Asked(rule).said(),
                        topics))
                : List.of();
    }
}
