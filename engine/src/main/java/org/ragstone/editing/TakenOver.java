package org.ragstone.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ragstone.framework.Edition;
import org.ragstone.framework.EditionFile;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Problems;
import org.ragstone.reading.Yaml;
import org.ragstone.scenario.Scenarios;

/** What an edition takes over, written into its own folder so that it can be changed there. */
final class TakenOver {
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
        WrittenYaml own = new WrittenYaml(edition.files().frameworkYamls().get(0));
        ClauseEntries entries = new ClauseEntries(edition, ids);
        return here(own.file(), entries.in(own));
    }
}
