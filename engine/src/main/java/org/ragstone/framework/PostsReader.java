package org.ragstone.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ragstone.model.FindingKind;
import org.ragstone.model.Indicator;
import org.ragstone.model.Location;
import org.ragstone.reading.Keys;
import org.ragstone.reading.ListInOneText;
import org.ragstone.reading.Nearest;
import org.ragstone.reading.Node.ListNode;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Node.TextNode;

/** Reads the posts that an edition declares, and which of them must act. */
final class PostsReader {
    static final String POSTS = "posts";

    private static final String COLUMN = "column";
    private static final String IS = "is";
    private static final String LABEL = "label";
    static final String BY = "by";
    static final KnownKeys OF_A_POST = KnownKeys.of(COLUMN, IS, LABEL);
    static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,59}");

    private final FrameworkYaml yaml;
    private final Posts posts;
    private final boolean areDeclared;
    private boolean someAreUnknown;

    PostsReader(FrameworkYaml yaml) {
        this.yaml = yaml;
        this.areDeclared = yaml.map().get(POSTS).isPresent();
        this.posts = areDeclared ? read() : new Posts(List.of(), yaml.isComplete(POSTS));
    }

    Posts posts() {
        return posts;
    }

    private Posts read() {
        yaml.noteShape(POSTS, yaml.keys()::map);
        List<Post> read = new ArrayList<>();
        Map<String, Post> byName = new HashMap<>();
        Map<String, MapNode> entries = yaml.keys().maps(POSTS);
        for (Map.Entry<String, MapNode> each : entries.entrySet()) {
            Location where = yaml.keys().whereKey(POSTS, each.getKey());
            if (yaml.isOneTooMany(POSTS, read.size(), where)) {
                break;
            }
            Post post = post(each.getKey(), where, yaml.keys(each.getValue(), OF_A_POST));
            refuseAlike(post, byName, where);
            read.add(post);
        }
        if (entries.isEmpty() && yaml.isComplete(POSTS)) {
            yaml.fields().fault(POSTS, "`posts` declares none", "Name one, or delete the key.");
        }
        return new Posts(read, yaml.isComplete(POSTS) && !entries.isEmpty());
    }

    private Post post(String key, Location where, Keys entry) {
        checkName(key, where, "`" + key + "` cannot name a post");
        String column = entry.text(COLUMN);
        String is = name(entry, IS);
        String label = name(entry, LABEL);
        if (yaml.keys().isMapUnder(POSTS, key)) {
            checkIsOneOf(key, column, is, entry, where);
        }
        if (!column.isEmpty()) {
            checkColumn(column, entry.fields().where(COLUMN));
        }
        String otherwise = is.isEmpty() ? WordsReader.label(key, "") : is;
        return new Post(
                key, label.isEmpty() ? otherwise : label, Optional.of(column).filter(each -> !each.isEmpty()), is);
    }

    private String name(Keys entry, String key) {
        String name = WordsReader.shortText(entry, key);
        yaml.checkLabel(name, entry.fields().where(key));
        return name;
    }

    private void checkIsOneOf(String key, String column, String is, Keys entry, Location where) {
        if (!column.isEmpty() && !is.isEmpty()) {
            entry.fields()
                    .fault(
                            IS,
                            "`" + key + "` is named by a column and by `is`",
                            "Leave one out: the column names it for each indicator, `is` for all.");
        } else if (column.isEmpty() && is.isEmpty() && !entry.isMisspelt(COLUMN) && !entry.isMisspelt(IS)) {
            yaml.problems()
                    .add(
                            where,
                            "nothing says who holds the post `" + key + "`",
                            "Name the `column` of indicators.csv that does, or the one who `is` it for all.");
        }
    }

    private void checkColumn(String column, Location where) {
        checkName(column, where, "`" + column + "` cannot name a column");
        if (Indicator.COLUMNS.contains(column) && !Indicator.POST_COLUMNS.contains(column)) {
            yaml.problems()
                    .add(
                            where,
                            "the column `" + column + "` of indicators.csv says something else",
                            "Name one of your own, or `" + String.join("`, `", Indicator.POST_COLUMNS) + "`.");
        }
    }

    private void checkName(String name, Location where, String what) {
        if (!NAME.matcher(name).matches()) {
            yaml.noteUnreadName(POSTS);
            yaml.problems().add(where, what, "Use small letters, digits and `_`: `head_of_service`.");
        }
    }

    /** Of a text that names two posts nobody knows which of them wrote it. */
    private void refuseAlike(Post post, Map<String, Post> byName, Location where) {
        List<String> names = new ArrayList<>(post.names());
        post.column().ifPresent(names::add);
        for (String name : names) {
            Post other = byName.putIfAbsent(Post.folded(name), post);
            if (other != null && !other.equals(post)) {
                yaml.problems()
                        .add(
                                where,
                                "`%s` is called `%s`, as `%s` is".formatted(post.key(), name, other.key()),
                                "Give each a name of its own, or declare it once.");
                return;
            }
        }
    }

    /** Those that must act by an action of framework.yaml, where it names posts. */
    List<Post> named(Keys action) {
        if (!areDeclared) {
            return List.of();
        }
        List<Post> named = new ArrayList<>();
        for (TextNode text : action.list(BY)) {
            Optional<Post> post = posts.find(text.text());
            if (post.isEmpty()) {
                refuseUnknown(text);
            } else if (named.contains(post.get())) {
                yaml.problems().add(text.where(), "`" + text.text() + "` is given twice", "");
            } else {
                named.add(post.get());
            }
        }
        return named;
    }

    /** What was meant by a post that stands among the keys of an action: within braces a comma ends the posts before it. */
    Optional<String> listed(FindingKind kind, MapNode word, String key) {
        if (kind != FindingKind.ACTION || posts.find(key).isEmpty()) {
            return Optional.empty();
        }
        List<String> keys = Stream.concat(Stream.of(word.text(BY)), word.names().stream())
                .filter(posts.keys()::contains)
                .toList();
        return Optional.of(
                keys.size() > 1 ? ListInOneText.hint(keys) : "Maybe it should stand under `by`: `by: " + key + "`.");
    }

    private void refuseUnknown(TextNode text) {
        someAreUnknown = true;
        if (posts.isComplete()) {
            String hint = posts.meantBy(text.text())
                    .map(post -> "Maybe you meant `" + post.key() + "`.")
                    .or(() -> ListInOneText.hint(text.text(), posts.keys()))
                    .orElseGet(() -> Nearest.hint(text.text(), posts.keys()));
            yaml.problems().add(text.where(), "unknown post `" + text.text() + "`", hint);
        }
    }

    /** The column that names who must act, where no posts are declared. */
    String column(MapNode entry, Keys action) {
        if (areDeclared) {
            return "";
        }
        if (!posts.isComplete()) {
            return entry.text(BY);
        }
        if (entry.get(BY).filter(ListNode.class::isInstance).isPresent()) {
            refuseList(entry.where(BY));
            return "";
        }
        String others = mayBeDeclared(yaml.language()) ? "Others can be declared under `posts`." : "";
        return action.fields().wordOf(BY, Indicator.POST_COLUMNS, others);
    }

    private void refuseList(Location where) {
        if (mayBeDeclared(yaml.language())) {
            yaml.problems()
                    .add(
                            where,
                            "`by` lists posts, and none is declared",
                            "Declare them under `posts`, or name one column of indicators.csv.");
        } else {
            yaml.problems()
                    .add(
                            where,
                            "`by` should be a text, not a list",
                            "Name one column of indicators.csv. Posts, of which there can be several, are of language 2:"
                                    + " with `language: 2` in framework.yaml they can be declared.");
        }
    }

    static boolean mayBeDeclared(LanguageVersion language) {
        return EditionReader.KEYS.names(language).contains(POSTS);
    }

    /** Reports each that no action names and no column shows; where one names none that is known, it may have been meant. */
    void refuseUnnamed(WordList actions, Layout layout) {
        boolean areKnown = posts.isComplete()
                && actions.allNames().isPresent()
                && actions.all().stream().noneMatch(action -> action.posts().isEmpty())
                && yaml.isComplete(LayoutReader.DASHBOARD)
                && !someAreUnknown;
        if (!areKnown) {
            return;
        }
        posts.all().stream()
                .filter(post -> actions.all().stream()
                        .noneMatch(action -> action.posts().contains(post)))
                .filter(post -> !layout.shows(post.key()))
                .forEach(post -> yaml.problems()
                        .add(
                                yaml.keys().whereKey(POSTS, post.key()),
                                "no action is `by` the post `" + post.key() + "`",
                                "Name it in the `by` of one, or in the dashboard, or leave it out."));
    }
}
