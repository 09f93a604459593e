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

    /** Whether the framework calls it so, whatever the case. */
    boolean isCalled(String name) {
        String sought = folded(name);
        return names().stream().map(Post::folded).anyMatch(sought::equals);
    }

    /** Whether whoever holds it for an indicator goes by the name, whatever the case. */
    boolean isHeldBy(String name, Indicator indicator) {
        return folded(holder(indicator)).equals(folded(name));
    }

    /** What it goes by, whatever the indicator. */
    List<String> names() {
        return Stream.of(key, label, is).filter(name -> !name.isEmpty()).toList();
    }

    /** One text for all that a reader takes for the same name. */
    static String folded(String name) {
        return LookAlikes.folded(LookAlikes.plain(name)).toLowerCase(Locale.ROOT);
    }
}
