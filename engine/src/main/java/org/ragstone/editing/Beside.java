package org.ragstone.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.framework.Clause;
import org.ragstone.framework.Edition;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Excerpt;
import org.ragstone.model.Location;
import org.ragstone.reading.Node.TextNode;

/** Where an edition says a number that was changed and has not been: somebody has to say whether it is the same. */
record Beside(Edition edition, Wording wording, NumberInLetters letters) {
    private static final Pattern COMMENTS = Pattern.compile("(?m)^[ \\t]*(?://|#)[^\\n]*");
    private static final Pattern LINES = Pattern.compile("(?m)^.+$");

    /**
     * The rules that ask for it, the clauses and the texts of the report that say it, and comments of the files that change.
     *
     * @param clauses the ids of those that do not say it any more
     * @param followed the ids of those that rules follow which change: these may say it in letters
     */
    List<Location> places(
            List<RuleWithSource> rules,
            Collection<SourceFile> files,
            Collection<String> clauses,
            Collection<String> followed) {
        List<Location> places = new ArrayList<>();
        rules.forEach(each -> places.add(each.rule().where()));
        if (wording instanceof Wording.OfNumber) {
            places.addAll(clauses(clauses, followed));
            templates().forEach(places::add);
            files.forEach(file -> comments(file).forEach(places::add));
        }
        return places.stream().sorted().distinct().toList();
    }

    /** What the document says, and where it says it, of the clauses; those that change say it as it is. */
    private List<Location> clauses(Collection<String> changed, Collection<String> followed) {
        Set<String> said = Stream.of(edition.clauses(), edition.clausesNotAboutRating())
                .map(Map::values)
                .flatMap(Collection::stream)
                .flatMap(clause -> changed.contains(clause.id())
                        ? Stream.of(clause.place())
                        : Stream.of(clause.words(), clause.place()))
                .filter(wording::isIn)
                .collect(Collectors.toCollection(HashSet::new));
        edition.clauses().values().stream()
                .filter(clause -> followed.contains(clause.id()))
                .map(Clause::words)
                .filter(letters::isIn)
                .forEach(said::add);
        return edition.files().frameworkYamls().stream()
                .flatMap(yaml -> new WrittenYaml(yaml).texts().stream())
                .filter(text -> said.contains(text.text()))
                .map(TextNode::where)
                .toList();
    }

    /** Lines of the report's texts. */
    private Stream<Location> templates() {
        return edition.files().templates().stream().flatMap(file -> LINES.matcher(file.text())
                .results()
                .filter(line -> wording.isIn(line.group()))
                .map(line -> location(file, line)));
    }

    private Stream<Location> comments(SourceFile file) {
        return COMMENTS.matcher(file.text())
                .results()
                .filter(comment -> wording.isIn(comment.group()))
                .map(comment -> location(file, comment));
    }

    private static Location location(SourceFile file, MatchResult comment) {
        return location(file, comment.end() - comment.group().stripLeading().length(), comment.end());
    }

    /** A stretch of a file. */
    static Location location(SourceFile file, int start, int end) {
        String before = file.text().substring(0, start);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Location.InText(
                file.path(), line, start - before.lastIndexOf('\n'), new Excerpt(file.text(), start, end - start));
    }
}
