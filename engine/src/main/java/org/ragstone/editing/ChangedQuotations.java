package org.ragstone.editing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.framework.Clause;
import org.ragstone.framework.Edition;
import org.ragstone.model.Location;

/** Clauses whose words were changed, though they quote a document that says them otherwise. */
record ChangedQuotations(Edition edition, Collection<String> ids) {
    /** One of each document. */
    Stream<Reminder> reminders() {
        Map<String, List<Clause>> bySource = edition.clauses().values().stream()
                .filter(clause -> ids.contains(clause.id()))
                .collect(Collectors.groupingBy(Clause::source, TreeMap::new, Collectors.toList()));
        return bySource.entrySet().stream().map(each -> reminder(each.getKey(), each.getValue()));
    }

    private Reminder reminder(String source, List<Clause> clauses) {
        String document = Objects.requireNonNullElse(edition.sources().get(source), source);
        boolean isOne = clauses.size() == 1;
        return new Reminder(
                where(clauses.get(0).id()),
                (isOne ? "The clause " : "The clauses ")
                        + clauses.stream()
                                .map(clause -> "`" + clause.id() + "`")
                                .collect(Collectors.joining(" and "))
                        + (isOne ? " says" : " say") + " what is new, and " + (isOne ? "cites" : "cite") + " still “"
                        + document
                        + "”: name the document that says so now in `source` (with its entry under `sources`), and its"
                        + " `place`.");
    }

    private Location where(String id) {
        return edition.files().frameworkYamls().stream()
                .map(WrittenYaml::new)
                .flatMap(yaml -> yaml
                        .under(ClauseEntries.CLAUSES)
                        .filter(clauses -> clauses.get(id).isPresent())
                        .map(clauses -> clauses.whereKey(id))
                        .stream())
                .findFirst()
                .orElseThrow();
    }
}
