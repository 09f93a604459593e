package org.ragstone.framework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

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

    Optional<Post> find(String key) {
        return all.stream().filter(post -> post.key().equals(key)).findFirst();
    }

    Collection<String> keys() {
        return all.stream().map(Post::key).toList();
    }

    /** The one that somebody may have meant who wrote its label, its holder or its column for its key. */
    Optional<Post> meantBy(String text) {
        return all.stream()
                .filter(post -> post.column().equals(Optional.of(text))
                        || post.names().stream().map(Post::folded).anyMatch(Post.folded(text)::equals))
                .findFirst();
    }
}
