package org.ragstone.editing;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Basis;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.scenario.CaseBook;
import org.ragstone.scenario.CaseBook.WrittenCase;

/**
 * The cases that lie on a line, or fail once it has moved, moved with it: each lies as far from the new one as it lay from the old.
 * What a case says is read again as it would be written, so that a move is taken only where it then passes.
 */
final class CaseMoves {
    private final Line.AtNumber line;
    private final BigDecimal to;
    private final Wording wording;
    private final Evaluator after;
    private final List<PolicyRule> asking;
    private final Map<String, SourceFile> files = new LinkedHashMap<>();

    /**
     * @param before the edition before the line is moved
     * @param then the edition with it, and with the names of its rules in the cases
     */
    CaseMoves(
            DraftEdition before,
            DraftEdition then,
            List<RuleWithSource> moved,
            Wording wording,
            Line.AtNumber line,
            BigDecimal to) {
        this.line = line;
        this.to = to;
        this.wording = wording;
        this.after = then.evaluator();
        List<PolicyRule> rules = moved.stream().map(RuleWithSource::rule).toList();
        this.asking = rules.stream()
                .map(rule -> rule.withPatterns(
                        rule.patterns().stream().map(CaseMoves::asAny).toList()))
                .toList();
        for (SourceFile file : then.edition().testFiles()) {
            move(before, file, rules);
        }
    }

    /** A fact of the kind, be its answers what they may. */
    private static FactPattern asAny(FactPattern pattern) {
        return pattern.withConditions(pattern.conditions().stream()
                .filter(condition -> condition.field().isKey())
                .toList());
    }

    private void move(DraftEdition before, SourceFile file, List<PolicyRule> moved) {
        CaseBook was = before.cases(file.path());
        CaseBook now = CaseBook.of(after, List.of(file));
        SortedSet<Integer> atRisk = new TreeSet<>();
        moved.forEach(rule -> atRisk.addAll(was.holding(
                rule,
                condition -> condition.field().origin().equals(line.field())
                        && condition.number().compareTo(line.number()) == 0)));
        for (int place = 0; place < now.cases().size(); place++) {
            if (was.passes(place) && !now.passes(place)) {
                atRisk.add(place);
            }
        }
        SourceFile edited = file;
        for (int place : atRisk) {
            edited = moved(edited, place).orElse(edited);
        }
        if (!edited.text().equals(file.text())) {
            files.put(file.path(), edited);
        }
    }

    /** The file with the case moved; empty where it cannot be, or would not pass. */
    private Optional<SourceFile> moved(SourceFile file, int place) {
        Collection<Measured> figures =
                measured(CaseBook.of(after, List.of(file)), place).values();
        SourceFile moved = file;
        for (Measured each : figures) {
            WrittenCase written = CaseBook.of(after, List.of(moved)).cases().get(place);
            moved = new CaseMove(this, moved, place, written, each)
                    .found()
                    .map(EditedFile::edited)
                    .orElse(moved);
        }
        return moved.text().equals(file.text()) || !passes(moved, place)
                ? Optional.empty()
                : Optional.of(named(moved, place));
    }

    private boolean passes(SourceFile file, int place) {
        try {
            return CaseBook.of(after, List.of(file)).passes(place);
        } catch (ProblemsException e) {
            return false;
        }
    }

    /** With the number in the name of the case too, unless another has that name. */
    private SourceFile named(SourceFile file, int place) {
        WrittenCase written = CaseBook.of(after, List.of(file)).cases().get(place);
        SourceFile named = new EditedFile(
                        file,
                        new WrittenYaml(file)
                                .written(written.named()).stream()
                                        .filter(key -> key.text().contains(written.name()))
                                        .flatMap(key -> wording.replacements(key.text(), key.start()).stream())
                                        .toList())
                .edited();
        return passes(named, place) ? named : file;
    }

    /** A figure of a case, and how far it is by what the line is a number of. */
    record Measured(Basis basis, BigDecimal number) {}

    private Map<Basis, Measured> measured(CaseBook of, int place) {
        Map<Basis, Measured> all = new LinkedHashMap<>();
        for (PolicyRule rule : asking) {
            of.matches(place, rule).forEach((basis, matches) -> matches.stream()
                    .flatMap(List::stream)
                    .filter(fact -> fact.type() == line.field().fact())
                    .map(fact -> new Measured(basis, number(fact)))
                    .min(Comparator.comparing(this::distance))
                    .ifPresent(each -> all.merge(
                            basis, each, (one, other) -> distance(other).compareTo(distance(one)) < 0 ? other : one)));
        }
        return all;
    }

    private BigDecimal number(Fact fact) {
        return (BigDecimal) line.field().answer(fact);
    }

    private BigDecimal distance(Measured each) {
        return each.number().subtract(line.number()).abs();
    }

    /** How far the figure lies then: of one that is nearer than the last digit of the line, also nearer than that of the new one. */
    BigDecimal wanted(Measured now) {
        BigDecimal beyond = now.number().subtract(line.number());
        boolean isNear = beyond.abs().compareTo(line.number().ulp()) < 0;
        BigDecimal finer = to.ulp().divide(line.number().ulp());
        return to.add(isNear && finer.compareTo(BigDecimal.ONE) < 0 ? beyond.multiply(finer) : beyond);
    }

    /** Whether a figure holds the new line as fast as the one before held the old. */
    boolean isAsGood(Measured now, BigDecimal number) {
        BigDecimal beyond = now.number().subtract(line.number());
        BigDecimal then = number.subtract(to);
        boolean isNear = beyond.abs().compareTo(line.number().ulp()) < 0;
        return then.signum() == beyond.signum() && (!isNear || then.abs().compareTo(to.ulp()) < 0);
    }

    /** How far a figure of the case lies as it would be written; empty where it cannot be read. */
    Optional<BigDecimal> number(SourceFile file, int place, Basis basis) {
        try {
            return Optional.ofNullable(
                            measured(CaseBook.of(after, List.of(file)), place).get(basis))
                    .map(Measured::number);
        } catch (ProblemsException e) {
            return Optional.empty();
        }
    }

    /** The files of cases that change, as they then are. */
    Collection<SourceFile> files() {
        return files.values();
    }
}
