package org.ragstone.api.cli;

import java.io.PrintStream;
import org.ragstone.api.publishing.Publication;

/** Says in words what a publication has done. */
final class PublicationReport {
    private static final String NONE = "no such edition";

    private PublicationReport() {}

    /** @param again what the edition's next `rollback` does, as the end of a sentence */
    static void print(Publication publication, String heading, String again, PrintStream out) {
        if (!publication.isChange()) {
            out.println(publication.path() + " is like that already; nothing has changed.");
            return;
        }
        out.println(heading);
        out.println("  Before  " + publication.before().orElse(NONE));
        out.println("  Now     " + publication.now().orElse(NONE));
        publication.kept().ifPresent(folder -> out.println("  Kept    " + folder));
        publication.draft().ifPresent(folder -> out.println("  Draft   " + folder));
        if (!publication.leftOut().isEmpty()) {
            out.println("  Left out: " + String.join(", ", publication.leftOut()));
        }
        publication.undone().forEach(each -> out.println("  The draft stays where it is: " + each.what()));
        out.printf("`rollback %s %s` %s%n", publication.framework(), publication.edition(), again);
    }
}
