package org.ragstone.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** What tests do with whole folders. */
public final class Folders {
    private Folders() {}

    /** Copies a folder with all that is in it, over what is there of another. */
    public static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(Files.isDirectory(file) ? target : target.getParent());
                if (!Files.isDirectory(file)) {
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the layouts of the dashboard, which stand last, out of rules: they are shown as usual then. */
    public static void takeLayoutsOut(Path rules) {
        try (Stream<Path> files = Files.walk(rules)) {
            for (Path file :
                    files.filter(each -> each.endsWith("framework.yaml")).toList()) {
                String text = Files.readString(file).replace("\ndashboard: none\n", "\n");
                int layout = text.indexOf("\ndashboard:\n");
                Files.writeString(file, layout < 0 ? text : text.substring(0, layout + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a folder with all that is in it. */
    public static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
