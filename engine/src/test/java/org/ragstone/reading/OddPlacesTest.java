package org.ragstone.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which bytes of a table without UTF-8 in it say for certain what they are. */
class OddPlacesTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset MS_DOS = Charset.forName("IBM850");
    private static final Charset MACINTOSH = Charset.forName("x-MacRoman");

    private static int first(String text, Charset saved) {
        return OddPlaces.first(new String(text.getBytes(saved), WINDOWS_1252));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Café inspections, £ saved – total",
                "£92,111",
                "-£5",
                "£",
                "£m",
                "£000s",
                "(£’000s)",
                "€100",
                "5 €",
                "½",
                "2½ hours",
                "20°C",
                "20 °C",
                "5µg",
                "20ºC",
                "m²",
                "km²",
                "CO²",
                "5 m³",
                "(A)²",
                "±5",
                "10–19",
                "Mon–Fri",
                "word—word",
                "Council’s",
                "’90s",
                "‘quoted’",
                "“quoted”",
                "(“quoted”)",
                "and so on…",
                "…",
                "• first",
                "Naïve résumé",
                "Zoë Brontë",
                "François Müller",
                "À la carte",
                "à la carte",
                "Ó Briain",
                "CAFÉ",
                "CAFÉS",
                "CAFéS",
                "Élan",
                "École",
                "Ångström",
                "cœur",
                "œuvre",
                "manœuvre",
                "Škoda",
                "Žižek",
                "straße",
                "Copyright © 2026",
                "Windows®",
                "Excel™",
                "§ 12",
                "1 000",
                "10 000",
                "¥500",
                "¿Qué?",
                "¡Hola!",
                "calls†",
                "5‰",
                "« oui »",
                "3×4",
                "Ñandú",
                "Ôtel",
            })
    void what_councils_write_is_certain(String text) {
        assertThat(first(text, WINDOWS_1252)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({
        "£92, 0",
        "(£30m), 1",
        "£, 0",
        "£000s, 0",
        "£m, 0",
        "Café, 3",
        "Cafés, 3",
        "École, 0",
        "Müller, 1",
        "François, 4",
        "Málaga, -1",
        "20°C, 2",
        "20 °C, 3",
        "2½, 1",
        "m², 1",
        "Brontë, 5",
        "Köln, 1",
        "hôtel, 1",
        "Zoë, 2",
        "fiancée, 5",
        "José, 3",
        "Jesús, 3",
        "León, 2",
        "crèche, 2",
        "Ångström, 0",
    })
    void what_is_saved_as_ms_dos_is_told_from_it(String text, int at) {
        assertThat(first(text, MS_DOS)).isEqualTo(at);
    }

    @ParameterizedTest
    @CsvSource({
        "Council’s, 7",
        "(£’000s), 2",
        "“quoted”, 0",
        "‘quoted’, 7",
        "and – or, 4",
        "10–19, 2",
        "and so on…, 9",
        "€100, 0",
        "10\u00A0000, 2",
        "Café, 3",
        "Résumé, 1",
        "crèche, 2",
        "Zoë, 2",
        "naïve, 2",
        "François, 4",
        "hôtel, 1",
        "Müller, 1",
        "20°C, 2",
        "5 ≤ 6, 2",
        "• first, 0",
        "École, 0",
        "Excel™, 5",
        "Windows®, 7",
    })
    void so_is_what_is_saved_on_a_macintosh(String text, int at) {
        assertThat(first(text, MACINTOSH)).isEqualTo(at);
    }

    /** Of these the one and the other give the same text. */
    @ParameterizedTest
    @ValueSource(strings = {"£92,111", "(£30m)", "±5", "5µg", "© 2026"})
    void what_both_save_alike_is_certain(String text) {
        byte[] bytes = text.getBytes(MACINTOSH);
        assertThat(OddPlaces.first(new String(bytes, WINDOWS_1252))).isEqualTo(-1);
        assertThat(new String(bytes, WINDOWS_1252)).isEqualTo(text);
    }

    @Test
    void a_byte_that_is_no_character_is_odd_wherever_it_stands() {
        for (int each : new int[] {0x81, 0x8D, 0x8F, 0x90, 0x9D}) {
            String text = new String(new byte[] {'a', ' ', (byte) each, ' '}, WINDOWS_1252);
            assertThat(OddPlaces.first(text)).isEqualTo(2);
        }
    }
}
