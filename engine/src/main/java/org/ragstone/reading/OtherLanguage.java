package org.ragstone.reading;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A month as spreadsheets of other countries call it, and Welsh ones: {@code Mrz 26}, {@code juil-25}, {@code Ebrill 2026}. */
final class OtherLanguage {
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}\\.?");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");

    /** By the English name, what is written in German, French, Spanish, Italian, Dutch, Portuguese and Welsh, without accents. */
    private static final Map<String, String> ENGLISH = new HashMap<>();

    static {
        put("jan", "januar janner janvier janv enero ene gennaio gen januari janeiro ionawr ion");
        put("feb", "februar feber fevrier fevr fev febrero febbraio februari fevereiro chwefror chwef chw");
        put("mar", "marz maerz mrz mars marzo maart mrt marco mawrth maw");
        put("apr", "avril avr abril abr aprile ebrill ebr");
        put("may", "mai mayo maggio mag mei maio");
        put("jun", "juni juin junio giugno giu junho mehefin meh");
        put("jul", "juli juillet juil julio luglio lug julho gorffennaf gorff gor");
        put("aug", "aout agosto ago augustus awst");
        put("sep", "septembre septiembre settembre set setembro medi");
        put("oct", "oktober okt octobre octubre ottobre ott outubro out hydref hyd");
        put("nov", "novembre noviembre novembro tachwedd tach");
        put("dec", "dec dezember dez decembre diciembre dicembre dic dezembro rhagfyr rhag rha");
    }

    private OtherLanguage() {}

    private static void put(String english, String others) {
        for (String other : others.split(" ")) {
            ENGLISH.put(other, english);
        }
    }

    /** The text in English where it has one such month, else empty. */
    static Optional<String> inEnglish(String text) {
        Matcher word = WORD.matcher(text);
        if (!word.find()) {
            return Optional.empty();
        }
        String month = ENGLISH.get(bare(word.group()));
        return Optional.ofNullable(month).map(word::replaceFirst).filter(english -> !english.equals(text));
    }

    private static String bare(String word) {
        String decomposed = Normalizer.normalize(word.replace(".", ""), Normalizer.Form.NFD);
        return ACCENT.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
