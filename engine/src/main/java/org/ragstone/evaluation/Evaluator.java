package org.ragstone.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.framework.Edition;
import org.ragstone.model.Cancellation;
import org.ragstone.model.DataSet;
import org.ragstone.model.DirectionAgainst;
import org.ragstone.model.FindingKind;
import org.ragstone.model.Problem;
import org.ragstone.policy.Conclusion;
import org.ragstone.policy.PolicyAnswer;
import org.ragstone.policy.PolicySet;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.JudgementFact;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Reason;
import org.ragstone.policy.language.ResultFact;

/** Judges data sets by one edition. Thread-safe. */
public final class Evaluator {
    // Enough results to share a session's cost, few enough that none is large.
    private static final int GROUP = 25;

    private final Edition edition;
    private final PolicySet policy;
    private final Completeness completeness;
    private final Lazy<RatingRules> ratingRules;
    private final Set<FactType> asked;
    private final boolean asksWhatWasBefore;
    private final IdentityHashMap<PolicyRule, Integer> readingOrder = new IdentityHashMap<>();

    public Evaluator(Edition edition, PolicySet policy) {
        this.edition = edition;
        this.policy = policy;
        this.completeness = new Completeness(policy.rules());
        this.ratingRules =
                new Lazy<>(() -> new RatingRules(policy.rules(), edition.words().ratings()));
        this.asked = policy.rules().stream()
                .flatMap(rule -> rule.patterns().stream())
                .map(FactPattern::fact)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FactType.class)));
        this.asksWhatWasBefore = policy.rules().stream().anyMatch(PolicyRule::asksWhatWasBefore);
        policy.rules().forEach(rule -> readingOrder.put(rule, readingOrder.size()));
    }

    /** The edition it judges by. */
    public Edition edition() {
        return edition;
    }

    /** The rules it judges by, in reading order. */
    public List<PolicyRule> rules() {
        return policy.rules();
    }

    /** Whether its rules ask for how long a status has lasted. */
    public boolean asksWhatWasBefore() {
        return asksWhatWasBefore;
    }

    /**
     * The data set judged.
     *
     * @throws CancellationException if the thread is interrupted before the end
     */
    public Evaluation evaluate(DataSet data) {
        DataIndex index = new DataIndex(data, edition, asked);
        List<DueResult> due = DueResults.of(data, edition, index.results());
        StatusHistory history = history(due, index);
        List<Problem> problems = new ArrayList<>();
        List<JudgedResult> judged = new ArrayList<>();
        for (List<DueResult> group : groups(due)) {
            Cancellation.check();
            List<JoinedResult> joined = group.stream()
                    .map(each -> new JoinedResult(each, index, history.before(each)))
                    .toList();
            judge(joined, judged, new ArrayList<>(), problems);
        }
        List<RequiredAction> actions = new RequiredActions(edition, data).of(judged);
        Summary summary = Totals.of(edition, judged, actions);
        return new Evaluation(
                DecisionId.of(edition, data),
                edition,
                data.header(),
                summary,
                judged,
                actions,
                Texts.of(edition, data.header(), summary, judged),
                problems);
    }

    /** The facts that rules can look at, of each due result: those given, and the judgements that are concluded. */
    public List<List<Fact>> facts(DataSet data) {
        return join(data).results().stream()
                .map(JoinedResult::facts)
                .map(given -> Stream.concat(given.stream(), policy.apply(given).judgements().stream())
                        .toList())
                .toList();
    }

    /**
     * The data set with all that rules look at, for whoever judges it more than once.
     *
     * @throws CancellationException if the thread is interrupted before the end
     */
    public JoinedData join(DataSet data) {
        DataIndex index = new DataIndex(data, edition, asked);
        List<DueResult> due = DueResults.of(data, edition, index.results());
        StatusHistory history = history(due, index);
        return new JoinedData(
                data,
                due.stream()
                        .map(each -> new JoinedResult(each, index, history.before(each)))
                        .toList());
    }

    /**
     * What these rules conclude of a data set that was joined for rules of this edition, which look at no fewer facts. It
     * is joined anew where the rules ask what was before, since they are what tells.
     *
     * @throws CancellationException if the thread is interrupted before the end
     */
    public JudgedResults judge(JoinedData joined) {
        List<Problem> problems = new ArrayList<>();
        List<JudgedResult> judged = new ArrayList<>();
        List<List<PolicyRule>> judging = new ArrayList<>();
        JoinedData own = asksWhatWasBefore ? join(joined.data()) : joined;
        for (List<JoinedResult> group : groups(own.results())) {
            Cancellation.check();
            judge(group, judged, judging, problems);
        }
        return new JudgedResults(judged, judging, problems);
    }

    private StatusHistory history(List<DueResult> due, DataIndex index) {
        return asksWhatWasBefore
                ? StatusHistory.of(
                        due, policy, each -> new JoinedResult(each, index, Optional.empty()), index.results())
                : StatusHistory.NONE;
    }

    /** Parts of a list that are judged together. */
    static <T> List<List<T>> groups(List<T> all) {
        List<List<T>> groups = new ArrayList<>();
        for (int from = 0; from < all.size(); from += GROUP) {
            groups.add(all.subList(from, Math.min(from + GROUP, all.size())));
        }
        return groups;
    }

    private void judge(
            List<JoinedResult> group,
            List<JudgedResult> judged,
            List<List<PolicyRule>> judging,
            List<Problem> problems) {
        List<Fact> facts = new ArrayList<>();
        group.forEach(joined -> facts.addAll(joined.facts()));
        PolicyAnswer answer = policy.apply(facts);
        Map<ResultFact, List<Conclusion>> conclusions =
                answer.conclusions().stream().collect(Collectors.groupingBy(Conclusion::result));
        Map<ResultFact, List<JudgementFact>> judgements =
                answer.judgements().stream().collect(Collectors.groupingBy(JudgementFact::result));
        for (JoinedResult joined : group) {
            List<Finding> findings = findings(joined, conclusions.getOrDefault(joined.fact(), List.of()));
            List<JudgementFact> own = judgements.getOrDefault(joined.fact(), List.of());
            problems.addAll(completeness.problems(joined, findings, own));
            judging.add(own.stream().map(each -> each.because().rule()).toList());
            judged.add(judged(joined, findings));
        }
    }

    /** One finding for each kind, comparator or target, and word, with every rule behind it, in the order of outputs. */
    private List<Finding> findings(JoinedResult joined, List<Conclusion> conclusions) {
        // Rules agree on a status whatever each of them held the result against.
        record Identity(FindingKind kind, String against, String outcome) {}
        Map<Identity, List<Conclusion>> same = new LinkedHashMap<>();
        conclusions.stream()
                .sorted(Comparator.comparing(
                        each -> readingOrder.get(each.because().rule())))
                .forEach(each -> same.computeIfAbsent(
                                new Identity(each.kind(), each.kind().isStatus() ? "" : each.against(), each.outcome()),
                                identity -> new ArrayList<>())
                        .add(each));
        List<Finding> findings = new ArrayList<>();
        same.values().forEach(agreeing -> findings.add(finding(joined, agreeing)));
        findings.sort(Comparator.comparing(Finding::kind).thenComparing(this::rank));
        return findings;
    }

    private Finding finding(JoinedResult joined, List<Conclusion> agreeing) {
        Conclusion first = agreeing.stream()
                .filter(each -> !each.against().isEmpty())
                .findFirst()
                .orElse(agreeing.get(0));
        // A rule that fired for two equal judgements is one reason.
        Map<PolicyRule, Reason> because = new LinkedHashMap<>();
        agreeing.forEach(each -> because.putIfAbsent(each.because().rule(), each.because()));
        return new Finding(
                first.kind(),
                first.against(),
                edition.words().of(first.kind()).get(first.outcome()),
                comparedWith(joined, first),
                List.copyOf(because.values()));
    }

    private static String comparedWith(JoinedResult joined, Conclusion conclusion) {
        if (conclusion.kind() == FindingKind.DIRECTION) {
            DirectionAgainst against = DirectionAgainst.valueOf(conclusion.against());
            return switch (against) {
                case TREND -> joined.trend().map(ResultTrend::summary).orElse("");
                case REGRESSION ->
                    joined.regression().map(ResultRegression::summary).orElse("");
                default ->
                    against.figure()
                            .flatMap(joined.earlier()::at)
                            .map(figure -> figure.shown().toPlainString())
                            .orElse("");
            };
        }
        return conclusion.because().judgements().stream()
                .findFirst()
                .map(judgement -> judgement.held().standards())
                .orElse(joined.standards().expectedRange());
    }

    /** Directions in the order of the comparators, other findings in that of the edition's words. */
    private int rank(Finding finding) {
        return finding.kind() == FindingKind.DIRECTION
                ? DirectionAgainst.valueOf(finding.against()).ordinal()
                : finding.word().position();
    }

    private JudgedResult judged(JoinedResult joined, List<Finding> findings) {
        List<Finding> statuses =
                findings.stream().filter(each -> each.kind().isStatus()).toList();
        Optional<Finding> status = statuses.size() == 1 ? statuses.stream().findFirst() : Optional.empty();
        ShownBeside beside = joined.shownBeside();
        return new JudgedResult(
                joined.due(),
                status,
                statuses.size() > 1 ? statuses : List.of(),
                new NextBands(joined, status, ratingRules),
                findings.stream()
                        .filter(each -> status.isPresent() || !each.kind().isStatus())
                        .toList(),
                beside.targets(),
                beside.target(),
                beside.floor(),
                beside.expectedRange(),
                beside.earlier(),
                joined.trend().filter(reading -> restsOn(FactType.TREND, findings)),
                joined.regression().filter(reading -> restsOn(FactType.REGRESSION, findings)));
    }

    private static boolean restsOn(FactType fact, List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.because().stream())
                .anyMatch(reason -> reason.restsOn(fact));
    }
}
