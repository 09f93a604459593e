package org.ragstone.framework;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.model.Indicator;
import org.ragstone.model.LookAlikes;

/**
 * A post that can be asked to act. Who holds it stands in a column of {@code indicators.csv}, indicator by indicator, or is one
 * person or office for all of them. {@code key} is what framework.yaml calls it.
 */
public record Post(String key, String label, Optional<String> column, String is) {
    /** Who holds it for an indicator, as the data set or the framework names them; empty where nobody is named. */
    public String holder(Indicator indicator) {
        return column.map(indicator::post).orElse(is);
    }

    /** The post, and whoever holds it where that says more: "Head of Service (Alison Mills)". */
    public String shown(Indicator indicator) {
        String holder = holder(indicator);
        return holder.isEmpty() || folded(holder).equals(folded(label)) ? label : label + " (" + holder + ")";
    }

    /** Whether a text that was written of an indicator names it: by its key, its label or whoever holds it, whatever the case. */
    public boolean isNamedBy(String text, Indicator indicator) {
        return !text.isEmpty() && folded(names(holder(indicator))).contains(folded(text));
    }

    /** What it goes by, whatever the indicator. */
    List<String> names() {
        return names(is);
    }

    private List<String> names(String holder) {
        return Stream.of(key, label, holder).filter(name -> !name.isEmpty()).toList();
    }

    private static List<String> folded(List<String> names) {
        return names.stream().map(Post::folded).toList();
    }

    /** One text for all that a reader takes for the same name. */
    static String folded(String name) {
        return LookAlikes.folded(LookAlikes.plain(name)).toLowerCase(Locale.ROOT);
    }
}
