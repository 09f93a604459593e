package org.ragstone.framework;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;
import org.ragstone.model.Problems;

/** Tells which files an edition had and has no longer, though nobody has said that it should do without them. */
public final class Gone {
    private Gone() {}

    /** Of those that were published, each that is gone. */
    static List<Problem> sincePublished(EditionFiles now) {
        return since(new EditionFiles(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()), now);
    }

    /**
     * Of those that were there before, and those that were published, each that is gone. What a publication has left out since is
     * meant, and so is what the edition now extends another without.
     */
    public static List<Problem> since(EditionFiles before, EditionFiles now) {
        Problems gone = new Problems();
        Set<String> accountedFor = new HashSet<>();
        for (OwnFiles folder : now.folders()) {
            accountedFor.addAll(folder.accountedFor());
            Set<String> missing = new TreeSet<>(expected(folder, before));
            missing.removeAll(accountedFor);
            missing.forEach(name -> gone.add(problem(folder, name)));
        }
        return gone.sorted();
    }

    private static Set<String> expected(OwnFiles folder, EditionFiles before) {
        Optional<Manifest> manifest = folder.manifest();
        Set<String> expected = new HashSet<>(manifest.map(Manifest::names).orElse(Set.of()));
        before.folders().stream()
                .filter(each -> each.edition().equals(folder.edition())
                        && (manifest.isEmpty() || each.manifest().equals(manifest)))
                .forEach(each -> expected.addAll(each.names()));
        return expected;
    }

    private static Problem problem(OwnFiles folder, String name) {
        return new Problem(
                new Location.InFile(folder.edition() + "/" + name),
                "the file is gone",
                "Put it back. If the edition is meant to do without it, name it under `without` in framework.yaml,"
                        + " or publish a draft that does.");
    }
}
