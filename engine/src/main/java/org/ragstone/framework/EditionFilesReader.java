package org.ragstone.framework;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ragstone.model.Location;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.Enclosure;
import org.ragstone.reading.Enclosure.Kind;

/** Reads the files in the folder of an edition, and refuses those that would be passed over for their names. */
final class EditionFilesReader {
    private static final String TEXTS = "The texts of a report are `*.txt` files in the folder `words`.";

    private final Enclosure enclosure;
    private final Path folder;
    private final String path;

    private EditionFilesReader(Enclosure enclosure, Path folder, String path) {
        this.enclosure = enclosure;
        this.folder = folder;
        this.path = path;
    }

    /**
     * The files in the folder.
     *
     * @param path the folder as a person would say it
     * @throws ProblemsException if any cannot be read, or is misnamed
     */
    static EditionFiles read(Enclosure enclosure, Path folder, String path) {
        return new EditionFilesReader(enclosure, folder, path).files();
    }

    private EditionFiles files() {
        List<String> names = Stream.concat(names(""), templates()).toList();
        Problems problems = new Problems();
        reportMisnamed(names, problems);
        reportUnreadable(names, problems);
        problems.throwIfAny();
        List<SourceFile> files = Stream.of(
                        names.stream().filter(this::isRead), Stream.of(EditionFile.FRAMEWORK), manifest())
                .flatMap(each -> each)
                .distinct()
                .map(this::file)
                .toList();
        return EditionFiles.of(new OwnFiles(path, files, List.of()));
    }

    private boolean isRead(String name) {
        return EditionFile.of(name).isRead();
    }

    private Stream<String> manifest() {
        return kind(EditionFile.MANIFEST) == Kind.NOTHING ? Stream.of() : Stream.of(EditionFile.MANIFEST);
    }

    private Kind kind(String name) {
        return enclosure.kind(folder.resolve(name));
    }

    private Stream<String> templates() {
        return kind(EditionFile.TEMPLATES) == Kind.FOLDER ? names(EditionFile.TEMPLATES + "/") : Stream.of();
    }

    private Stream<String> names(String under) {
        String shown = under.isEmpty() ? path : path + "/" + EditionFile.TEMPLATES;
        return Listing.of(enclosure, folder.resolve(under), shown).stream().map(name -> under + name);
    }

    private void reportMisnamed(List<String> names, Problems problems) {
        Set<String> beside = Set.copyOf(names);
        for (String name : names) {
            EditionFile kind = EditionFile.of(name);
            if (kind.isMisnamed() && !EditionFile.isKeptCopy(name, beside)) {
                String last = name.substring(name.lastIndexOf('/') + 1);
                problems.add(where(name), "`" + last + "` is not a name that is read", kind.hint());
            }
        }
    }

    /** A link that leads nowhere, or a folder, where a rule file should be, is not the same as no such file. */
    private void reportUnreadable(List<String> names, Problems problems) {
        for (String name : names) {
            Kind kind = kind(name);
            if (isRead(name) && kind != Kind.FILE) {
                report(name, kind, "is no file that can be read", "", problems);
            } else if (name.equals(EditionFile.TEMPLATES) && kind != Kind.FOLDER) {
                report(name, kind, "is no folder that can be read", TEXTS, problems);
            }
        }
    }

    private void report(String name, Kind kind, String what, String hint, Problems problems) {
        boolean leadsAstray = kind == Kind.OUTSIDE || kind == Kind.CIRCLE;
        problems.add(where(name), leadsAstray ? kind.fault() : what, leadsAstray ? kind.hint() : hint);
    }

    private Location where(String name) {
        return new Location.InFile(path + "/" + name);
    }

    private SourceFile file(String name) {
        String shown = path + "/" + name;
        return new SourceFile(name, shown, enclosure.text(folder.resolve(name), shown));
    }
}
