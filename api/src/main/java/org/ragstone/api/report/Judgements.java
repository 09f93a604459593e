package org.ragstone.api.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.ragstone.policy.language.JudgementFact;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Reason;

/** The judgements that reasons rest on. */
final class Judgements {
    private Judgements() {}

    /** Those of one result, each once, though reasons and their facts are made anew whenever somebody asks for them. */
    static Collection<JudgementFact> behind(Stream<Reason> reasons) {
        record Judged(String against, PolicyRule by) {}
        Map<Judged, JudgementFact> judgements = new LinkedHashMap<>();
        reasons.flatMap(Reason::facts)
                .filter(JudgementFact.class::isInstance)
                .map(JudgementFact.class::cast)
                .forEach(each -> judgements.putIfAbsent(
                        new Judged(each.against(), each.because().rule()), each));
        return judgements.values();
    }
}
