package org.ragstone.reading;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.List;

/**
 * What stands between the cells of a row: whatever the country is used to whose spreadsheet has saved the file, or the lines of the
 * sheet that the text was made of.
 */
enum Separator {
    COMMA(',', "comma"),
    SEMICOLON(';', "semicolon"),
    TAB('\t', "tab"),
    /** Of a text that was made of a sheet, whose cells nobody parted by a sign. */
    SHEET(',', "cell");

    /** Those that a file may have. */
    static final List<Separator> OF_FILES = List.of(COMMA, SEMICOLON, TAB);

    private final char character;
    private final String noun;

    Separator(char character, String noun) {
        this.character = character;
        this.noun = noun;
    }

    char character() {
        return character;
    }

    String noun() {
        return noun;
    }

    boolean isOfASheet() {
        return this == SHEET;
    }

    /** What may have made more cells of a row than there should be; empty where nothing can. */
    String maybeSplit() {
        return isOfASheet() ? "" : " Maybe a text with a " + noun + " in it wants quotes.";
    }

    String plural() {
        return noun + "s";
    }

    /** The rows of a text, of which those are left out that have no character at all. */
    CsvReader<CsvCells> rows(CsvText text) {
        // Of a String, FastCSV would copy every character before it begins.
        return CsvReader.builder()
                .fieldSeparator(character)
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(Math.toIntExact(SourceText.MAX_BYTES))
                .build(new CsvCellsReader(), text.open());
    }
}
