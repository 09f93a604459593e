package org.ragstone.framework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ragstone.model.Indicator;

/**
 * The posts that an edition declares, in its order; none where its actions name columns of {@code indicators.csv}. They are
 * incomplete where they could not be read whole: nothing can then be said against a post that is not among them.
 */
public record Posts(List<Post> all, boolean isComplete) {
    static final Posts NONE = new Posts(List.of(), true);

    public Posts {
        all = List.copyOf(all);
    }

    /** The columns of {@code indicators.csv} that they are named in. */
    public Collection<String> columns() {
        return all.stream().flatMap(post -> post.column().stream()).toList();
    }

    /**
     * Those that a text about an indicator was written for, by the name that it is signed with: the one that the framework calls so,
     * or else all that are held by somebody of that name. None where it is signed with nothing.
     */
    public List<Post> signed(String name, Indicator indicator) {
        if (name.isEmpty()) {
            return List.of();
        }
        List<Post> called = all.stream().filter(post -> post.isCalled(name)).toList();
        return called.isEmpty()
                ? all.stream().filter(post -> post.isHeldBy(name, indicator)).toList()
                : called;
    }

    Optional<Post> find(String key) {
        return all.stream().filter(post -> post.key().equals(key)).findFirst();
    }

    Collection<String> keys() {
        return all.stream().map(Post::key).toList();
    }

    /** The one that somebody may have meant who wrote its label, its holder or its column for its key. */
    Optional<Post> meantBy(String text) {
        return all.stream()
                .filter(post -> post.column().equals(Optional.of(text)) || post.isCalled(text))
                .findFirst();
    }
}
