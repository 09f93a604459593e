package org.ragstone.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.model.Location;
import org.ragstone.model.LookAlikes;
import org.ragstone.model.Notices;
import org.ragstone.model.Problems;
import org.ragstone.reading.Nearest;
import org.ragstone.reading.Workbooks;

/** What else stands in the folder of a data set: names that are meant for its files and are none, and what programs leave there. */
record FilesBeside(String header, List<String> tables) {
    private static final String TABLE = ".csv";
    private static final String HEADER_ENDING = ".yaml";
    private static final List<String> OTHERS = List.of(".txt", ".tsv", ".yml");

    /** The other half of a file, which a Mac keeps on a disk of another system. */
    private static final String MAC_HALF = "._";

    /** Reports a name that is meant for a file of a data set; notices what is not read and may be thought to be. */
    void tell(String name, Problems problems, Notices notices) {
        Optional<String> opened = OpenElsewhere.opened(name);
        if (opened.isPresent()) {
            opened.filter(this::isRead).ifPresent(file -> OpenElsewhere.tell(file, name, notices));
        } else if (Workbooks.isOne(name)) {
            notices.add(name, "a workbook is not read", Workbooks.BESIDE);
        } else if (meant(name).isPresent()) {
            notices.add(
                    name,
                    "not read under this name",
                    "Maybe it is meant as `" + meant(name).get() + "`.");
        } else if (isMeantAsOne(name) && !isRead(name)) {
            problems.add(new Location.InFile(name), "unknown file `" + name + "`", () -> hint(name));
        }
    }

    private boolean isRead(String name) {
        return name.equals(header) || tables.contains(name);
    }

    /** The file of which it has the name, but for the ending that an editor or a spreadsheet gives other forms of text. */
    private Optional<String> meant(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return OTHERS.stream()
                .filter(small::endsWith)
                .map(end -> small.substring(0, small.length() - end.length()))
                .flatMap(stem -> Stream.of(stem, stem + TABLE, stem + HEADER_ENDING))
                .filter(this::isRead)
                .findFirst();
    }

    private String hint(String name) {
        String bare = LookAlikes.bare(name);
        return bare.equals(header) ? "Maybe you meant `" + header + "`." : Nearest.hint(bare, tables);
    }

    private boolean isMeantAsOne(String name) {
        String bare = LookAlikes.bare(name);
        String end = name.substring(name.lastIndexOf('.') + 1);
        return !name.startsWith(MAC_HALF)
                && (bare.equals(header)
                        || bare.endsWith(TABLE)
                        || LookAlikes.inLabel(end).isPresent());
    }
}
