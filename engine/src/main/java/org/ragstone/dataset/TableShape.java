package org.ragstone.dataset;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.framework.Posts;
import org.ragstone.framework.Words;

/**
 * A table of a data set: its name, the columns it may have, those it needs, and whether it may be left out. {@code posts} are the
 * columns among them that a framework declares to name posts. It is incomplete where the framework is not known: nothing can then
 * be said against a column that is like none of them.
 */
public record TableShape(
        String name,
        List<String> columns,
        List<String> required,
        boolean optional,
        Collection<String> posts,
        boolean isComplete) {
    /** The column that says whose row it is, in a data set of several councils. */
    public static final String COUNCIL = "council";

    public TableShape {
        columns = List.copyOf(columns);
        required = List.copyOf(required);
        posts = List.copyOf(posts);
    }

    /** One whose columns are the same in every framework. */
    TableShape(String name, List<String> columns, List<String> required, boolean optional) {
        this(name, columns, required, optional, List.of(), true);
    }

    /** The same with the columns of the posts that are declared among the words, if these are known. */
    TableShape withPosts(Optional<Words> words) {
        Optional<Posts> declared = words.map(Words::posts);
        List<String> posts = declared.map(Posts::columns).orElse(List.of()).stream()
                .filter(column -> !columns.contains(column))
                .toList();
        List<String> all = Stream.concat(columns.stream(), posts.stream()).toList();
        return new TableShape(
                name,
                all,
                required,
                optional,
                posts,
                declared.map(Posts::isComplete).orElse(false));
    }

    /** The same where each row says which council it is of. */
    public TableShape ofCouncils() {
        return new TableShape(name, withCouncil(columns), withCouncil(required), optional, posts, isComplete);
    }

    /** The same where a row may say which council it is of. */
    public TableShape maybeOfCouncils() {
        return new TableShape(name, withCouncil(columns), required, optional, posts, isComplete);
    }

    private static List<String> withCouncil(List<String> columns) {
        return Stream.concat(Stream.of(COUNCIL), columns.stream()).toList();
    }

    public static final TableShape INDICATORS =
            new TableShape("indicators", IndicatorRow.COLUMNS, IndicatorRow.REQUIRED, false);
    static final TableShape TARGETS = new TableShape("targets", TargetRows.COLUMNS, TargetRows.REQUIRED, true);
    public static final TableShape RESULTS = new TableShape("results", ResultRow.COLUMNS, ResultRow.REQUIRED, false);
    public static final TableShape COMMENTARY =
            new TableShape("commentary", CommentaryRow.COLUMNS, CommentaryRow.REQUIRED, true);

    static final TableShape REBASES = new TableShape("rebases", RebaseRows.COLUMNS, RebaseRows.REQUIRED, true);

    public static final TableShape COMPOSITES =
            new TableShape("composites", CompositeRows.COLUMNS, CompositeRows.REQUIRED, true);

    public static final TableShape ACKNOWLEDGED =
            new TableShape("acknowledged", AcknowledgedRow.COLUMNS, AcknowledgedRow.REQUIRED, true);

    /** What the council printed, which is held against what is judged. */
    static final TableShape PUBLISHED = new TableShape("published", PublishedRow.COLUMNS, PublishedRow.COLUMNS, true);

    /** The figures that the council printed a rating for, which are held against each other and judge nothing. */
    static final TableShape BANDS = new TableShape("bands", BandRow.COLUMNS, BandRow.COLUMNS, true);

    private static final List<TableShape> ALL =
            List.of(INDICATORS, COMPOSITES, TARGETS, RESULTS, REBASES, COMMENTARY, ACKNOWLEDGED, PUBLISHED, BANDS);

    /** All that a data set may have, in the order in which they are read. */
    public static List<TableShape> all() {
        return ALL;
    }
}
