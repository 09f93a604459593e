package org.ragstone.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ragstone.framework.Clause;
import org.ragstone.framework.Edition;
import org.ragstone.framework.EditionFile;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Problems;
import org.ragstone.reading.Yaml;
import org.ragstone.scenario.Scenarios;

/** What an edition takes over, written into its own folder so that it can be changed there. */
final class TakenOver {
    private static final Pattern CLAUSES = Pattern.compile("(?m)^clauses:[ \\t]*(?:#.*)?\\n");
    private static final Pattern LEADING = Pattern.compile("\\A(?:[ \\t]*(?:#.*)?\\n)*");

    private final Edition edition;

    TakenOver(Edition edition) {
        this.edition = edition;
    }

    /** The files of its own that it has then: a rule file brings its scenarios, and of framework.yaml only these clauses. */
    List<SourceFile> of(Collection<SourceFile> files, Set<String> clauses) {
        Set<String> names = files.stream()
                .map(SourceFile::name)
                .filter(name -> !name.equals(EditionFile.FRAMEWORK))
                .collect(Collectors.toSet());
        List<SourceFile> own = new ArrayList<>();
        edition.ruleFiles().stream()
                .filter(file -> names.contains(file.name()))
                .peek(file -> names.add(EditionFile.scenariosOf(file.name())))
                .forEach(file -> own.add(here(file, file.text())));
        edition.testFiles().stream()
                .filter(file -> names.contains(file.name()) && !isOwn(file))
                .forEach(file -> own.add(here(file, withPeriod(file))));
        if (files.stream().anyMatch(file -> file.name().equals(EditionFile.FRAMEWORK))) {
            own.add(withClauses(clauses));
        }
        return own;
    }

    boolean isOwn(SourceFile file) {
        return file.edition().equals(edition.path());
    }

    private SourceFile here(SourceFile file, String text) {
        return new SourceFile(file.name(), edition.path() + "/" + file.name(), text);
    }

    /** Cases are judged at a month of the edition in whose folder they stand, unless they say of which. */
    private String withPeriod(SourceFile file) {
        boolean says = Yaml.salvage(file.path(), file.text(), new Problems())
                .get("period")
                .isPresent();
        if (says) {
            return file.text();
        }
        Matcher leading = LEADING.matcher(file.text());
        int at = leading.find() ? leading.end() : 0;
        return file.text().substring(0, at)
                + "period: " + Scenarios.periods(edition).get(file.edition()) + "\n"
                + file.text().substring(at);
    }

    private SourceFile withClauses(Set<String> ids) {
        SourceFile yaml = edition.files().frameworkYamls().get(0);
        String entries = ids.stream().map(this::entry).collect(Collectors.joining());
        Matcher heading = CLAUSES.matcher(yaml.text());
        if (heading.find()) {
            return here(
                    yaml,
                    yaml.text().substring(0, heading.end())
                            + entries
                            + yaml.text().substring(heading.end()));
        }
        String before = yaml.text().endsWith("\n") ? yaml.text() : yaml.text() + "\n";
        return here(yaml, before + "clauses:\n" + entries);
    }

    private String entry(String id) {
        Clause clause = Objects.requireNonNull(edition.clauses().get(id));
        String place = clause.place().isEmpty() ? "" : ", place: " + quoted(clause.place());
        return "  %s: { words: %s, source: %s%s }\n"
                .formatted(id, quoted(clause.words()), quoted(clause.source()), place);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
