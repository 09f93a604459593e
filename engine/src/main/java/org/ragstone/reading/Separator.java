package org.ragstone.reading;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** What stands between the cells of a row: whatever the country is used to whose spreadsheet has saved the file. */
enum Separator {
    COMMA(',', "comma"),
    SEMICOLON(';', "semicolon"),
    TAB('\t', "tab");

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
