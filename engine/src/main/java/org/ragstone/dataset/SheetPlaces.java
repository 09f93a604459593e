package org.ragstone.dataset;

import org.ragstone.model.Location;
import org.ragstone.reading.Grid;
import org.ragstone.reading.Places;
import org.ragstone.reading.SpooledText;

/** Where each line of a text stood in the sheet that it was made of, by its row. */
record SheetPlaces(Grid sheet, SpooledText text) implements Places {
    @Override
    public String file() {
        return sheet.file();
    }

    @Override
    public Location row(int line) {
        return cell(line, -1, "");
    }

    @Override
    public Location cell(int line, int place, String column) {
        return sheet.cell((int) text.origin(line), place, column);
    }
}
