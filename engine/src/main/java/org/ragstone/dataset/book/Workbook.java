package org.ragstone.dataset.book;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ragstone.dataset.book.Relations.Relation;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Notices;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.Unreadable;

/**
 * The workbook in a file, its sheets in the order of their tabs. Macros, links to other workbooks and whatever else is in it are not
 * looked at. Not thread-safe.
 */
public final class Workbook implements AutoCloseable {
    private static final String NO_BOOK = "the file is an archive without the sheets of a workbook";

    private final BookArchive archive;
    private final String name;
    private final List<Sheet> sheets = new ArrayList<>();
    private final SharedStrings strings;
    private final CellReader cells;

    private Workbook(BookArchive archive, String name) {
        this.archive = archive;
        this.name = name;
        String part = Relations.of(archive, "").ofType("officeDocument").orElse("xl/workbook.xml");
        Relations relations = Relations.of(archive, part);
        SerialDays days = SerialDays.SINCE_1900;
        try (XmlPart xml = part(part)) {
            while (xml.nextStart()) {
                if (xml.tag().equals("workbookPr") && xml.isTrue("date1904")) {
                    days = SerialDays.SINCE_1904;
                } else if (xml.tag().equals("sheet")) {
                    addSheet(xml, relations);
                }
            }
        }
        Styles styles = Styles.of(relations.ofType("styles").flatMap(archive::xml));
        this.strings = SharedStrings.of(relations.ofType("sharedStrings").flatMap(archive::xml), name);
        this.cells = new CellReader(strings, styles, days);
    }

    /** Sheets of charts and macros have no cells. */
    private void addSheet(XmlPart xml, Relations relations) {
        String state = xml.attribute("state");
        Optional<Relation> relation =
                relations.of(xml.attribute("id")).filter(each -> each.type().equals("worksheet"));
        relation.ifPresent(each -> sheets.add(new Sheet(
                this, xml.attribute("name"), each.part(), state.equals("hidden") || state.equals("veryHidden"))));
    }

    /**
     * Opens it, and reads what all its sheets have in common.
     *
     * @param name the file, as its owner knows it
     * @throws ProblemsException if it is no workbook that is read, is damaged, or grows as none does; it is said what it is
     */
    public static Workbook open(Path path, String name) {
        FileKind kind;
        try {
            kind = FileKind.of(path);
        } catch (IOException e) {
            Cancellation.check();
            throw new ProblemsException(List.of(Unreadable.problem(name, path, e)));
        }
        if (kind != FileKind.ARCHIVE) {
            throw ProblemsException.of(name, kind.what(), kind.cure());
        }
        BookArchive archive = BookArchive.open(path, name);
        try {
            return new Workbook(archive, name);
        } catch (ProblemsException e) {
            archive.close();
            throw e;
        }
    }

    /** How many rows its sheets have that have a text; none where it cannot be read. */
    public static long rows(Path path) {
        long[] rows = {0};
        try (Workbook book = open(path, path.toString())) {
            for (Sheet each : book.sheets()) {
                each.read(new Problems(), new Notices(), row -> rows[0]++);
            }
            return rows[0];
        } catch (ProblemsException e) {
            // Whoever reads it is told why.
            return 0;
        }
    }

    /** The file, as its owner knows it. */
    public String name() {
        return name;
    }

    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    XmlPart part(String part) {
        return archive.xml(part).orElseThrow(() -> ProblemsException.of(name, NO_BOOK, FileKind.SAVE_AS));
    }

    CellReader cells() {
        return cells;
    }

    @Override
    public void close() {
        strings.close();
        archive.close();
    }
}
