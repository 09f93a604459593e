package org.ragstone.scenario;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.evaluation.JudgedIndicator;
import org.ragstone.join.Lazy;
import org.ragstone.model.Basis;
import org.ragstone.model.Characters;
import org.ragstone.model.Location;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.reading.Node;
import org.ragstone.reading.Node.ListNode;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Node.TextNode;

/** A case beside the rules of an edition, and what comes of it by them; nothing is judged before it is asked for. */
public final class JudgedCase {
    private final Scenario scenario;
    private final Evaluator evaluator;
    private final CaseCheck check;
    private final Lazy<KnownCase> known;
    private final Lazy<JudgedIndicator> judged;
    private final Lazy<List<Mismatch>> mismatches;

    JudgedCase(Scenario scenario, Evaluator evaluator, CaseCheck check) {
        this.scenario = scenario;
        this.evaluator = evaluator;
        this.check = check;
        this.known = new Lazy<>(() -> KnownCase.of(scenario, evaluator));
        this.judged = new Lazy<>(() -> evaluator.judge(known.get().joined()));
        this.mismatches = new Lazy<>(() -> check.mismatches(scenario, judged.get()));
    }

    KnownCase known() {
        return known.get();
    }

    /** What it says, and where. */
    public WrittenCase written() {
        return WrittenCase.of(scenario);
    }

    /** Whether what comes of it is as it says. */
    public boolean passes() {
        return mismatches.get().isEmpty();
    }

    /** What comes of it that is not as it says, each in words. */
    public List<String> failures() {
        return mismatches.get().stream()
                .map(each -> each.told(scenario, known.get().joined()))
                .toList();
    }

    /** What it would have to say to pass; nothing where that cannot be told. */
    public List<Correction> corrections() {
        return Corrections.of(evaluator.rules(), scenario.written().entry().map(), judged.get());
    }

    /** Where all that it expects is written, some of it perhaps for other cases too. */
    public List<Location> expectations() {
        return Corrections.places(scenario.written().entry().map());
    }

    /** The same with other texts for some of its keys, as if they were written so; empty where it cannot be read then. */
    public Optional<JudgedCase> with(Map<String, String> texts) {
        return scenario.written().again().with(texts).map(other -> new JudgedCase(other, evaluator, check));
    }

    /** Whether another says all the same, but for its name, the rules behind it and how it is printed. */
    public boolean isLike(JudgedCase other) {
        return said(scenario.written().entry().map())
                .equals(said(other.scenario.written().entry().map()));
    }

    private static Map<String, Object> said(MapNode map) {
        Map<String, Object> said = new HashMap<>();
        map.forEach((key, value) -> {
            if (!key.equals(ScenarioFile.DECIMALS) && !key.equals("because")) {
                said.put(key, said(value));
            }
        });
        return said;
    }

    private static Object said(Node node) {
        if (node instanceof TextNode text) {
            return Characters.stripped(text.text());
        }
        if (node instanceof ListNode list) {
            return list.items().stream().map(JudgedCase::said).toList();
        }
        return node instanceof MapNode map ? said(map) : "";
    }

    /** Every choice of facts that fulfils the rule, be it the edition's or not, of each due result by its basis. */
    public Map<Basis, List<List<Fact>>> matches(PolicyRule rule) {
        Map<Basis, List<List<Fact>>> matches = new EnumMap<>(Basis.class);
        List<List<List<Fact>>> all = known.get().matches(rule);
        for (int i = 0; i < all.size(); i++) {
            matches.put(known.get().joined().results().get(i).due().basis(), all.get(i));
        }
        return matches;
    }

    /**
     * On which side of every line it lies that the rules draw, result by result, and whether next to it: the same of cases that stand
     * alike to rules that ask alike.
     */
    public List<List<Standing>> standings() {
        return known.get().known().stream()
                .map(each -> Standing.all(each.facts(), evaluator.rules()))
                .toList();
    }
}
