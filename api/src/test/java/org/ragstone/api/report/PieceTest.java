package org.ragstone.api.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Bytes go from who writes to who reads and back, and nobody reads what others write. */
class PieceTest {
    private final Buffers buffers = new Buffers();
    private final Bytes writer = new Bytes();

    private Piece piece(String text) {
        writer.write(text.getBytes(StandardCharsets.UTF_8));
        return Piece.of(writer.handOn(buffers), buffers);
    }

    private static String read(Piece piece) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        piece.write(ColumnBits.NONE, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void what_was_not_let_go_stays_as_it_is_whatever_is_written_meanwhile() throws IOException {
        Piece first = piece("the first");
        Piece second = piece("and the second");
        assertThat(read(first)).isEqualTo("the first");
        assertThat(read(second)).isEqualTo("and the second");
    }

    @Test
    void where_one_stood_that_was_let_go_another_stands_with_nothing_of_it() throws IOException {
        Piece longer = piece("a longer one, of which nothing may be left");
        longer.letGo();
        Piece between = piece("between");
        Piece shorter = piece("shorter");
        assertThat(shorter.length()).isEqualTo("shorter".length());
        assertThat(read(between)).isEqualTo("between");
        assertThat(read(shorter)).isEqualTo("shorter");
    }

    @Test
    void what_was_let_go_is_neither_read_nor_let_go_again() {
        Piece gone = piece("gone");
        gone.letGo();
        assertThatThrownBy(() -> read(gone)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> gone.putBy((bytes, length) -> {})).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(gone::letGo)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a piece of 4 bytes was let go");
    }

    @Test
    void an_array_is_handed_to_one_writer_at_a_time() {
        byte[] first = buffers.next();
        buffers.giveBack(first);
        assertThat(buffers.next()).isSameAs(first);
        assertThat(buffers.next()).isNotSameAs(first);
    }
}
