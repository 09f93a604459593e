package org.ragstone.framework;

import java.util.List;
import java.util.Optional;
import org.ragstone.model.Basis;
import org.ragstone.model.DirectionAgainst;

/**
 * A column of the dashboard: its heading, in the council's own words, and what it shows. It is of results on the bases, the first
 * of which it is read as, or of all results where it names none; a direction is against one thing, or all; {@code post} is the key
 * of a post or the column that names it, and empty where none is shown.
 */
public record LayoutColumn(
        String heading, Shows shows, List<Basis> bases, Optional<DirectionAgainst> against, String post) {
    public LayoutColumn {
        bases = List.copyOf(bases);
    }

    /** Whether it says anything of results on the basis. */
    public boolean isOf(Basis basis) {
        return shows.isOfResult() && (bases.isEmpty() || bases.contains(basis));
    }

    /** What it shows in the words of framework.yaml: "FIGURE of LATEST, FORECAST". */
    public String words() {
        StringBuilder words = new StringBuilder(shows.name());
        against.ifPresent(each -> words.append(" against ").append(each));
        if (!post.isEmpty()) {
            words.append(' ').append(post);
        }
        if (!bases.isEmpty()) {
            words.append(" of ")
                    .append(String.join(", ", bases.stream().map(Basis::name).toList()));
        }
        return words.toString();
    }
}
