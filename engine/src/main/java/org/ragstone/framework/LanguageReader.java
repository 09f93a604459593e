package org.ragstone.framework;

import java.util.List;
import org.ragstone.model.Problems;
import org.ragstone.reading.Fields;
import org.ragstone.reading.Keys;
import org.ragstone.reading.Nearest;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Node.TextNode;

/** Reads which version of the language an edition is written against, which says what else can stand in framework.yaml. */
final class LanguageReader {
    private LanguageReader() {}

    /** The version; where it cannot be known, the newest, so that nothing is said against what is new in it. */
    static LanguageVersion read(Inheritance.Whole whole, KnownKeys allowed, Problems problems) {
        MapNode map = whole.frameworkYaml();
        Fields fields = new Keys(map, List.copyOf(map.names()), problems).fields();
        String text = fields.text(Inheritance.LANGUAGE);
        if (text.isEmpty()) {
            return isNotSaid(whole, allowed) ? LanguageVersion.FIRST : LanguageVersion.NEWEST;
        }
        return LanguageVersion.named(text).orElseGet(() -> {
            fields.fault(
                    Inheritance.LANGUAGE,
                    "there is no language `" + text + "`",
                    Nearest.hint("", LanguageVersion.names()));
            return LanguageVersion.NEWEST;
        });
    }

    /** Whether nothing is said of it, not even in another shape or by a misspelt name. */
    private static boolean isNotSaid(Inheritance.Whole whole, KnownKeys allowed) {
        MapNode map = whole.frameworkYaml();
        Keys known = new Keys(map, allowed.names(LanguageVersion.NEWEST), new Problems());
        return whole.isComplete()
                && map.get(Inheritance.LANGUAGE)
                        .map(TextNode.class::isInstance)
                        .orElse(!known.isMisspelt(Inheritance.LANGUAGE));
    }
}
