package org.ragstone.api.report.workbook;

import java.util.List;
import org.ragstone.api.workbook.Sheet;

/** One sheet: what it is called and holds, its columns with what each is, and its rows. */
interface Part {
    String name();

    /** In a sentence. */
    String holds();

    List<Titled> headings();

    void write(Sheet sheet);

    /** What stands above a column, and what it is. */
    record Titled(String text, String means) {}
}
