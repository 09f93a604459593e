package org.ragstone.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.Enclosure.Kind;

/** Nothing is read from a folder but what really stands in it. */
class EnclosureTest {
    @TempDir
    private Path folder;

    private Path root;
    private Enclosure enclosure;

    @BeforeEach
    void files() throws IOException {
        root = Files.createDirectories(folder.resolve("root"));
        Files.createDirectories(root.resolve("inside"));
        Files.writeString(root.resolve("inside/file"), "own");
        Files.writeString(folder.resolve("secret"), "not to be shown");
        enclosure = new Enclosure(root);
    }

    private Path link(String name, String target) throws IOException {
        return Files.createSymbolicLink(root.resolve(name), Path.of(target));
    }

    @Test
    void links_are_followed_one_after_the_other_within_the_folder() throws IOException {
        link("one", "inside");
        link("two", "one/file");
        link("three", root.resolve("two").toString());
        assertThat(enclosure.kind(root.resolve("one"))).isEqualTo(Kind.FOLDER);
        assertThat(enclosure.names(root.resolve("one"))).containsExactly("file");
        assertThat(enclosure.text(root.resolve("three"), "three")).isEqualTo("own");
    }

    @Test
    void the_folder_itself_may_be_a_link_and_one_that_is_exchanged() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), root);
        Enclosure linked = new Enclosure(link);
        assertThat(linked.text(link.resolve("inside/file"), "f")).isEqualTo("own");
        Path other = Files.createDirectories(folder.resolve("other/inside")).getParent();
        Files.writeString(other.resolve("inside/file"), "another");
        Files.delete(link);
        Files.createSymbolicLink(link, other);
        assertThat(linked.text(link.resolve("inside/file"), "f")).isEqualTo("another");
    }

    @Test
    void what_lies_elsewhere_is_neither_read_nor_shown() throws IOException {
        link("astray", "../secret");
        link("chain", "astray");
        link("whole", "..");
        for (String name : new String[] {"astray", "chain", "whole/secret"}) {
            assertThat(enclosure.kind(root.resolve(name))).isEqualTo(Kind.OUTSIDE);
            assertThatThrownBy(() -> enclosure.text(root.resolve(name), "a/b"))
                    .isInstanceOf(ProblemsException.class)
                    .hasMessage("a/b: is a link that leads out of the folder\n  Put a copy in its place.");
        }
        assertThatThrownBy(() -> enclosure.names(root.resolve("whole"))).isInstanceOf(IOException.class);
    }

    @Test
    void a_folder_whose_name_only_starts_alike_is_another() throws IOException {
        Files.createDirectories(folder.resolve("root-of-others"));
        link("others", "../root-of-others");
        assertThat(enclosure.kind(root.resolve("others"))).isEqualTo(Kind.OUTSIDE);
    }

    @Test
    void links_that_lead_nowhere_or_round_are_told_apart_from_what_is_not_there() throws IOException {
        link("dangling", "gone");
        link("itself", "itself");
        link("a", "b");
        link("b", "a");
        link("inside/up", "..");
        link("inside/here", ".");
        assertThat(enclosure.kind(root.resolve("dangling"))).isEqualTo(Kind.NOWHERE);
        assertThat(enclosure.kind(root.resolve("itself"))).isEqualTo(Kind.NOWHERE);
        assertThat(enclosure.kind(root.resolve("a"))).isEqualTo(Kind.NOWHERE);
        assertThat(enclosure.kind(root.resolve("inside/up"))).isEqualTo(Kind.CIRCLE);
        assertThat(enclosure.kind(root.resolve("inside/here"))).isEqualTo(Kind.CIRCLE);
        assertThat(enclosure.kind(root.resolve("none"))).isEqualTo(Kind.NOTHING);
    }

    /** To open a pipe that nobody writes to takes for ever. */
    @Test
    void a_pipe_is_not_opened() throws Exception {
        Path pipe = root.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        link("to-pipe", "pipe");
        assertThatThrownBy(() -> enclosure.text(pipe, "pipe")).hasMessage("pipe: is neither a file nor a folder");
        assertThatThrownBy(() -> enclosure.text(root.resolve("to-pipe"), "p"))
                .hasMessage("p: is neither a file nor a folder");
    }
}
