package org.ragstone.check.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.framework.Clause;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.model.ToleranceAnswer;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Verb;
import org.ragstone.scenario.Scenarios;

/** What an edition says in its sentences and otherwise in its rules, as notes: none is a fault, and none keeps it from judging. */
public final class SentenceNotes {
    private static final String OF_CLAUSE =
            "Amend the rule, or the clause if it is quoted wrongly, or say in an `@assumption` of the rule why they differ.";
    /** What is longer is no sentence, and says too much for it to be told what a rule follows. */
    private static final int LONGEST = 2_000;

    private static final String OF_NAME = "Amend the name or the rule, so that the names read aloud are the policy.";

    /** What people write for whoever holds a post while nobody does. */
    private static final Pattern NOBODY = Pattern.compile(
            "(?:currently |now |post )?vacan(?:t|cy)\\b.*|t\\.?b\\.?[acd]\\.?|to be \\w+|nobody|no[- ]?one|none|n/?a|"
                    + "not (?:yet )?(?:appointed|known|filled|assigned|in post)|unknown|unfilled|[-?.x]+");

    private final Edition edition;
    private final List<PolicyRule> rules;
    private final List<Comparing> comparings;
    private final ClausePlaces places;
    private final Map<String, Note> notes = new LinkedHashMap<>();

    private SentenceNotes(Edition edition, List<PolicyRule> rules) {
        this.edition = edition;
        this.rules = rules;
        this.places = new ClausePlaces(edition);
        Policy policy = new Policy(edition, rules);
        OfNumber numbers = new OfNumber(policy);
        OfVerdict verdicts = new OfVerdict(policy);
        OfWay ways = new OfWay(policy);
        Among<ToleranceAnswer> tolerances = OfTimes.tolerances();
        this.comparings = Stream.concat(
                        Stream.of(
                                numbers,
                                new OfStatus(policy, List.of(numbers, verdicts, ways, tolerances)),
                                verdicts,
                                ways,
                                new WayLeftOut(policy, ways),
                                new OfTolerance(policy, tolerances),
                                new OfBasis(policy)),
                        OfTimes.all().stream())
                .toList();
    }

    /**
     * The notes on an edition of a folder of rules.
     *
     * @throws ProblemsException if it cannot be read or its rules cannot be approved
     */
    public static List<Note> of(RulesFolder folder, String framework, String edition) {
        Edition read = folder.read(framework, edition);
        int scenarios = Scenarios.read(read, Optional.empty(), new Problems()).count();
        return of(read, Gate.approve(read), scenarios);
    }

    /** @param scenarios how many cases the edition has */
    public static List<Note> of(Edition edition, List<PolicyRule> rules, int scenarios) {
        SentenceNotes notes = new SentenceNotes(edition, rules);
        List<Note> all = new ArrayList<>(notes.ofSentences());
        all.addAll(notes.ofPosts());
        if (scenarios == 0) {
            all.add(
                    Note.ofEdition(
                            edition.path(),
                            "no scenario says what its rules should come to",
                            "Say it in cases beside the rule files, on both sides of every line: a file such as `rating.test.yaml`."));
        }
        return all;
    }

    private List<Note> ofSentences() {
        Map<String, List<PolicyRule>> citing = rules.stream()
                .filter(rule -> !rule.clause().isEmpty())
                .collect(Collectors.groupingBy(PolicyRule::clause, LinkedHashMap::new, Collectors.toList()));
        citing.forEach((id, following) -> Optional.ofNullable(edition.clauses().get(id))
                .ifPresent(clause -> compare(Cited.clause(clause, following))));
        rules.forEach(rule -> compare(Cited.name(rule)));
        return notes.values().stream().sorted(Comparator.comparing(Note::where)).toList();
    }

    private void compare(Cited cited) {
        if (cited.sentence().written().length() > LONGEST) {
            return;
        }
        Map<String, Told> told = new LinkedHashMap<>();
        for (PolicyRule rule : cited.rules()) {
            Cancellation.check();
            comparings.stream()
                    .filter(each -> !cited.sentence().isTurned() || each.isOfNames())
                    .flatMap(each -> each.differences(cited, rule).stream())
                    .filter(each -> !Assumptions.cover(rule, each))
                    .forEach(each -> told.computeIfAbsent(each.said(), said -> new Told(rule, each, new ArrayList<>()))
                            .also(rule, each));
        }
        told.values().forEach(each -> {
            Note note = note(cited, each.rule(), each.difference().and(each.others()));
            notes.putIfAbsent(note.where() + note.what() + note.rule(), note);
        });
    }

    /** What a sentence says otherwise than a rule, and than the others that follow it. */
    private record Told(PolicyRule rule, Difference difference, List<String> others) {
        void also(PolicyRule other, Difference otherwise) {
            if (!other.equals(rule)) {
                others.add((otherwise.asked().isEmpty() ? "the rule" : "`" + otherwise.asked() + "`") + " at "
                        + other.place());
            }
        }
    }

    private Note note(Cited cited, PolicyRule rule, Difference difference) {
        return new Note(
                rule.place(),
                difference.what(),
                Optional.of(new Note.Quoted(rule.name(), difference.asked(), rule.place())),
                cited.clause().map(this::quoted),
                cited.clause().isPresent() ? OF_CLAUSE : OF_NAME);
    }

    private Note.Quoted quoted(Clause clause) {
        return new Note.Quoted(clause.id(), clause.words(), places.of(clause));
    }

    /** Posts that stand empty for every indicator, and of which a rule requires something. */
    private List<Note> ofPosts() {
        return rules.stream()
                .filter(rule -> rule.verb() == Verb.REQUIRE)
                .flatMap(rule -> edition.words().actions().get(rule.word()).posts().stream()
                        .filter(post -> post.column().isEmpty()
                                && NOBODY.matcher(Sentence.of(post.is()).plain().strip())
                                        .matches())
                        .map(post -> new Note(
                                rule.place(),
                                "nobody holds the post `" + post.key() + "`, which has to act: it is `" + post.is()
                                        + "`",
                                Optional.of(new Note.Quoted(rule.name(), new Asked(rule).said(), rule.place())),
                                Optional.empty(),
                                "Name who holds it in framework.yaml, under `posts`, or let another post act.")))
                .toList();
    }
}
