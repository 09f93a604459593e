package org.ragstone.api.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ragstone.framework.Clause;
import org.ragstone.framework.Edition;
import org.ragstone.framework.LanguageVersion;
import org.ragstone.framework.Post;
import org.ragstone.framework.SourceFile;
import org.ragstone.framework.StandardLabels;
import org.ragstone.framework.Word;
import org.ragstone.framework.WordList;
import org.ragstone.framework.Words;
import org.ragstone.model.Basis;
import org.ragstone.model.Cancellation;
import org.ragstone.model.FindingKind;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.RuleFile;

/** An edition as it takes effect: its dates and words, and the names of its rules in reading order. */
public final class EditionReport {
    private EditionReport() {}

    public static void write(Edition edition, List<PolicyRule> rules, Writer out) {
        StringBuilder text = new StringBuilder();
        text.append(edition.title()).append('\n').append(edition.council()).append('\n');
        text.append(edition.path()).append(", ").append(dates(edition)).append('\n');
        text.append(edition.revision()).append('\n');
        Cancellation.check();
        for (FindingKind kind : FindingKind.values()) {
            String heading = Words.key(kind).replace('-', ' ');
            words(
                    Character.toUpperCase(heading.charAt(0)) + heading.substring(1),
                    edition.words().of(kind),
                    kind == FindingKind.DIRECTION ? EditionReport::direction : EditionReport::word,
                    text);
        }
        runs(edition, text);
        words("Severities, worst first", edition.words().severities(), EditionReport::word, text);
        posts(edition, text);
        settings(edition, text);
        methods(edition, rules, text);
        if (!edition.language().equals(LanguageVersion.FIRST)) {
            text.append("Language: ").append(edition.language().version()).append('\n');
        }
        takenOver(edition, text);
        for (RuleFile file : RuleFile.values()) {
            List<PolicyRule> own =
                    rules.stream().filter(rule -> rule.file() == file).toList();
            if (!own.isEmpty()) {
                text.append('\n').append(own.get(0).where().file()).append('\n');
                own.forEach(rule -> rule(edition, rule, text));
            }
        }
        try {
            out.write(Shown.harmless(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void runs(Edition edition, StringBuilder text) {
        edition.words().runs().statuses().forEach((run, statuses) -> text.append("In a row before, ")
                .append(run)
                .append(": ")
                .append(String.join(", ", statuses))
                .append('\n'));
    }

    private static void settings(Edition edition, StringBuilder text) {
        edition.due().forEach((kind, bases) -> text.append("Due, ")
                .append(kind)
                .append(": ")
                .append(listed(bases))
                .append('\n'));
        edition.columns().forEach((column, bases) -> text.append("Column ")
                .append(column)
                .append(": ")
                .append(listed(bases))
                .append('\n'));
        edition.summary().percentages().ifPresent(shown -> text.append("Percentages: ")
                .append(shown.rounding())
                .append(", decimals ")
                .append(shown.decimals())
                .append('\n'));
        edition.summary().countTogether().forEach((phrase, ratings) -> text.append("Counted together, ")
                .append(phrase)
                .append(": ")
                .append(String.join(", ", ratings))
                .append('\n'));
        layout(edition, text);
        text.append("Called: ").append(edition.labels().general().target()).append(", ");
        text.append(edition.labels().general().floor()).append('\n');
        edition.labels().byKind().forEach((kind, labels) -> called(kind.name(), labels, text));
        edition.labels().byGroup().forEach((group, labels) -> called(group, labels, text));
        text.append("Figures are judged as ").append(edition.figures()).append(".\n");
    }

    /** What decides nothing: columns, colours and headings. */
    private static void layout(Edition edition, StringBuilder text) {
        edition.dashboard().tables().forEach((table, columns) -> text.append("Dashboard, ")
                .append(table.words())
                .append(": ")
                .append(columns.stream()
                        .map(each -> each.heading() + " (" + each.words() + ")")
                        .collect(Collectors.joining(", ")))
                .append('\n'));
        if (!edition.colours().byWord().isEmpty()) {
            text.append("Colours: ")
                    .append(edition.colours().byWord().entrySet().stream()
                            .map(each -> each.getKey() + " " + each.getValue().word())
                            .collect(Collectors.joining(", ")))
                    .append('\n');
        }
        edition.headings().own().forEach((part, heading) -> text.append("Heading, ")
                .append(part.word())
                .append(": ")
                .append(heading)
                .append('\n'));
    }

    /** What is called otherwise of a kind or a group. */
    private static void called(String of, StandardLabels labels, StringBuilder text) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("target", labels.target());
        said.put("floor", labels.floor());
        said.put("heading", labels.heading());
        text.append("Called, ").append(of).append(": ");
        text.append(said.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + " “" + each.getValue() + "”")
                .collect(Collectors.joining(", ")));
        text.append('\n');
    }

    private static void methods(Edition edition, List<PolicyRule> rules, StringBuilder text) {
        Methods.of(rules, edition).forEach((method, settings) -> {
            text.append("Settings of ").append(method).append(":\n");
            settings.forEach(setting -> text.append("  ")
                    .append(setting.name())
                    .append(": ")
                    .append(setting.is())
                    .append(", because ")
                    .append(Shown.inLine(setting.because()))
                    .append('\n'));
        });
    }

    private static String listed(List<Basis> bases) {
        return bases.isEmpty() ? "none" : bases.stream().map(Basis::name).collect(Collectors.joining(", "));
    }

    /** What stands in the folder of another edition, by that edition. */
    private static void takenOver(Edition edition, StringBuilder text) {
        Map<String, List<String>> byEdition = edition.files().all().stream()
                .filter(file -> !file.edition().equals(edition.path()))
                .collect(Collectors.groupingBy(
                        SourceFile::edition,
                        LinkedHashMap::new,
                        Collectors.mapping(SourceFile::name, Collectors.toList())));
        byEdition.forEach((from, files) -> text.append("Taken over from ")
                .append(from)
                .append(": ")
                .append(String.join(", ", files))
                .append('\n'));
    }

    private static String dates(Edition edition) {
        String from = edition.from().map(period -> "in force from " + period).orElse("in force from the beginning");
        return from + edition.until().map(period -> " until " + period).orElse(" until another takes over");
    }

    private static void words(String heading, WordList words, Function<Word, String> told, StringBuilder text) {
        if (!words.all().isEmpty()) {
            text.append(heading).append(": ");
            text.append(words.all().stream().map(told).collect(Collectors.joining(", ")));
            text.append('\n');
        }
    }

    private static String word(Word word) {
        String posts = word.posts().stream().map(Post::key).collect(Collectors.joining(" and "));
        String by = posts.isEmpty() ? word.by() : posts;
        String severity = word.severity().map(each -> ", " + each.name()).orElse("");
        return word.name() + " (" + word.shown() + (by.isEmpty() ? "" : " by " + by) + severity + ")";
    }

    private static void posts(Edition edition, StringBuilder text) {
        edition.words().posts().all().forEach(post -> text.append("Post ")
                .append(post.key())
                .append(": ")
                .append(post.label())
                .append(post.column()
                        .map(column -> ", whoever the column " + column + " names")
                        .orElse(post.is().equals(post.label()) ? "" : ", " + post.is()))
                .append('\n'));
    }

    private static String direction(Word word) {
        return switch (word.counting()) {
            case IN_TOTAL -> word(word);
            case BESIDE_TOTAL -> word(word) + " not in the total";
            case NOWHERE -> word(word) + " no arrow";
        };
    }

    private static void rule(Edition edition, PolicyRule rule, StringBuilder text) {
        text.append("  ")
                .append(rule.where().line())
                .append(": ")
                .append(Shown.inLine(rule.name()))
                .append('\n');
        Clause clause = edition.clauses().get(rule.clause());
        if (clause != null) {
            text.append("      ")
                    .append(clause.id())
                    .append(": “")
                    .append(Shown.inLine(clause.words()))
                    .append("” (");
            text.append(edition.sources().get(clause.source()));
            text.append(clause.place().isEmpty() ? "" : "; " + clause.place()).append(")\n");
        }
        if (!rule.assumption().isEmpty()) {
            text.append("      Assumed: ")
                    .append(Shown.inLine(rule.assumption()))
                    .append('\n');
        }
    }
}
