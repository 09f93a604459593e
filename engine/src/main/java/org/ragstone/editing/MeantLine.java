package org.ragstone.editing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.model.ProblemsException;

/** Which of the lines that a rule draws somebody means who names a value of it, and perhaps of what it is asked. */
final class MeantLine {
    private MeantLine() {}

    /**
     * The line, or nothing where the value is the word that the rule says.
     *
     * @throws ProblemsException if the rule has no such value, or draws several lines with it, or a number is to become none
     */
    static Optional<Line> of(RuleWithSource named, EditRequest.OfValue request) {
        Set<Line> all = Line.of(named, request.old());
        List<Line> lines = all.stream()
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
        if (lines.isEmpty() && !all.isEmpty()) {
            throw isNotAskedOf(request.field().orElseThrow(), named, all);
        }
        if (lines.isEmpty() && !named.rule().word().equals(request.old())) {
            throw ProblemsException.of(
                    named.rule().where(), "the rule has no `" + request.old() + "`", "It has: " + values(named) + ".");
        }
        lines.stream().filter(Line.AtNumber.class::isInstance).forEach(each -> requireNumber(request.replacement()));
        return lines.stream().findFirst();
    }

    private static ProblemsException isNotAskedOf(String field, RuleWithSource named, Set<Line> all) {
        List<String> fields =
                all.stream().map(each -> each.field().text()).distinct().toList();
        String asked =
                named.rule().conditions().anyMatch(each -> each.field().text().equals(field))
                        ? "the rule asks for something else of `" + field + "`"
                        : "the rule asks nothing of `" + field + "`";
        return ProblemsException.of(
                "--field",
                asked,
                "The value is asked of "
                        + fields.stream().map(each -> "`" + each + "`").collect(Collectors.joining(" and of ")) + ".");
    }

    private static void requireNumber(String replacement) {
        TypedValue.requireWritable(replacement);
        if (TypedValue.number(replacement).isEmpty()) {
            throw ProblemsException.of(
                    "--new",
                    "`" + replacement + "` is not a number",
                    "Write it in digits: `5`, or `7.5`; a rule asks for no number under zero.");
        }
    }

    private static String values(RuleWithSource named) {
        return Stream.concat(named.source().conditions().stream().flatMap(List::stream), named.source().word().stream())
                .map(part -> "`" + part.text() + "`")
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
