package org.ragstone.framework;

import java.util.Collection;
import java.util.List;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.Nearest;

/** The rules hold nothing for what was asked: no such framework, no such edition, or none in force for the period. */
public final class NotAmongTheRules extends ProblemsException {
    /** What was asked for and is not there. */
    public enum Missing {
        FRAMEWORK,
        EDITION,
        PERIOD
    }

    private final Missing missing;

    /** There is no framework of the name; there are these. */
    public static NotAmongTheRules framework(String name, String folder, Collection<String> names) {
        return new NotAmongTheRules(
                Missing.FRAMEWORK, folder, "there is no framework `" + name + "`", Nearest.hint(name, names));
    }

    /** There is no edition of the name; there are these. */
    public static NotAmongTheRules edition(String name, String framework, Collection<String> names) {
        return new NotAmongTheRules(
                Missing.EDITION, framework, "there is no edition `" + name + "`", Nearest.hint(name, names));
    }

    NotAmongTheRules(Missing missing, String where, String what, String hint) {
        super(List.of(new Problem(new Location.InFile(where), what, hint)));
        this.missing = missing;
    }

    public Missing missing() {
        return missing;
    }

    /** What is wrong, told of the place where it was asked for. */
    public Problem at(Location where) {
        Problem problem = problems().get(0);
        return new Problem(where, problem.what(), problem.hint());
    }
}
