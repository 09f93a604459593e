package org.ragstone.bench.peer;

import java.util.Arrays;
import java.util.List;
import org.ragstone.bench.data.BenchEdition;
import org.ragstone.bench.peer.engines.RuleEnginePeer;
import org.ragstone.bench.peer.plain.DoverPolicy;
import org.ragstone.bench.peer.plain.KentPolicy;
import org.ragstone.bench.peer.plain.PlainJavaPeer;
import org.ragstone.bench.peer.plain.PlainJoin;
import org.ragstone.bench.peer.plain.PlainPolicy;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;
import org.ragstone.model.Period;
import org.ragstone.policy.drools.DroolsCompiler;
import org.ragstone.policy.gate.Gate;

/** Those who judge. Each family is told by the best of its members. */
public enum Peers {
    RAGSTONE(
            "Ragstone",
            (bench, edition) ->
                    new RagstonePeer(new Evaluator(edition, new DroolsCompiler().compile(edition)), bench.report())),
    RAGSTONE_NOT_REMEMBERING(
            "Ragstone, Drools for every result",
            (bench, edition) ->
                    new RagstonePeer(Evaluator.ofFew(edition, new DroolsCompiler().compile(edition)), bench.report())),
    PLAIN_JAVA(
            "straight Java",
            (bench, edition) -> new PlainJavaPeer(new PlainJoin(edition, bench.report()), policy(bench))),
    DROOLS_1("Drools", (bench, edition) -> drools(bench.report(), edition, 1)),
    DROOLS_25("Drools", (bench, edition) -> drools(bench.report(), edition, 25)),
    DROOLS_250("Drools", (bench, edition) -> drools(bench.report(), edition, 250)),
    DROOLS_1000("Drools", (bench, edition) -> drools(bench.report(), edition, 1000)),
    EVRETE_1("Evrete", (bench, edition) -> evrete(bench.report(), edition, 1)),
    EVRETE_25("Evrete", (bench, edition) -> evrete(bench.report(), edition, 25)),
    EVRETE_1000("Evrete", (bench, edition) -> evrete(bench.report(), edition, 1000)),
    CEL("CEL", (bench, edition) -> RuleEnginePeer.cel(new PlainJoin(edition, bench.report()), Gate.approve(edition)));

    private final String family;
    private final Compiler compiler;

    Peers(String family, Compiler compiler) {
        this.family = family;
        this.compiler = compiler;
    }

    private interface Compiler {
        Peer<?> compile(BenchEdition bench, Edition edition);
    }

    private static PlainPolicy policy(BenchEdition bench) {
        return switch (bench) {
            case KENT -> new KentPolicy();
            case DOVER -> new DoverPolicy();
            case FIRE -> throw new IllegalArgumentException("nobody has written it out");
        };
    }

    private static Peer<?> drools(Period report, Edition edition, int batch) {
        return RuleEnginePeer.drools(new PlainJoin(edition, report), batch, Gate.approve(edition));
    }

    private static Peer<?> evrete(Period report, Edition edition, int batch) {
        return RuleEnginePeer.evrete(new PlainJoin(edition, report), batch, Gate.approve(edition));
    }

    /** What several of one kind are called. */
    public String family() {
        return family;
    }

    /** Whether it judges by the edition: what asks for numbers or for what was before, only the engine itself does. */
    public boolean judgesBy(BenchEdition bench) {
        return switch (bench) {
            case KENT -> true;
            case DOVER -> this != EVRETE_1000;
            case FIRE -> this == RAGSTONE || this == RAGSTONE_NOT_REMEMBERING;
        };
    }

    /** Those that judge by the edition. */
    public static List<Peers> of(BenchEdition bench) {
        return Arrays.stream(values()).filter(each -> each.judgesBy(bench)).toList();
    }

    /** The rules of the edition made runnable. */
    public Peer<?> compile(BenchEdition bench, Edition edition) {
        return compiler.compile(bench, edition);
    }

    /** Likewise, the edition read from its files. */
    public Peer<?> compile(BenchEdition bench) {
        return compile(bench, bench.read());
    }
}
