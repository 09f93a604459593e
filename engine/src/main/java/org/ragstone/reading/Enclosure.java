package org.ragstone.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.model.Location;
import org.ragstone.model.Notices;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;

/**
 * A folder that nothing leads out of: links in it are followed wherever they lead within it, and what lies elsewhere is
 * neither read nor shown. It may be named by a link itself. Looks afresh at every call; thread-safe.
 */
public record Enclosure(Path root) {
    /** What stands at a path once its links have been followed. */
    public enum Kind {
        FILE(""),
        FOLDER(""),
        NOTHING(""),
        /** A link to what is not there, or to itself. */
        NOWHERE("is a link that leads nowhere"),
        /** A link to a folder that the link itself stands in, so that there would be no end of looking. */
        CIRCLE("is a link to a folder that it stands in"),
        /** To a file or a folder that is none of this folder's. */
        OUTSIDE("is a link that leads out of the folder"),
        /** A device or a pipe, which may never end. */
        NEITHER("is neither a file nor a folder"),
        UNREADABLE("cannot be read");

        private final String fault;

        Kind(String fault) {
            this.fault = fault;
        }

        /** What is wrong with it, in words; blank where nothing is. */
        public String fault() {
            return fault;
        }

        /** How that is mended. */
        public String hint() {
            return switch (this) {
                case FILE, FOLDER, NOTHING, NEITHER -> "";
                case NOWHERE -> "Put what it should lead to in its place, or take it away.";
                case CIRCLE -> "Take it away.";
                case OUTSIDE -> "Put a copy in its place.";
                case UNREADABLE -> "Maybe it is not the program's to read, or another program has it open.";
            };
        }
    }

    /** What was found, where it really is, and its size, time and identity, which change when it does. */
    public record Found(Kind kind, Path real, String state) {
        private static Found of(Kind kind, Path path) {
            return new Found(kind, path, kind.name());
        }

        private Optional<Problem> problem(String shown) {
            return kind.fault().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Problem(new Location.InFile(shown), kind.fault(), kind.hint()));
        }
    }

    /** What a path in the folder leads to. */
    public Found find(Path path) {
        boolean isLink = Files.isSymbolicLink(path);
        try {
            Path real = path.toRealPath();
            if (!real.startsWith(root.toRealPath())) {
                return Found.of(Kind.OUTSIDE, path);
            }
            BasicFileAttributes attributes =
                    Files.readAttributes(real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            boolean isCircle = isLink && attributes.isDirectory() && above(path).startsWith(real);
            return isCircle ? Found.of(Kind.CIRCLE, path) : new Found(kind(attributes), real, state(real, attributes));
        } catch (AccessDeniedException e) {
            return Found.of(Kind.UNREADABLE, path);
        } catch (NoSuchFileException e) {
            return Found.of(isLink ? Kind.NOWHERE : Kind.NOTHING, path);
        } catch (IOException e) {
            Kind kind = isListed(path) ? Kind.UNREADABLE : Kind.NOTHING;
            return Found.of(isLink ? Kind.NOWHERE : kind, path);
        }
    }

    /** Whether it is there, though the system keeps it from us, as it may what another program holds; a table is not left out so. */
    private static boolean isListed(Path path) {
        try (Stream<Path> beside = Files.list(path.toAbsolutePath().resolveSibling(""))) {
            return beside.anyMatch(each -> each.endsWith(path.getFileName()));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private static Path above(Path link) throws IOException {
        return link.toAbsolutePath().resolveSibling("").toRealPath();
    }

    private static Kind kind(BasicFileAttributes attributes) {
        if (attributes.isRegularFile()) {
            return Kind.FILE;
        }
        return attributes.isDirectory() ? Kind.FOLDER : Kind.NEITHER;
    }

    private static String state(Path real, BasicFileAttributes attributes) throws IOException {
        return String.format(
                Locale.ROOT,
                "%d %s %s %s",
                attributes.size(),
                attributes.lastModifiedTime(),
                attributes.fileKey(),
                changed(real));
    }

    /** When anything of it was changed, its rights too, on systems that know. */
    private static String changed(Path real) throws IOException {
        boolean isKnown = real.getFileSystem().supportedFileAttributeViews().contains("unix");
        return isKnown ? String.valueOf(Files.getAttribute(real, "unix:ctime", LinkOption.NOFOLLOW_LINKS)) : "";
    }

    public Kind kind(Path path) {
        return find(path).kind();
    }

    /** What is wrong with the path as a place to read from, told of the place as its owner knows it. */
    public Optional<Problem> problem(Path path, String shown) {
        return find(path).problem(shown);
    }

    /**
     * The names in a folder, sorted.
     *
     * @throws IOException if it cannot be read, or is no folder of this one
     */
    public List<String> names(Path folder) throws IOException {
        Found found = find(folder);
        if (found.kind() != Kind.FOLDER) {
            throw new IOException(found.kind().fault());
        }
        try (Stream<Path> paths = Files.list(found.real())) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (UncheckedIOException e) {
            // It may have gone while it was being looked through.
            throw new IOException(e);
        }
    }

    /**
     * The text of a file of the rules, read from where it really is.
     *
     * @throws ProblemsException if it leads out of the folder, is no file, or cannot be read as {@link SourceText#read(Path, String)}
     */
    public String text(Path file, String shown) {
        return SourceText.read(real(file, shown), shown);
    }

    /**
     * Likewise of a file that a spreadsheet or an editor has saved.
     *
     * @throws ProblemsException likewise, as {@link SourceText#read(Path, String, Notices)}
     */
    public String text(Path file, String shown, Notices notices) {
        return SourceText.read(real(file, shown), shown, notices);
    }

    /**
     * Likewise of a CSV file, of any length if it is UTF-8.
     *
     * @throws ProblemsException likewise, as {@link SourceText#csv}
     */
    public CsvText csv(Path file, String shown, Notices notices) {
        return SourceText.csv(real(file, shown), shown, notices);
    }

    private Path real(Path file, String shown) {
        Found found = find(file);
        found.problem(shown).ifPresent(problem -> {
            throw new ProblemsException(List.of(problem));
        });
        return found.real();
    }
}
