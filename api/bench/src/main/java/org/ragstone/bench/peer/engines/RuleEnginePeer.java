package org.ragstone.bench.peer.engines;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ragstone.bench.peer.Depth;
import org.ragstone.bench.peer.Peer;
import org.ragstone.bench.peer.fact.PeerFact;
import org.ragstone.bench.peer.fact.Result;
import org.ragstone.bench.peer.plain.PlainJoin;
import org.ragstone.bench.peer.plain.PlainResult;
import org.ragstone.model.IndicatorData;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.PolicyRule;

/** A rules engine over the join of straight Java, so many indicators at a time. Where only ratings are asked, it runs no other rules. */
public final class RuleEnginePeer implements Peer<List<Result>> {
    private final PlainJoin join;
    private final int batch;
    private final RuleEngine ratings;
    private final Set<FactType> ratingFacts;
    private final RuleEngine all;
    private final Set<FactType> allFacts;

    private RuleEnginePeer(
            PlainJoin join, int batch, List<PolicyRule> rules, Function<List<PolicyRule>, RuleEngine> compiler) {
        List<PolicyRule> towardsStatus =
                rules.stream().filter(rule -> rule.verb().isTowardsStatus()).toList();
        this.join = join;
        this.batch = batch;
        this.ratings = compiler.apply(towardsStatus);
        this.ratingFacts = facts(towardsStatus);
        this.all = compiler.apply(rules);
        this.allFacts = facts(rules);
    }

    /** Drools, with sessions of so many indicators. */
    public static Peer<?> drools(PlainJoin join, int batch, List<PolicyRule> rules) {
        return new RuleEnginePeer(join, batch, rules, DroolsEngine::new);
    }

    /** Evrete, likewise. */
    public static Peer<?> evrete(PlainJoin join, int batch, List<PolicyRule> rules) {
        return new RuleEnginePeer(join, batch, rules, EvreteEngine::new);
    }

    /** CEL, of which each expression sees one result. */
    public static Peer<?> cel(PlainJoin join, List<PolicyRule> rules) {
        return new RuleEnginePeer(join, 1, rules, CelEngine::new);
    }

    private static Set<FactType> facts(List<PolicyRule> rules) {
        Set<FactType> facts = EnumSet.noneOf(FactType.class);
        rules.forEach(rule -> rule.patterns().forEach(pattern -> facts.add(pattern.fact())));
        return facts;
    }

    @Override
    public Depth deepest() {
        return Depth.REASON;
    }

    @Override
    public void judge(List<IndicatorData> rows, Depth depth, Consumer<? super List<Result>> each) {
        for (int from = 0; from < rows.size(); from += batch) {
            judgeBatch(rows.subList(from, Math.min(rows.size(), from + batch)), depth, each);
        }
    }

    private void judgeBatch(List<IndicatorData> rows, Depth depth, Consumer<? super List<Result>> each) {
        List<PeerFact> facts = new ArrayList<>(rows.size() * 4);
        List<List<Result>> held = new ArrayList<>(rows.size());
        for (IndicatorData row : rows) {
            List<Result> results = new ArrayList<>(2);
            for (PlainResult plain : join.results(row)) {
                List<PeerFact> own = Result.facts(plain, depth == Depth.RATING ? ratingFacts : allFacts);
                facts.addAll(own);
                results.add(own.get(0).getResult());
            }
            held.add(results);
        }
        (depth == Depth.RATING ? ratings : all).run(facts);
        held.forEach(each);
    }

    @Override
    public void statuses(List<Result> held, Consumer<String> each) {
        for (Result result : held) {
            each.accept(result.status());
        }
    }

    @Override
    public List<List<String>> findings(List<Result> held) {
        return held.stream().map(Result::findings).toList();
    }

    @Override
    public String text(List<Result> held) {
        throw new UnsupportedOperationException("it has no texts");
    }
}
