package org.ragstone.editing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.editing.EditedFile.Replacement;
import org.ragstone.framework.Edition;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Location;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.gate.RuleSource;
import org.ragstone.policy.language.Field;
import org.ragstone.reading.Node;
import org.ragstone.reading.Node.MapNode;

/**
 * A value of a rule changed wherever an edition says it: in the rules on both sides of the line that it draws, in their names and
 * what they assume, in the sentences that they follow, and in the cases that name them.
 */
final class ValueEdit implements RuleEdit {
    private final Edition edition;
    private final List<RuleWithSource> all;
    private final EditRequest.OfValue request;
    private final RuleWithSource named;
    private final Optional<Line> line;
    private final List<RuleWithSource> moved;
    private final Wording wording;
    private final Map<SourceFile, EditedFile> edited = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Set<String> clauses = new LinkedHashSet<>();

    /** @throws ProblemsException if the rules have mistakes, or there is no such rule, or no such value in it */
    ValueEdit(Edition edition, EditRequest.OfValue request) {
        this.edition = edition;
        this.request = request;
        this.all = RuleWithSource.all(edition, Gate.approve(edition));
        this.named = RuleWithSource.named(request.rule(), all);
        this.line = line();
        this.moved = line.map(each -> each.drawnWith(named, all)).orElse(List.of(named));
        this.wording = Wording.of(request.old(), request.replacement());
        moved.forEach(this::editRule);
        new NamesInCases(names).in(edition).forEach(each -> edit(each.file(), each.replacements()));
        moved.forEach(this::editClause);
    }

    /** The line that the value draws, or nothing where it is the word that the rule says. */
    private Optional<Line> line() {
        List<Line> lines = Line.of(named, request.old()).stream()
                .filter(each -> request.field().isEmpty()
                        || request.field().get().equals(each.field().text()))
                .toList();
        if (lines.size() > 1) {
            throw ProblemsException.of(
                    named.rule().where(),
                    "`" + request.old() + "` is asked of "
                            + lines.stream()
                                    .map(each -> "`" + each.field().text() + "`")
                                    .collect(Collectors.joining(" and of ")),
                    lines.stream().map(Line::field).distinct().count() > 1
                            ? "Say of which you mean it, with `--field`."
                            : "Change this rule by hand in a draft, and its name with it.");
        }
        if (lines.isEmpty() && !named.rule().word().equals(request.old())) {
            throw ProblemsException.of(
                    named.rule().where(), "the rule has no `" + request.old() + "`", "It has: " + values() + ".");
        }
        lines.stream().filter(Line.AtNumber.class::isInstance).forEach(each -> requireNumber());
        return lines.stream().findFirst();
    }

    private void requireNumber() {
        TypedValue.requireWritable(request.replacement());
        if (TypedValue.number(request.replacement()).isEmpty()) {
            throw ProblemsException.of(
                    "--new",
                    "`" + request.replacement() + "` is not a number",
                    "Write it in digits: `5`, or `7.5`; a rule asks for no number under zero.");
        }
    }

    private String values() {
        return Stream.concat(named.source().conditions().stream().flatMap(List::stream), named.source().word().stream())
                .map(part -> "`" + part.text() + "`")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void editRule(RuleWithSource rule) {
        Wording said = wording(rule);
        List<Replacement> replacements = new ArrayList<>();
        String value = TypedValue.number(request.old()).isPresent()
                ? TypedValue.plain(request.replacement())
                : request.replacement();
        List<RuleSource.Part> parts = line.map(each -> each.in(rule))
                .orElseGet(() -> rule.source().word().stream().toList());
        parts.forEach(part -> replacements.add(new Replacement(part.start(), part.end(), value)));
        RuleSource.Part name = rule.source().name();
        replacements.addAll(said.replacements(name.text(), name.start()));
        rule.source().annotations().stream()
                .filter(each -> !each.text().equals(rule.rule().clause()))
                .forEach(each -> replacements.addAll(said.replacements(each.text(), each.start())));
        edit(rule.file(), replacements);
        names.put(rule.name(), said.replaced(rule.name()));
    }

    /**
     * The value as the sentences of a rule say it.
     *
     * @throws ProblemsException if it asks for the value of something else too, and its name does not tell which it says
     */
    private Wording wording(RuleWithSource rule) {
        List<Field> others = line.map(each -> each.othersIn(rule)).orElse(List.of());
        Wording said = line.map(each -> each.wording(wording, others)).orElse(wording);
        if (!others.isEmpty() && wording.isIn(rule.name()) && !said.isIn(rule.name())) {
            throw ProblemsException.of(
                    rule.rule().where(),
                    "the rule asks for `" + request.old() + "` of "
                            + Stream.concat(line.stream().map(Line::field), others.stream())
                                    .map(each -> "`" + each.text() + "`")
                                    .distinct()
                                    .collect(Collectors.joining(" and of "))
                            + ", and its name does not tell which of them it says",
                    "Change this rule by hand in a draft, and its name with it.");
        }
        return said;
    }

    private void edit(SourceFile file, List<Replacement> replacements) {
        EditedFile all =
                edited.getOrDefault(file, new EditedFile(file, List.of())).and(replacements);
        if (all.isChanged()) {
            edited.put(file, all);
        }
    }

    /** A sentence that other rules follow too, which ask for the value as before, still says it for these. */
    private void editClause(RuleWithSource rule) {
        String id = rule.rule().clause();
        boolean isOfOthers = line.stream()
                .flatMap(each -> each.drawnBeside(moved, all))
                .anyMatch(other -> other.rule().clause().equals(id));
        if (id.isEmpty() || isOfOthers || clauses.contains(id)) {
            return;
        }
        edition.files().frameworkYamls().stream()
                .map(WrittenYaml::new)
                .filter(yaml -> words(yaml, id).isPresent())
                .findFirst()
                .ifPresent(yaml -> editClause(yaml, id, wording(rule)));
    }

    private void editClause(WrittenYaml yaml, String id, Wording said) {
        List<Replacement> replacements = words(yaml, id).flatMap(yaml::written).stream()
                .flatMap(written -> said.replacements(written.text(), written.start()).stream())
                .toList();
        edit(yaml.file(), replacements);
        if (!replacements.isEmpty()) {
            clauses.add(id);
        }
    }

    private static Optional<Location> words(WrittenYaml yaml, String id) {
        return yaml.under(ClauseEntries.CLAUSES)
                .flatMap(clauses -> clauses.get(id))
                .filter(MapNode.class::isInstance)
                .flatMap(clause -> ((MapNode) clause).get("words"))
                .map(Node::where);
    }

    @Override
    public List<EditedFile> files() {
        return List.copyOf(edited.values());
    }

    @Override
    public List<RuleWithSource> rules() {
        return moved;
    }

    @Override
    public Set<String> clauses() {
        return clauses;
    }

    @Override
    public List<Location> beside() {
        return new Beside(edition, wording)
                .places(
                        line.stream()
                                .flatMap(each -> each.drawnBeside(moved, all))
                                .toList(),
                        edited.keySet(),
                        clauses);
    }

    @Override
    public EditedCases cases(DraftEdition before, DraftEdition then) {
        Optional<MovedLine> movedLine = line.filter(Line.AtNumber.class::isInstance)
                .map(Line.AtNumber.class::cast)
                .flatMap(each -> TypedValue.number(request.replacement()).map(to -> moved(each, to)));
        return EditedCases.of(before, then, movedLine, wording(named), request.cases());
    }

    private MovedLine moved(Line.AtNumber from, BigDecimal to) {
        return new MovedLine(
                from.field(),
                from.number(),
                to,
                moved.stream().map(RuleWithSource::rule).toList());
    }
}
