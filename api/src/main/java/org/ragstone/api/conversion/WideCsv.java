package org.ragstone.api.conversion;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ragstone.dataset.WrittenDataSet;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;

/** One file of CSV: what the data set says of itself, a key and its value in a row, and below it the wide form. */
final class WideCsv implements DataSetForm {
    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public List<Problem> lost(WrittenDataSet data, String file) {
        Set<String> held = WideSheet.tables(data);
        return data.tables().stream()
                .filter(table -> !held.contains(table.name()))
                .map(table -> new Problem(
                        new Location.InFile(file),
                        "a wide form has no place for "
                                + (table.name().equals("targets") ? "revisions of targets, which " : "what ") + "`"
                                + table.name() + "` has",
                        "Name a workbook (`.xlsx`), a JSON file or a folder, which hold all of it."))
                .toList();
    }

    @Override
    public void write(WrittenDataSet data, OutputStream out) {
        WideSheet sheet = WideSheet.of(data);
        List<List<String>> rows = new ArrayList<>();
        data.header().forEach((key, node) -> rows.add(List.of(key, node.text())));
        rows.add(sheet.headings());
        rows.addAll(sheet.rows());
        Texts.write(rows, out);
    }
}
