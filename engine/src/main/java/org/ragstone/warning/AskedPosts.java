package org.ragstone.warning;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.framework.Post;
import org.ragstone.framework.WordList;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.model.Commentary;
import org.ragstone.model.CommentaryScope;
import org.ragstone.model.Indicator;
import org.ragstone.model.Placeholder;
import org.ragstone.model.Warning;
import org.ragstone.model.WarningCode;
import org.ragstone.reading.Nearest;

/** Who must act and is not named, and texts that others wrote than those who must, or that say neither who did nor to what. */
final class AskedPosts {
    private static final Comparator<Commentary> BY_POST = Comparator.comparing(Commentary::period)
            .thenComparing(Commentary::post)
            .thenComparing(Commentary::text);

    private final JoinedIndicator joined;
    private final Indicator indicator;
    private final Found found;

    private AskedPosts(JoinedIndicator joined, Found found) {
        this.joined = joined;
        this.indicator = joined.data().indicator();
        this.found = found;
    }

    /** @param asked all that is required of posts about the indicator */
    static void look(JoinedIndicator indicator, List<PostAsked> asked, Found found) {
        if (indicator.join().edition().words().posts().all().isEmpty()) {
            return;
        }
        AskedPosts posts = new AskedPosts(indicator, found);
        posts.tellUnnamed(asked);
        Map<String, List<PostAsked>> byAction = asked.stream()
                .collect(Collectors.groupingBy(each -> each.action().name(), LinkedHashMap::new, Collectors.toList()));
        byAction.forEach(posts::tellOthers);
        posts.tellBlank(asked.stream().filter(each -> !each.answered()).toList());
    }

    /** A text without an action answers the one that blank means, which the edition may not have. */
    private void tellBlank(List<PostAsked> outstanding) {
        WordList actions = joined.join().edition().words().actions();
        ofIndicator()
                .filter(each -> actions.find(each.action()).isEmpty())
                .forEach(each -> tellBlank(each, answeredBy(each, outstanding)));
    }

    private void tellBlank(Commentary text, List<PostAsked> meant) {
        if (!meant.isEmpty()) {
            add(
                    WarningCode.COMMENT_ANSWERS_NOTHING,
                    text,
                    "action",
                    "a blank `action` is `%s`, which the framework does not have".formatted(text.action()),
                    "Maybe it answers %s, which is outstanding until it says so."
                            .formatted(names(
                                    meant.stream()
                                            .map(each -> each.action().name())
                                            .distinct(),
                                    " or ")));
        }
    }

    /** Of whoever signs; where no post is known by that, it can be of any. */
    private List<PostAsked> answeredBy(Commentary text, List<PostAsked> outstanding) {
        List<Post> signed = signed(text.post());
        return outstanding.stream()
                .filter(each -> signed.isEmpty() || signed.contains(each.post()))
                .toList();
    }

    /** What was written about the indicator for a period that is evaluated, and says something. */
    private Stream<Commentary> ofIndicator() {
        return joined.data().commentary().stream()
                .filter(each -> each.scope() == CommentaryScope.INDICATOR)
                .filter(each -> !Placeholder.is(each.text()))
                .filter(each -> EmptyComments.isOf(joined, each.period()))
                .sorted(BY_POST);
    }

    /** Of each post once, whatever is required of it. */
    private void tellUnnamed(List<PostAsked> asked) {
        Map<Post, List<PostAsked>> unnamed = asked.stream()
                .filter(each -> each.post().holder(indicator).isEmpty())
                .collect(Collectors.groupingBy(PostAsked::post, LinkedHashMap::new, Collectors.toList()));
        unnamed.forEach((post, own) -> {
            String column = post.column().orElseThrow();
            String actions = quoted(own.stream().map(each -> each.action().name()));
            found.ofIndicator(
                    WarningCode.POST_IS_BLANK,
                    indicator,
                    column,
                    "`%s` names no `%s`, of whom %s %s required"
                            .formatted(indicator.ref(), post.label(), actions, own.size() == 1 ? "is" : "are"),
                    "Write who it is in `" + column + "`.");
        });
    }

    /** Nothing is amiss with what others have to say once those have answered who must. */
    private void tellOthers(String action, List<PostAsked> asked) {
        if (asked.stream().allMatch(PostAsked::answered)) {
            return;
        }
        ofIndicator()
                .filter(each -> each.action().equals(action))
                .filter(each -> asked.stream().map(PostAsked::post).noneMatch(signed(each.post())::contains))
                .forEach(each -> tell(each, action, asked));
    }

    private void tell(Commentary text, String action, List<PostAsked> asked) {
        List<Post> outstanding = asked.stream()
                .filter(each -> !each.answered())
                .map(PostAsked::post)
                .toList();
        String whose = quoted(outstanding.stream().map(post -> post.shown(indicator)));
        if (text.post().isEmpty()) {
            add(
                    WarningCode.POST_IS_BLANK,
                    text,
                    "post",
                    "nobody is said to have written what is to answer `%s`".formatted(action),
                    "Write whose it is. It is required of %s, and outstanding until then.".formatted(whose));
        } else {
            add(
                    WarningCode.COMMENT_BY_ANOTHER_POST,
                    text,
                    "post",
                    "`%s` answers `%s`, which is required of %s".formatted(author(text.post()), action, whose),
                    meant(text.post(), outstanding) + "It is outstanding until they have answered.");
        }
    }

    /** The post that a text names, with whoever holds it, or the text where it is none. */
    private String author(String written) {
        return signed(written).stream()
                .findFirst()
                .map(post -> post.shown(indicator))
                .orElse(written);
    }

    private List<Post> signed(String name) {
        return joined.join().edition().words().posts().signed(name, indicator);
    }

    private String meant(String written, List<Post> posts) {
        List<String> names = posts.stream()
                .flatMap(post -> Stream.of(post.label(), post.key(), post.holder(indicator)))
                .filter(name -> !name.isEmpty())
                .toList();
        return Nearest.to(written, names)
                .map(near -> "Maybe you meant `" + near + "`. ")
                .orElse("");
    }

    private void add(WarningCode code, Commentary text, String column, String what, String hint) {
        Warning.Subject of = new Warning.Subject(indicator.ref(), Optional.empty(), Optional.of(text.period()), column);
        found.add(code, of, text.period(), text.where().at(column), what, hint);
    }

    private static String quoted(Stream<String> names) {
        return names(names, " and ");
    }

    private static String names(Stream<String> names, String between) {
        return names.map(name -> "`" + name + "`").collect(Collectors.joining(between));
    }
}
