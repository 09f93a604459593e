package org.ragstone.framework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;

/** Puts editions together from copies of their files, wherever those were kept. */
public final class EditionCopies {
    private EditionCopies() {}

    /**
     * The edition made of the files, which are its own and those of all that it extends.
     *
     * @throws ProblemsException if they are not all there, or have mistakes
     */
    public static Edition read(String framework, String name, List<SourceFile> files) {
        Map<String, List<SourceFile>> byEdition = files.stream()
                .collect(Collectors.groupingBy(SourceFile::edition, LinkedHashMap::new, Collectors.toList()));
        Map<String, EditionFiles> folders = new LinkedHashMap<>();
        byEdition.forEach((path, own) -> {
            if (path.startsWith(framework + "/")) {
                folders.put(
                        path.substring(framework.length() + 1), EditionFiles.of(new OwnFiles(path, own, List.of())));
            }
        });
        if (folders.values().stream().anyMatch(each -> each.frameworkYamls().isEmpty()) || !folders.containsKey(name)) {
            throw ProblemsException.of(framework + "/" + name, "files are missing in it", "");
        }
        Problems problems = new Problems();
        Inheritance.Whole whole = new Inheritance(
                        folders.keySet(), each -> Objects.requireNonNull(folders.get(each)), problems)
                .whole(name);
        Edition edition = EditionReader.read(framework, name, whole, problems).edition();
        problems.throwIfAny();
        return edition;
    }
}
