package org.ragstone.api.cli;

import java.io.PrintStream;
import java.util.List;
import org.ragstone.api.publishing.Publication;

/** Says in words what a publication has done. */
final class PublicationReport {
    private static final String NONE = "no such edition";

    private PublicationReport() {}

    /**
     * @param notes lines on what somebody should look at
     * @param again what the edition's next {@code rollback} does, as the end of a sentence
     */
    static void print(Publication publication, String heading, List<String> notes, String again, PrintStream out) {
        if (!publication.isChange()) {
            out.println(publication.path() + " is like that already; nothing has changed.");
            return;
        }
        out.println(heading);
        out.println("  Before  " + publication.before().orElse(NONE));
        out.println("  Now     " + publication.now().orElse(NONE));
        if (publication.now().isPresent() && publication.now().equals(publication.before())) {
            out.println("  It judges as before; what has changed is how that is shown.");
        }
        publication.kept().ifPresent(folder -> out.println("  Kept    " + folder));
        publication.draft().ifPresent(folder -> out.println("  Draft   " + folder));
        if (!publication.leftOut().isEmpty()) {
            out.println("  Left out: " + String.join(", ", publication.leftOut()));
        }
        publication.undone().forEach(each -> out.println("  The draft stays where it is: " + each.what()));
        notes.forEach(each -> out.println("  note: " + each));
        out.printf("`rollback %s %s` %s%n", publication.framework(), publication.edition(), again);
    }
}
