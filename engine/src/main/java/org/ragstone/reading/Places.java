package org.ragstone.reading;

import org.ragstone.model.Location;

/**
 * Where what stands in a text of CSV stands for whoever wrote it: in the file that the text is, or in a sheet that it was made of.
 * Thread-safe.
 */
public interface Places {
    /** The file, as its owner knows it. */
    String file();

    /** A row, by the line of the text that it begins on. */
    Location row(int line);

    /**
     * A cell of that row.
     *
     * @param place the how-manieth column of the text it stands in, from 0, or -1 where there is none
     * @param column the name of the column
     */
    Location cell(int line, int place, String column);

    /** Those of a text that is itself the file. */
    static Places of(String file) {
        return new LinesOfAFile(file);
    }

    /** Where each line is a line of the file. */
    record LinesOfAFile(String file) implements Places {
        @Override
        public Location row(int line) {
            return new Location.InTable(file, line, "");
        }

        @Override
        public Location cell(int line, int place, String column) {
            return new Location.InTable(file, line, column);
        }
    }
}
