package org.ragstone.reading;

import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A text of CSV, its lines ended by LF, that can be gone through from its beginning as often as somebody asks. */
public interface CsvText {
    /**
     * A reader of the whole text.
     *
     * @throws UncheckedIOException if it cannot be read any more
     */
    Reader open();

    /** Whether anywhere in quotes stands a comma that can be no other than a decimal one. */
    boolean hasQuotedComma();

    /** Goes through some cells of each row alone, where that can be done without making texts of the others. */
    Optional<CellScan> scan(char separator, int headerLine, int... places);

    /** Whether it was made of a sheet, so that it is known what parts its cells, and that no sign in one was meant to. */
    default boolean isOfASheet() {
        return false;
    }

    /** Whether it was made where a comma in a figure may be a decimal point. */
    default boolean isOfDecimalCommas() {
        return false;
    }

    /** One that is held. */
    static CsvText of(String text) {
        return new CsvText() {
            @Override
            public Reader open() {
                return new StringReader(text);
            }

            @Override
            public boolean hasQuotedComma() {
                return QuotedComma.isIn(text);
            }

            @Override
            public Optional<CellScan> scan(char separator, int headerLine, int... places) {
                return Optional.empty();
            }
        };
    }
}
