package org.ragstone.check.sentence;

import java.util.List;
import org.ragstone.framework.Clause;
import org.ragstone.framework.Edition;
import org.ragstone.framework.EditionFile;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Location;
import org.ragstone.model.Problems;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Yaml;

/** Where the clauses of an edition stand: in its own framework.yaml, or in that of one that it extends. */
final class ClausePlaces {
    private static final String CLAUSES = "clauses";

    private final Edition edition;

    ClausePlaces(Edition edition) {
        this.edition = edition;
    }

    /** The file and the line. */
    String of(Clause clause) {
        return files().stream()
                .flatMap(file -> Yaml.salvage(file.path(), file.text(), new Problems()).get(CLAUSES).stream())
                .filter(MapNode.class::isInstance)
                .map(MapNode.class::cast)
                .filter(clauses -> clauses.get(clause.id())
                        .filter(MapNode.class::isInstance)
                        .isPresent())
                .findFirst()
                .map(clauses -> line(clauses.whereKey(clause.id())))
                .orElse(edition.path() + "/" + EditionFile.FRAMEWORK);
    }

    private List<SourceFile> files() {
        return edition.files().frameworkYamls();
    }

    private static String line(Location where) {
        return where.file() + ":" + where.line();
    }
}
