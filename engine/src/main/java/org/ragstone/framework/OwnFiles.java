package org.ragstone.framework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands in the folder of one edition: its files, what was published there among them, and what its framework.yaml says
 * that it does {@code without}.
 */
public record OwnFiles(String edition, List<SourceFile> files, List<LeftOut> without) {
    public OwnFiles {
        files = List.copyOf(files);
        without = List.copyOf(without);
    }

    OwnFiles without(List<LeftOut> names) {
        return new OwnFiles(edition, files, names);
    }

    /** The same as if nothing had been published there. */
    OwnFiles unpublished() {
        return new OwnFiles(
                edition,
                files.stream()
                        .filter(file -> !file.name().equals(EditionFile.MANIFEST))
                        .toList(),
                without);
    }

    List<SourceFile> files(EditionFile kind) {
        return files.stream()
                .filter(file -> EditionFile.of(file.name()) == kind)
                .toList();
    }

    /** The names of the files that the revision is of. */
    Set<String> names() {
        return files.stream()
                .map(SourceFile::name)
                .filter(name -> EditionFile.of(name).takesEffect())
                .collect(Collectors.toSet());
    }

    /** The rule files that it does without, each where it says so. */
    public List<LeftOut> rulesLeftOut() {
        return without.stream()
                .filter(each -> EditionFile.of(each.name()) == EditionFile.RULES)
                .toList();
    }

    /** The names of the files that are there, or are done without. */
    Set<String> accountedFor() {
        return Stream.concat(names().stream(), without.stream().map(LeftOut::name))
                .collect(Collectors.toSet());
    }

    /** What the last publication put there, if it says so. */
    Optional<Manifest> manifest() {
        return files.stream()
                .filter(file -> file.name().equals(EditionFile.MANIFEST))
                .map(file -> new Manifest(file.text()))
                .findFirst();
    }
}
