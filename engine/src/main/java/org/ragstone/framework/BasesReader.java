package org.ragstone.framework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ragstone.model.Basis;
import org.ragstone.model.Problems;
import org.ragstone.reading.Nearest;
import org.ragstone.reading.Node.TextNode;

/** Reads lists of bases. */
final class BasesReader {
    private BasesReader() {}

    /** The bases; a word that is none is reported. */
    static List<Basis> bases(String key, Collection<TextNode> texts, Problems problems) {
        List<Basis> bases = new ArrayList<>();
        List<String> all = Arrays.stream(Basis.values()).map(Enum::name).toList();
        for (TextNode text : texts) {
            Optional<Basis> basis = Arrays.stream(Basis.values())
                    .filter(each -> each.name().equals(text.text()))
                    .findFirst();
            if (basis.isEmpty()) {
                problems.add(
                        text.where(),
                        "unknown basis `" + text.text() + "` in `" + key + "`",
                        () -> Nearest.hint(text.text(), all));
            }
            if (basis.filter(bases::contains).isPresent()) {
                problems.add(text.where(), "`" + text.text() + "` is given twice in `" + key + "`", "");
            } else {
                basis.ifPresent(bases::add);
            }
        }
        return List.copyOf(bases);
    }
}
