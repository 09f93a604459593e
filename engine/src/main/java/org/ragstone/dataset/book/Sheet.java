package org.ragstone.dataset.book;

import java.util.function.Consumer;
import org.ragstone.model.Location;
import org.ragstone.model.Notices;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.Grid;

/** A sheet of a workbook as rows of texts. Not thread-safe, as no sheet of the same workbook is beside it. */
public final class Sheet implements Grid {
    private final Workbook book;
    private final String name;
    private final String part;
    private final boolean isHidden;

    Sheet(Workbook book, String name, String part, boolean isHidden) {
        this.book = book;
        this.name = name;
        this.part = part;
        this.isHidden = isHidden;
    }

    /** As it stands on its tab. */
    public String name() {
        return name;
    }

    /** Whether it has no tab that shows. */
    public boolean isHidden() {
        return isHidden;
    }

    @Override
    public String file() {
        return new Location.InSheet(book.name(), name, 0, "", "").file();
    }

    /** @throws ProblemsException if the sheet cannot be read at all */
    @Override
    public void read(Problems problems, Notices notices, Consumer<GridRow> reader) {
        try (XmlPart xml = book.part(part)) {
            new SheetRows(this, book.cells(), problems, notices, reader).read(xml);
        }
    }

    @Override
    public Location cell(int row, int column, String named) {
        String letters = column < 0 ? "" : CellReference.letters(column);
        return new Location.InSheet(book.name(), name, row, letters, named);
    }
}
