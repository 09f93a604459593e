package org.ragstone.api.report;

/**
 * Which columns the CSV of an evaluation has, and for whom it begins.
 *
 * @param allColumns whether every column is there in every answer, also where no row has something to say in it, and each row tells its
 *     report
 * @param excel whether it begins with the mark by which Excel knows UTF-8
 */
public record CsvLayout(boolean allColumns, boolean excel) {
    /** Columns where they are needed, and no mark. */
    public static final CsvLayout PLAIN = new CsvLayout(false, false);

    PieceHeading heading(PieceHeading of) {
        return allColumns ? of.told() : of;
    }
}
