package org.ragstone.api.report;

import java.util.List;
import org.ragstone.evaluation.Summary;
import org.ragstone.model.Warning;

/** A form of any number of results, written a piece at a time. Thread-safe, and for one run alone. */
public interface StreamedForm {
    /** What one thread writes pieces with. */
    PieceWriter writer();

    /**
     * What stands before all pieces.
     *
     * @param of which tells whether rows name their council and their report
     * @param columns those that any piece needs
     */
    byte[] beginning(PieceHeading of, ColumnBits columns);

    /** Whether it tells warnings and what names a decision; else whoever asked has to be told the warnings otherwise. */
    boolean tellsAll();

    /** Warnings of a report, where it tells any. */
    List<Piece> warnings(PieceHeading of, List<Warning> warnings);

    /** What a report of a council comes to, where it tells that. */
    List<Piece> decision(PieceHeading of, Summary summary, String decisionId, Counted counted);

    /** What stands after all pieces. */
    List<Piece> end(String decisionId, Counted counted);

    /** How much there is of a report, or of all. */
    record Counted(long decisions, long results, long alerts, long requiredActions, long problems, long warnings) {
        public static final Counted NOTHING = new Counted(0, 0, 0, 0, 0, 0);

        public Counted and(Counted other) {
            return new Counted(
                    decisions + other.decisions,
                    results + other.results,
                    alerts + other.alerts,
                    requiredActions + other.requiredActions,
                    problems + other.problems,
                    warnings + other.warnings);
        }
    }
}
