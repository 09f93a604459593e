package org.ragstone.policy.gate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ragstone.framework.Edition;
import org.ragstone.framework.ReadableEdition;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Excerpt;
import org.ragstone.model.Location;
import org.ragstone.model.LookAlikes;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.RuleFile;
import org.ragstone.policy.language.Verb;
import org.ragstone.policy.language.Vocabulary;
import org.ragstone.reading.Nearest;

/** Approves the rules of an edition, or says of every one that it cannot why not. */
public final class Gate {
    private static final String CLAUSE = "clause";
    private static final String ASSUMPTION = "assumption";
    /** What can stand between a rule's name and its conditions. */
    static final List<String> ANNOTATIONS = List.of(CLAUSE, ASSUMPTION);

    private static final int LONGEST_FILE = 500_000;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_RULES = 200;
    private static final Pattern ENDS_WITH_BLANK = Pattern.compile("\\h\\z");
    private static final Pattern BLANK = Pattern.compile("\\h*");

    private final ReadableEdition draft;
    private final Vocabulary vocabulary;
    private final Problems problems;
    // Where a name is not sound, or a file could not be read to its end, there may be rules of other names.
    private boolean namesAreKnown = true;
    private final Map<String, Token> byName = new LinkedHashMap<>();

    private Gate(ReadableEdition draft, Problems problems) {
        this.draft = draft;
        this.vocabulary = Vocabulary.of(draft.edition());
        this.problems = problems;
    }

    /**
     * The edition's rules in reading order: file by file, each as it is written.
     *
     * @throws ProblemsException if a file holds anything but sound rules and comments
     */
    public static List<PolicyRule> approve(Edition edition) {
        Problems problems = new Problems();
        List<PolicyRule> rules = inspect(ReadableEdition.of(edition), problems).rules();
        problems.throwIfAny();
        return rules;
    }

    /** The rules that were approved, and the names of all, or empty where not every name could be read. */
    public record Inspected(List<PolicyRule> rules, Optional<List<String>> names) {}

    /** The rules that can be approved; what is wrong with the others is added to the problems. */
    public static Inspected inspect(ReadableEdition draft, Problems problems) {
        Gate gate = new Gate(draft, problems);
        List<PolicyRule> rules = new ArrayList<>();
        for (RuleFile kind : RuleFile.values()) {
            draft.edition().ruleFiles().stream()
                    .filter(file -> file.name().equals(kind.fileName()))
                    .forEach(file -> rules.addAll(gate.approve(kind, file)));
        }
        gate.refuseOtherFiles();
        gate.refuseOtherFilesLeftOut();
        Optional<List<String>> names = gate.namesAreKnown && !draft.lacksBase()
                ? Optional.of(gate.byName.values().stream().map(Token::text).toList())
                : Optional.empty();
        return new Inspected(List.copyOf(rules), names);
    }

    private void refuseOtherFiles() {
        for (SourceFile file : draft.edition().ruleFiles()) {
            if (RuleFile.named(file.name()).isEmpty()) {
                namesAreKnown = false;
                problems.add(
                        new Location.InFile(file.path()),
                        "`" + file.name() + "` is not a rule file's name",
                        () -> Nearest.hint(file.name(), RuleFile.fileNames()));
            }
        }
    }

    /** What nobody could have is not what somebody means to do without. */
    private void refuseOtherFilesLeftOut() {
        draft.edition().files().folders().stream()
                .flatMap(folder -> folder.rulesLeftOut().stream())
                .filter(each -> RuleFile.named(each.name()).isEmpty()
                        && !draft.edition().files().had(each.name()))
                .forEach(each -> problems.add(
                        each.where(),
                        "`" + each.name() + "` is not a rule file's name",
                        Nearest.hint(each.name(), RuleFile.fileNames())));
    }

    private List<PolicyRule> approve(RuleFile kind, SourceFile file) {
        if (file.text().length() > LONGEST_FILE) {
            problems.add(
                    new Location.InText(file.path(), 1, 1, Excerpt.NONE),
                    "the file is longer than " + LONGEST_FILE + " characters",
                    "");
            return List.of();
        }
        List<PolicyRule> approved = new ArrayList<>();
        int before = problems.size();
        List<WrittenRule> written = Parser.rules(file, problems);
        namesAreKnown &= problems.size() == before;
        Cancellation.check();
        for (WrittenRule rule : written.subList(0, Math.min(written.size(), MOST_RULES))) {
            approve(kind, file, rule).ifPresent(approved::add);
        }
        if (written.size() > MOST_RULES) {
            problems.add(
                    written.get(MOST_RULES).start().where(), "the file has more than " + MOST_RULES + " rules", "");
        }
        return approved;
    }

    private Optional<PolicyRule> approve(RuleFile file, SourceFile source, WrittenRule rule) {
        if (isElsewhere(file, rule)) {
            namesAreKnown = false;
            return Optional.empty();
        }
        int before = problems.size();
        checkName(file, rule);
        namesAreKnown &= problems.size() == before;
        String clause = annotation(rule, CLAUSE);
        String assumption = annotation(rule, ASSUMPTION);
        checkAnnotations(rule, clause);
        List<Optional<FactPattern>> patterns = new PatternApproval(vocabulary, file, rule, problems).patterns();
        ConsequenceApproval consequence = new ConsequenceApproval(vocabulary, file, rule, problems);
        Optional<Verb> verb = consequence.verb();
        Optional<Integer> subject = consequence.subject();
        verb.ifPresent(consequence::checkWord);
        Optional<FactPattern> of =
                subject.filter(index -> index < patterns.size()).flatMap(patterns::get);
        verb.ifPresent(said -> of.ifPresent(fact -> consequence.checkSubject(said, fact)));
        if (!rule.isWhole()
                || verb.isEmpty()
                || of.isEmpty()
                || patterns.size() < rule.patterns().size()
                || patterns.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(new PolicyRule(
                file,
                rule.name().text(),
                clause,
                assumption,
                patterns.stream().map(Optional::orElseThrow).toList(),
                verb.get(),
                subject.orElseThrow(),
                rule.word().orElseThrow().text(),
                rule.start().where(),
                source.text().substring(rule.start().start(), rule.end().end())));
    }

    /** Reports a rule whose name and verb are those of another file, and no more of it than that. */
    private boolean isElsewhere(RuleFile file, WrittenRule rule) {
        Optional<RuleFile> home = Arrays.stream(RuleFile.values())
                .filter(each -> isNamedFor(each, rule.name().text()))
                .filter(each -> rule.verb()
                        .filter(verb -> each.verbNames().contains(verb.text()))
                        .isPresent())
                .findFirst();
        boolean elsewhere = home.isPresent()
                && !isNamedFor(file, rule.name().text())
                && !file.verbNames().contains(rule.verb().orElseThrow().text());
        if (elsewhere) {
            String there = home.get().fileName();
            problems.add(
                    rule.name().where(),
                    "a rule of " + there + " stands in " + file.fileName(),
                    "Move it to " + there + ".");
        }
        return elsewhere;
    }

    private static boolean isNamedFor(RuleFile file, String name) {
        return file.nameStarts().stream()
                .anyMatch(start -> name.startsWith(start + ": ") && name.length() > start.length() + 2);
    }

    private void checkName(RuleFile file, WrittenRule rule) {
        String name = rule.name().text();
        if (rule.name().doubtful()) {
            return;
        }
        LookAlikes.inLabel(name)
                .map(fault -> fault.in(name, rule.name().where()))
                .ifPresent(problems::add);
        if (!isNamedFor(file, name)) {
            problems.add(
                    rule.name().where(),
                    "the name of a rule in " + file.fileName() + " starts with its file's word",
                    file.nameStarts().stream()
                            .map(start -> "`" + start + ": ...`")
                            .collect(Collectors.joining(" or ", "Write ", ".")));
        } else if (ENDS_WITH_BLANK.matcher(name).find()) {
            problems.add(rule.name().where(), "the name of a rule ends with a blank", "Delete it.");
        } else if (name.length() > LONGEST_NAME) {
            problems.add(rule.name().where(), "the name of a rule is longer than " + LONGEST_NAME + " characters", "");
        }
        Token namesake = byName.putIfAbsent(folded(name), rule.name());
        if (namesake != null) {
            problems.add(
                    rule.name().where(),
                    "a rule of this name stands at " + namesake.where() + " already",
                    namesake.text().equals(name) ? "" : "Capitals and blanks do not tell names apart.");
        }
    }

    /** Names that look alike are one. */
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("\\h+", "")
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    private String annotation(WrittenRule rule, String name) {
        return rule.annotations().stream()
                .filter(each -> each.name().text().equals(name))
                .map(each -> each.value().text())
                .findFirst()
                .orElse("");
    }

    private void checkAnnotations(WrittenRule rule, String clause) {
        Set<String> seen = new HashSet<>();
        for (WrittenRule.Annotation each : rule.annotations()) {
            String name = each.name().text();
            if (!ANNOTATIONS.contains(name)) {
                problems.add(
                        each.name().where(),
                        "unknown annotation `@" + name + "`",
                        () -> Nearest.hint(name, ANNOTATIONS));
            } else if (!seen.add(name)) {
                problems.add(each.name().where(), "`@" + name + "` is given twice", "");
            } else if (BLANK.matcher(each.value().text()).matches()) {
                problems.add(each.value().where(), "`@" + name + "` is blank", "");
            } else if (name.equals(CLAUSE) && !each.value().doubtful()) {
                draft.clauses()
                        .filter(clauses -> !clauses.contains(clause))
                        .ifPresent(clauses -> problems.add(
                                each.value().where(),
                                "unknown clause `" + clause + "`",
                                () -> Nearest.hint(clause, clauses)
                                        + " Others are declared in framework.yaml, under `clauses`."));
            }
        }
        if (rule.annotations().isEmpty() && rule.annotationsAreWhole()) {
            problems.add(
                    rule.name().where(),
                    "the rule names neither a clause nor an assumption",
                    "Write `@clause(\"...\")`, or `@assumption(\"why\")` where the document leaves it open.");
        }
    }
}
