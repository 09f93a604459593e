package org.ragstone.api.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ragstone.framework.Clause;
import org.ragstone.framework.Edition;
import org.ragstone.framework.LayoutColumn;
import org.ragstone.framework.MethodSetting;
import org.ragstone.framework.Post;
import org.ragstone.framework.StandardLabels;
import org.ragstone.framework.Word;
import org.ragstone.framework.Words;
import org.ragstone.model.Basis;
import org.ragstone.model.FindingKind;
import org.ragstone.model.IndicatorKind;
import org.ragstone.model.Period;
import org.ragstone.policy.language.PolicyRule;

/** An edition as it takes effect, as JSON: its dates, words and clauses, and its rules in reading order. */
public record EditionDocument(
        String framework,
        String edition,
        String title,
        String council,
        Optional<String> from,
        Optional<String> until,
        String revision,
        int language,
        String figures,
        String shownTarget,
        Map<String, String> sources,
        Collection<Clause> clauses,
        Collection<Clause> clausesNotAboutRating,
        Map<String, List<DeclaredWord>> words,
        Optional<List<DeclaredPost>> posts,
        Map<IndicatorKind, List<Basis>> due,
        List<TotalsColumn> columns,
        Optional<Rounded> percentages,
        Map<String, List<String>> countTogether,
        Optional<Map<String, List<String>>> runs,
        Labels labels,
        Optional<Map<String, List<ShownColumn>>> dashboard,
        Optional<Map<String, String>> colours,
        Optional<Map<String, String>> headings,
        Map<String, List<MethodSetting>> methods,
        List<GivenFile> files,
        List<Rule> rules) {

    /**
     * A word that the edition answers with; {@code inTotal} is of not-rated words, and of directions that are not, {@code arrow} of
     * directions that give none, {@code by} or {@code posts} of actions, and {@code severity} of alerts and actions.
     */
    public record DeclaredWord(
            String word,
            String label,
            Optional<String> symbol,
            Optional<Boolean> inTotal,
            Optional<Boolean> arrow,
            Optional<String> by,
            Optional<List<String>> posts,
            Optional<String> severity) {}

    /** A post that can be asked to act, and the column that names who holds it, or who does for all. */
    public record DeclaredPost(String post, String label, Optional<String> column, Optional<String> is) {}

    /** A column of the totals. */
    public record TotalsColumn(String column, List<Basis> bases) {}

    /** What the target and the floor are called, and what they and the indicators are of a kind or a group where that differs. */
    public record Labels(
            String target,
            String floor,
            Optional<Map<IndicatorKind, OwnLabels>> byKind,
            Optional<Map<String, OwnLabels>> byGroup) {
        private static Labels of(org.ragstone.framework.Labels labels) {
            return new Labels(
                    labels.general().target(), labels.general().floor(), own(labels.byKind()), own(labels.byGroup()));
        }

        private static <K> Optional<Map<K, OwnLabels>> own(Map<K, StandardLabels> labels) {
            Map<K, OwnLabels> own = new LinkedHashMap<>();
            labels.forEach((of, each) -> own.put(of, OwnLabels.of(each)));
            return Optional.of(own).filter(all -> !all.isEmpty());
        }
    }

    /** What is called otherwise of a kind or a group. */
    public record OwnLabels(Optional<String> target, Optional<String> floor, Optional<String> heading) {
        private static OwnLabels of(StandardLabels labels) {
            return new OwnLabels(
                    JsonText.given(labels.target()), JsonText.given(labels.floor()), JsonText.given(labels.heading()));
        }
    }

    /** A column of the dashboard: its heading, what it shows, and of what. */
    public record ShownColumn(
            String heading, String show, Optional<List<Basis>> basis, Optional<String> against, Optional<String> post) {
        private static ShownColumn of(LayoutColumn column) {
            return new ShownColumn(
                    column.heading(),
                    column.shows().name(),
                    Optional.of(column.bases()).filter(bases -> !bases.isEmpty()),
                    column.against().map(Enum::name),
                    JsonText.given(column.post()));
        }
    }

    /** How percentages are shown. */
    public record Rounded(String rounding, int decimals) {}

    /** A file that takes effect, and the edition whose folder it stands in. */
    public record GivenFile(String file, String edition) {}

    /** A rule as it is written, with the words of the clause it follows or what its document leaves open. */
    public record Rule(
            String rule,
            Optional<String> clause,
            Optional<String> words,
            Optional<String> assumption,
            String where,
            String text) {}

    public static EditionDocument of(Edition edition, List<PolicyRule> rules) {
        return new EditionDocument(
                edition.framework(),
                edition.name(),
                edition.title(),
                edition.council(),
                edition.from().map(Period::toString),
                edition.until().map(Period::toString),
                edition.revision(),
                edition.language().version(),
                edition.figures().name(),
                edition.shownTarget().name(),
                edition.sources(),
                edition.clauses().values(),
                edition.clausesNotAboutRating().values(),
                words(edition),
                Optional.of(posts(edition)).filter(posts -> !posts.isEmpty()),
                edition.due(),
                edition.columns().entrySet().stream()
                        .map(each -> new TotalsColumn(each.getKey(), each.getValue()))
                        .toList(),
                edition.summary()
                        .percentages()
                        .map(each -> new Rounded(each.rounding().name(), each.decimals())),
                edition.summary().countTogether(),
                Optional.of(edition.words().runs().statuses()).filter(runs -> !runs.isEmpty()),
                Labels.of(edition.labels()),
                Optional.of(dashboard(edition)).filter(tables -> !tables.isEmpty()),
                Optional.of(colours(edition)).filter(colours -> !colours.isEmpty()),
                Optional.of(headings(edition)).filter(headings -> !headings.isEmpty()),
                Methods.of(rules, edition),
                edition.files().all().stream()
                        .map(file -> new GivenFile(file.name(), file.edition()))
                        .toList(),
                rules.stream().map(rule -> rule(edition, rule)).toList());
    }

    private static Map<String, List<ShownColumn>> dashboard(Edition edition) {
        Map<String, List<ShownColumn>> tables = new LinkedHashMap<>();
        edition.dashboard()
                .tables()
                .forEach((of, columns) -> tables.put(
                        of.words(), columns.stream().map(ShownColumn::of).toList()));
        return tables;
    }

    private static Map<String, String> colours(Edition edition) {
        Map<String, String> colours = new LinkedHashMap<>();
        edition.colours().byWord().forEach((word, colour) -> colours.put(word, colour.word()));
        return colours;
    }

    private static Map<String, String> headings(Edition edition) {
        Map<String, String> headings = new LinkedHashMap<>();
        edition.headings().own().forEach((part, heading) -> headings.put(part.word(), heading));
        return headings;
    }

    private static Map<String, List<DeclaredWord>> words(Edition edition) {
        // Named as in framework.yaml, in the manner of JSON.
        Map<String, List<DeclaredWord>> words = new LinkedHashMap<>();
        for (FindingKind kind : FindingKind.values()) {
            words.put(
                    kind == FindingKind.NOT_RATED ? "notRated" : Words.key(kind),
                    edition.words().of(kind).all().stream()
                            .map(each -> word(each, kind))
                            .toList());
        }
        words.put("assessments", plain(edition.words().assessments().all()));
        words.put("groups", plain(edition.words().groups().all()));
        if (!edition.words().severities().all().isEmpty()) {
            words.put("severities", plain(edition.words().severities().all()));
        }
        return words;
    }

    private static List<DeclaredWord> plain(Collection<Word> words) {
        return words.stream()
                .map(each -> word(each, Optional.empty(), Optional.empty()))
                .toList();
    }

    private static DeclaredWord word(Word word, FindingKind kind) {
        Optional<Boolean> inTotal = Optional.of(word.inTotal());
        return switch (kind) {
            case NOT_RATED -> word(word, inTotal, Optional.empty());
            case DIRECTION ->
                word(
                        word,
                        inTotal.filter(in -> !in),
                        Optional.of(word.isCounted()).filter(arrow -> !arrow));
            case RATING, RANGE, ALERT, ACTION -> word(word, Optional.empty(), Optional.empty());
        };
    }

    private static DeclaredWord word(Word word, Optional<Boolean> inTotal, Optional<Boolean> arrow) {
        return new DeclaredWord(
                word.name(),
                word.label(),
                JsonText.given(word.symbol()),
                inTotal,
                arrow,
                JsonText.given(word.by()),
                Optional.of(word.posts().stream().map(Post::key).toList()).filter(posts -> !posts.isEmpty()),
                word.severity().map(Word::name));
    }

    private static List<DeclaredPost> posts(Edition edition) {
        return edition.words().posts().all().stream()
                .map(post -> new DeclaredPost(post.key(), post.label(), post.column(), JsonText.given(post.is())))
                .toList();
    }

    private static Rule rule(Edition edition, PolicyRule rule) {
        return new Rule(
                rule.name(),
                JsonText.given(rule.clause()),
                Optional.ofNullable(edition.clauses().get(rule.clause())).map(Clause::words),
                JsonText.given(rule.assumption()),
                rule.place(),
                rule.text());
    }
}
