package org.ragstone.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.dataset.book.Sheet;
import org.ragstone.model.Characters;
import org.ragstone.model.Location;
import org.ragstone.model.Notices;
import org.ragstone.model.Problems;
import org.ragstone.reading.Nearest;

/** Which sheet of a workbook is which table of a data set, by its name. */
final class BookSheets {
    /** The sheet that says what dataset.yaml does. */
    static final String HEADER = "dataset";

    private static final List<String> NAMES = Stream.concat(
                    Stream.of(HEADER), TableShape.all().stream().map(TableShape::name))
            .toList();

    /** What a template has for those who fill it in. */
    private static final List<String> FOR_PEOPLE = List.of("how to fill it in", "words");

    private final List<Sheet> sheets;
    private final Map<String, Sheet> byTable = new LinkedHashMap<>();
    private final List<Sheet> twice = new ArrayList<>();
    private final List<Sheet> others = new ArrayList<>();

    BookSheets(List<Sheet> sheets) {
        this.sheets = sheets;
        for (Sheet each : sheets) {
            String name = Characters.strippedOfAll(Characters.seen(each.name())).toLowerCase(Locale.ROOT);
            if (!NAMES.contains(name)) {
                others.add(each);
            } else if (byTable.putIfAbsent(name, each) != null) {
                twice.add(each);
            }
        }
    }

    /** The sheet of a table, or of {@link #HEADER}. */
    Optional<Sheet> of(String table) {
        return Optional.ofNullable(byTable.get(table));
    }

    /** The sheets in which all may stand together: that of indicators, or any that shows, is of no table, and is laid out so. */
    List<Sheet> wide() {
        Optional<Sheet> indicators = of(TableShape.INDICATORS.name());
        return indicators.map(List::of).orElseGet(() -> others.stream()
                .filter(each -> !each.isHidden() && WideFiles.isLaidOutSo(each))
                .toList());
    }

    /** The same but for one that is read otherwise. */
    BookSheets without(Sheet taken) {
        return new BookSheets(sheets.stream().filter(each -> each != taken).toList());
    }

    /** Reports sheets that are meant for a table and are none; notices those that are not read, and what is read and does not show. */
    void tell(Problems problems, Notices notices) {
        for (Sheet each : twice) {
            problems.add(
                    new Location.InFile(each.file()),
                    "a second sheet of that name",
                    "Have one of them in the workbook.");
        }
        byTable.values().stream()
                .filter(Sheet::isHidden)
                .forEach(each -> notices.add(
                        each.file(),
                        "the sheet is hidden, and is read as any other",
                        "Rename it if it should not count."));
        for (Sheet each : others) {
            String name = each.name().toLowerCase(Locale.ROOT);
            Optional<String> meant = Nearest.to(name, NAMES).or(() -> NAMES.stream()
                    .filter(table -> name.matches(table + "(?:\\.csv| ?\\(\\d+\\))"))
                    .findFirst());
            if (meant.isPresent()) {
                problems.add(
                        new Location.InFile(each.file()),
                        "unknown sheet `" + each.name() + "`",
                        "Maybe you meant `" + meant.get() + "`.");
            } else if (!each.isHidden() && !FOR_PEOPLE.contains(name)) {
                notices.add(
                        each.file(),
                        "the sheet is not read",
                        "Those that are read are named as the tables of a data set.");
            }
        }
    }
}
