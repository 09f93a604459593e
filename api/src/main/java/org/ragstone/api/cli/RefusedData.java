package org.ragstone.api.cli;

import java.io.PrintStream;
import org.ragstone.framework.Edition;
import org.ragstone.model.Characters;
import org.ragstone.model.ProblemsException;

/** A data set that cannot be judged, and what is wrong with it by the words of an edition. */
record RefusedData(String name, Edition edition, ProblemsException why) {
    /** Its problems under its name, since it may be sound by the edition that it is of. */
    void print(PrintStream err) {
        err.println(heading(Characters.shownOnOneLine(name), edition));
        why.problems().forEach(err::println);
    }

    static String heading(String name, Edition edition) {
        return name + " cannot be compared; by " + Characters.shownOnOneLine(edition.path()) + ":";
    }
}
