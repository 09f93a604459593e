package org.ragstone.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.model.Notices;

/** The bytes of a file say what its characters would. */
class Utf8LookTest {
    private static final int PIECE = 1 << 16;
    private static final int TRIES = 3_000;
    private static final List<String> TEXTS = List.of(
            "a",
            "1",
            "23",
            "0",
            ",",
            ".",
            "\"",
            "\n",
            "\r",
            "\r\n",
            " ",
            "£",
            "é",
            "–",
            "Ã©",
            "Â£",
            "â€™",
            "Ã",
            "😀",
            "\u0080",
            "\u07ff",
            "\u0800",
            "\ud7ff",
            "\ue000",
            "\uffff",
            "\"1,5\"",
            "\"per 1,000\"",
            "\"£0,125\"",
            "\"0,1255\"",
            "\"1.234,5\"",
            "\"1,234.5\"",
            "\"a0,125\"",
            "\"" + "x".repeat(39) + "1,5\"",
            "\"" + "£".repeat(40) + "1,5" + "é".repeat(20) + "\"",
            "\"" + "£".repeat(41) + "1,5\"",
            "\"1,5" + "x".repeat(21) + "\"");
    private static final List<String> NO_CHARACTERS = List.of(
            "80",
            "bf",
            "c0 80",
            "c1 bf",
            "c2",
            "c2 22",
            "c2 c2",
            "e0 9f bf",
            "e2 82",
            "e2 82 22",
            "ed a0 80",
            "ed bf bf",
            "ef bf",
            "f0 8f bf bf",
            "f0 9f 98",
            "f4 90 80 80",
            "f5 80 80 80",
            "ff",
            "00");

    private static byte[] bytes(RandomGenerator random) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int count = random.nextInt(60);
        for (int i = 0; i < count; i++) {
            bytes.writeBytes(TEXTS.get(random.nextInt(TEXTS.size())).getBytes(StandardCharsets.UTF_8));
        }
        if (random.nextInt(3) == 0) {
            bytes.writeBytes(bytes(NO_CHARACTERS.get(random.nextInt(NO_CHARACTERS.size()))));
            bytes.writeBytes("a".repeat(random.nextInt(2) * 5).getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String hex) {
        return HexFormat.ofDelimiter(" ").parseHex(hex);
    }

    private static Optional<String> decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf('\0') < 0 ? Optional.of(EncodedText.lines(text)) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isEncodedTwice(String text) {
        Notices notices = new Notices();
        TwiceEncoded.notice(text, "a.csv", notices);
        return !notices.all().isEmpty();
    }

    private static void hold(byte[] bytes, Utf8Look look) {
        Optional<String> text = decoded(bytes);
        assertThat(look.isText()).isEqualTo(text.isPresent());
        if (text.isPresent()) {
            assertThat(look.hasQuotedComma()).isEqualTo(QuotedComma.isIn(text.get()));
            assertThat(look.mayBeEncodedTwice() || !isEncodedTwice(text.get())).isTrue();
        }
    }

    @Test
    void whatever_the_bytes_they_show_what_the_text_has() throws IOException {
        SplittableRandom random = new SplittableRandom(7);
        int commas = 0;
        int texts = 0;
        for (int i = 0; i < TRIES; i++) {
            byte[] bytes = bytes(random);
            int first = Math.min(bytes.length, 16);
            Utf8Look look = new Utf8Look(
                    Arrays.copyOf(bytes, first),
                    new DribblingStream(Arrays.copyOfRange(bytes, first, bytes.length), random));
            hold(bytes, look);
            commas += look.hasQuotedComma() ? 1 : 0;
            texts += look.isText() ? 1 : 0;
        }
        assertThat(commas).isBetween(TRIES / 10, TRIES * 9 / 10);
        assertThat(texts).isBetween(TRIES / 10, TRIES * 9 / 10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c3 a9",
                "e2 82 ac",
                "f0 9f 98 80",
                "e2 82",
                "f0 9f 98",
                "c3",
                "c3 83 c2 a9",
                "c3 83 22",
                "22 31 2c 35 22",
                "22 31 2c 30 30 30 22",
                "22 30 2c 31 32 35 22",
                "00",
                "ff"
            })
    void wherever_in_a_long_file_something_stands_it_is_seen(String hex) throws IOException {
        byte[] odd = bytes(hex);
        for (int before : List.of(0, 1, 7, 8, 15, 16, 17)) {
            check(odd, before, 0);
            check(odd, before, 1_000);
        }
        for (int before = PIECE - QuotedComma.LONGEST - 10; before < PIECE - QuotedComma.LONGEST + 10; before++) {
            check(odd, before, 1_000);
        }
        for (int before = PIECE - 10; before < PIECE + 10; before++) {
            check(odd, before, 0);
            check(odd, before, 1_000);
        }
    }

    private static void check(byte[] odd, int before, int behind) throws IOException {
        byte[] bytes = new byte[before + odd.length + behind];
        Arrays.fill(bytes, (byte) 'x');
        System.arraycopy(odd, 0, bytes, before, odd.length);
        int first = Math.min(bytes.length, 16);
        hold(
                bytes,
                new Utf8Look(
                        Arrays.copyOf(bytes, first), new ByteArrayInputStream(bytes, first, bytes.length - first)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"1,5\" | true",
                "\"1,50\" | true",
                "\"1,500\" | false",
                "\"1,5000\" | true",
                "\"100,000\" | false",
                "\"0,500\" | true",
                "\"£0,500\" | true",
                "\"é0,500\" | false",
                "\"10,500\" | false",
                "\"1.500,5\" | true",
                "\"15.500,123\" | true",
                "\"1,500.5\" | false",
                "\"1,500,5\" | false",
                "\"1\",5\" | false",
                "\"1, 5\" | false",
                "\"a,5\" | false",
                "1,5 | false",
                "\"1,5 | false",
            })
    void a_comma_in_quotes_is_decimal_where_no_thousand_can_be_meant(String text, boolean isOne) throws IOException {
        assertThat(QuotedComma.isIn(text)).isEqualTo(isOne);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(new Utf8Look(bytes, new ByteArrayInputStream(new byte[0])).hasQuotedComma())
                .isEqualTo(isOne);
    }

    @Test
    void however_few_bytes_come_at_a_time_their_characters_are_the_same() throws IOException {
        SplittableRandom random = new SplittableRandom(8);
        for (int i = 0; i < TRIES; i++) {
            byte[] bytes = bytes(random);
            Optional<String> text = decoded(bytes);
            if (text.isPresent()) {
                assertThat(read(new Utf8Reader(new DribblingStream(bytes, random)), 1 + random.nextInt(20)))
                        .isEqualTo(text.get());
            }
        }
    }

    @Test
    void what_a_file_ends_with_that_was_cut_meanwhile_is_taken_as_it_is() throws IOException {
        assertThat(read(new Utf8Reader(new ByteArrayInputStream(bytes("61 e2 82"))), 9))
                .isEqualTo("a\ufffd");
    }

    private static String read(Reader reader, int some) throws IOException {
        StringWriter text = new StringWriter();
        char[] piece = new char[some];
        for (int read = reader.read(piece); read >= 0; read = reader.read(piece)) {
            text.write(piece, 0, read);
        }
        return text.toString();
    }
}
