package org.ragstone.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ragstone.framework.Clause;
import org.ragstone.framework.Edition;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Excerpt;
import org.ragstone.model.Location;

/** Where an edition says a number that was changed and has not been: somebody has to say whether it is the same. */
record Beside(Edition edition, Wording wording) {
    private static final Pattern COMMENTS = Pattern.compile("(?m)^[ \\t]*(?://|#)[^\\n]*");

    /**
     * The rules that ask for it, the clauses that say it, and comments of the files that change.
     *
     * @param clauses the ids of those that do not say it any more
     */
    List<Location> places(List<RuleWithSource> rules, Collection<SourceFile> files, Collection<String> clauses) {
        List<Location> places = new ArrayList<>();
        rules.forEach(each -> places.add(each.rule().where()));
        if (wording instanceof Wording.OfNumber) {
            places.addAll(clauses(clauses));
            files.forEach(file -> comments(file).forEach(places::add));
        }
        return places.stream().sorted().distinct().toList();
    }

    private List<Location> clauses(Collection<String> changed) {
        List<WrittenYaml> yamls =
                edition.files().frameworkYamls().stream().map(WrittenYaml::new).toList();
        return Stream.of(edition.clauses(), edition.clausesNotAboutRating())
                .map(Map::values)
                .flatMap(Collection::stream)
                .filter(clause -> !changed.contains(clause.id()) && wording.isIn(clause.words()))
                .flatMap(clause -> where(clause, yamls))
                .toList();
    }

    private static Stream<Location> where(Clause clause, List<WrittenYaml> yamls) {
        return yamls.stream()
                .flatMap(yaml -> yaml.texts().stream())
                .filter(text -> text.text().equals(clause.words()))
                .map(text -> text.where())
                .limit(1);
    }

    private Stream<Location> comments(SourceFile file) {
        return COMMENTS.matcher(file.text())
                .results()
                .filter(comment -> wording.isIn(comment.group()))
                .map(comment -> location(file, comment));
    }

    private static Location location(SourceFile file, MatchResult comment) {
        int start = comment.end() - comment.group().strip().length();
        String before = file.text().substring(0, start);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Location.InText(
                file.path(),
                line,
                start - before.lastIndexOf('\n'),
                new Excerpt(file.text(), start, comment.end() - start));
    }
}
