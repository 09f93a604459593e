package org.ragstone.api.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.ragstone.compare.IndicatorComparison;

/** A form of the comparison of any number of reports, of which changes are written by themselves. Thread-safe. */
public interface ComparedForm {
    /** A change as the form has it, or several where it lists any number of them, and in which of its lists. */
    record Listed(int list, String text) {}

    /** What is written of changes, all in one list or in more, and put by until all of them are known. */
    interface Lists {
        void copy(int list, OutputStream out) throws IOException;
    }

    /** How many lists there are. */
    int lists();

    /** How many changes it lists at the most. */
    long most();

    /** Those of an indicator. */
    List<Listed> changes(ComparedHeading of, boolean areOfCouncils, IndicatorComparison compared);

    /** All of it. */
    void write(ComparedReports reports, Lists changes, OutputStream out) throws IOException;
}
