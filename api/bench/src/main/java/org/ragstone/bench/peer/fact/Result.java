package org.ragstone.bench.peer.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ragstone.bench.peer.plain.PlainChart;
import org.ragstone.bench.peer.plain.PlainJudgement;
import org.ragstone.bench.peer.plain.PlainResult;
import org.ragstone.model.FindingKind;
import org.ragstone.model.ResultState;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.PolicyRule;

/** A due result, and what rules have said of it: which rule, of which fact. Not thread-safe. */
public final class Result implements PeerFact {
    private final PlainResult plain;
    private final Set<FactType> types;
    private final Indicated indicator;
    private final String basis;
    private final String state;
    private final String targetSet;
    private final String range;
    private final List<Said> said = new ArrayList<>(4);

    private Result(PlainResult plain, Set<FactType> types) {
        this.plain = plain;
        this.types = types;
        this.indicator = new Indicated(plain.indicator());
        this.basis = plain.basis().name();
        this.state = plain.state().name();
        this.targetSet = plain.targetSet().name();
        this.range = plain.range().name();
    }

    /** What a rule said, and of which fact. */
    private record Said(PolicyRule rule, PeerFact about) {}

    /** The facts of a result, itself first, of those types that rules look at. */
    public static List<PeerFact> facts(PlainResult plain, Set<FactType> types) {
        Result result = new Result(plain, types);
        List<PeerFact> facts = new ArrayList<>(2);
        facts.add(result);
        for (FactType type : types) {
            if (type == FactType.COMPARISON
                    && (plain.state() == ResultState.REPORTED || plain.state() == ResultState.LAGGED)) {
                facts.add(new Comparison(result, plain.change().name()));
            }
            PlainChart chart = type == FactType.TREND ? plain.chart() : null;
            if (chart != null) {
                facts.add(new Trend(result, chart));
            }
        }
        return facts;
    }

    @Override
    public Result getResult() {
        return this;
    }

    public Indicated getIndicator() {
        return indicator;
    }

    public String getBasis() {
        return basis;
    }

    public String getState() {
        return state;
    }

    public String getTargetSet() {
        return targetSet;
    }

    public String getRange() {
        return range;
    }

    public String getAssessment() {
        return plain.assessment();
    }

    @Override
    public String own(String field) {
        return switch (field) {
            case "basis" -> basis;
            case "state" -> state;
            case "targetSet" -> targetSet;
            case "range" -> range;
            case "assessment" -> getAssessment();
            default -> throw new IllegalArgumentException(field);
        };
    }

    Optional<PeerFact> said(PeerFact about, PolicyRule rule) {
        said.add(new Said(rule, about));
        if (rule.verb().makes().filter(types::contains).isEmpty()) {
            return Optional.empty();
        }
        return switch (rule.verb()) {
            case JUDGE -> judged(rule.word());
            case RATE, RANGE, TRAVEL -> Optional.of(new Outcome.Of(this, rule).made());
            case DO_NOT_RATE, REQUIRE, ALERT -> Optional.empty();
        };
    }

    private Optional<PeerFact> judged(String against) {
        @Nullable PlainJudgement judgement = plain.judge(against.equals("PHASED_TARGET"));
        return judgement == null ? Optional.empty() : Optional.of(new Judgement(this, judgement, plain.reported()));
    }

    /** The one status. */
    public String status() {
        for (Said each : said) {
            if (each.rule().verb().isOfStatus()) {
                return each.rule().word();
            }
        }
        throw new IllegalStateException("no status");
    }

    /** All that was said but for which target counts: kind and word and rule, in the order of texts. */
    public List<String> findings() {
        return said.stream()
                .flatMap(each -> each.rule().verb().kind().stream().map(kind -> named(kind, each.rule())))
                .sorted()
                .toList();
    }

    private static String named(FindingKind kind, PolicyRule rule) {
        return kind + " " + rule.word() + " " + rule.name();
    }
}
