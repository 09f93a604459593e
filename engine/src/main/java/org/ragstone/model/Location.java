package org.ragstone.model;

import java.util.Comparator;

/** Where in what somebody wrote a problem stands. Orders by file, then by place in it. */
public sealed interface Location extends Comparable<Location> {
    /** The file, as its owner knows it: relative to the folder that was named. */
    String file();

    /** The line, from 1, or 0 where the whole file is meant. */
    int line();

    /** The character in the line, from 1, or 0 where the line is meant. */
    default int position() {
        return 0;
    }

    /** What stands there, where it is at hand to be shown. */
    default Excerpt excerpt() {
        return Excerpt.NONE;
    }

    /** The place of a part of what stands here: of a column of a row, of a name in an object; anywhere else, this place. */
    default Location at(String name) {
        return this;
    }

    /** The same place in a file that its owner knows by another path; a place in no file stays as it is. */
    default Location in(String file) {
        return this;
    }

    /** A file or folder as a whole. */
    record InFile(String file) implements Location {
        @Override
        public int line() {
            return 0;
        }

        @Override
        public Location in(String file) {
            return new InFile(file);
        }

        @Override
        public String toString() {
            return Characters.shownOnOneLine(file);
        }
    }

    /** A place in a text, and the words that stand there; the column counts characters from 1. */
    record InText(String file, int line, int column, Excerpt excerpt) implements Location {
        @Override
        public int position() {
            return column;
        }

        @Override
        public Location in(String file) {
            return new InText(file, line, column, excerpt);
        }

        @Override
        public String toString() {
            return Characters.shownOnOneLine(file) + ":" + line + ":" + column;
        }
    }

    /** A cell of a table: the line its row starts on, with the header as line 1, and the name of its column. */
    record InTable(String file, int line, String column) implements Location {
        @Override
        public Location at(String name) {
            return new InTable(file, line, name);
        }

        @Override
        public Location in(String file) {
            return new InTable(file, line, column);
        }

        @Override
        public String toString() {
            return Characters.shownOnOneLine(file + ":" + line + (column.isEmpty() ? "" : ":" + column));
        }
    }

    /**
     * A cell of a sheet of a workbook: its row from 1, its column by letters, blank where the row is meant, and the name of that
     * column in the table.
     */
    record InSheet(String book, String sheet, int row, String letters, String column) implements Location {
        @Override
        public String file() {
            return book + ", sheet " + sheet;
        }

        @Override
        public int line() {
            return row;
        }

        @Override
        public Location at(String name) {
            return new InSheet(book, sheet, row, name.equals(column) ? letters : "", name);
        }

        @Override
        public Location in(String file) {
            // The file is that of `file()` behind a folder.
            return new InSheet(file.substring(0, file.length() - file().length()) + book, sheet, row, letters, column);
        }

        @Override
        public String toString() {
            String place = letters.isEmpty() ? "row " + row : "cell " + letters + row;
            return Characters.shownOnOneLine(
                    file() + (row == 0 ? "" : ", " + place) + (column.isEmpty() ? "" : " (" + column + ")"));
        }
    }

    /**
     * A value in the body of a request: the JSON pointer (RFC 6901) to it, empty for the whole body. The line and the
     * column, from 1, put places in order.
     */
    record InBody(JsonPointer pointer, int line, int column) implements Location {
        @Override
        public Location at(String name) {
            return new InBody(pointer.to(name), line, column);
        }

        @Override
        public String file() {
            return "";
        }

        @Override
        public int position() {
            return column;
        }

        @Override
        public String toString() {
            return Characters.shownOnOneLine(pointer.toString());
        }
    }

    /** A part of a request before its body, and the name in it: {@code query edition}. */
    record InRequest(String part, String name) implements Location {
        @Override
        public String file() {
            return part;
        }

        @Override
        public int line() {
            return 0;
        }

        @Override
        public String toString() {
            return Characters.shownOnOneLine(part + " " + name);
        }
    }

    /** A due result, where what is wrong is that the rules do not answer it. */
    record OfResult(String ref, Basis basis, Period period) implements Location {
        @Override
        public String file() {
            return ref;
        }

        @Override
        public int line() {
            return 0;
        }

        @Override
        public String toString() {
            return Characters.shownOnOneLine(ref + " " + basis + " " + period);
        }
    }

    @Override
    default int compareTo(Location other) {
        return Comparator.comparing(Location::file)
                .thenComparing(Location::line)
                .thenComparing(Location::position)
                .compare(this, other);
    }
}
