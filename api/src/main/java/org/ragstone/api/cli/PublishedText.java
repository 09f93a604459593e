package org.ragstone.api.cli;

import java.util.ArrayList;
import java.util.List;
import org.ragstone.api.site.PublishedData;
import org.ragstone.model.Characters;
import org.ragstone.model.Commentary;

/** Says what is withheld of a data set, and why, and what has to be read again before anybody else does. */
final class PublishedText {
    private PublishedText() {}

    static List<String> lines(PublishedData data) {
        List<String> lines = new ArrayList<>();
        lines.add(data.name() + ", " + data.folder() + ": " + figures(data.suppressed())
                + " suppressed by the data set, "
                + (data.further().size() + data.elsewhere().size()) + " more withheld");
        data.elsewhere().forEach(each -> lines.add("  " + each + ", which another data set suppresses"));
        data.further().forEach((figure, kept) -> lines.add("  " + figure + ", from which one could reckon " + kept));
        if (!data.toReadAgain().isEmpty()) {
            lines.add("  Read again what is written beside these figures, since all of it is published:");
            data.toReadAgain().forEach(each -> lines.add("    " + named(each)));
        }
        return lines.stream().map(Characters::shownOnOneLine).toList();
    }

    private static String figures(int count) {
        return count + (count == 1 ? " figure" : " figures");
    }

    private static String named(Commentary each) {
        String of = each.ref().isEmpty() ? each.scope().name() : each.ref();
        String post = each.post().isEmpty() ? "" : ", " + each.post();
        return of + ", " + each.period() + post + " (" + each.where() + ")";
    }
}
