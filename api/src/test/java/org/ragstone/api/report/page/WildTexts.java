package org.ragstone.api.report.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ragstone.api.report.Shown;
import org.ragstone.model.Characters;

/**
 * Texts by chance that try to be more than text, each with a harmless one that can stand in for it: what is made of the one and
 * of the other has to be the same but for the texts.
 */
final class WildTexts {
    /** What would be an element, an attribute, the end of one, a comment, an address or a command somewhere. */
    private static final List<String> MARKUP = List.of(
            "</script><script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<svg onload=alert(1)>",
            "</title></style></textarea></template>",
            "<!-- ",
            "-->",
            "]]>",
            "<![CDATA[",
            "&#x3c;b&#x3e;",
            "&lt;i&gt; &amp;amp; &notit; &",
            "\" onmouseover=\"alert(1)",
            "' autofocus onfocus='alert(1)",
            "` x=`",
            "javascript:alert(1)",
            "JaVaScRiPt&colon;alert(1)",
            "data:text/html,<b>",
            "https://example.org/?a=1&b=<2>",
            "<a href=javascript:alert(1)>here</a>",
            "<base href=//example.org>",
            "<meta http-equiv=refresh content=0>",
            "</td></tr></table></details></section></main>",
            "<td><tr><table><caption><select><option>",
            "<plaintext>",
            "<math><mi//xlink:href=x>",
            "<?xml version=\"1.0\"?><!DOCTYPE x>",
            "<",
            ">",
            "\"",
            "'",
            "«“‘„",
            "\\u003cb\\u003e \\x3c",
            "{{constructor.constructor('x')()}}",
            "${7*7} #{7*7} @{x} <%= 7 %> !{x} $unsafe{x} @if(x)",
            "=cmd|' /C calc'!A0",
            "</b",
            "<b",
            "onerror=",
            "target=\"_blank\"");

    /** What is read otherwise than it stands, or is not seen. */
    private static final List<String> ODD = List.of(
            "\0",
            "\u0001\u0008\u000b\u000c\u001b[31m\u007f",
            "\u0085\u2028\u2029",
            "\ud800",
            "\udc00\ud800",
            "\u202e\u2066abc\u2069",
            "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627",
            "\ud83d\udc69\ud83c\udffd\u200d\ud83d\udcbb \ud83c\uddec\ud83c\udde7 \u2764\ufe0f",
            "\u200b\u2060\ufeff\u00ad",
            "Z\u0351\u036b\u0343a\u0328\u0301l\u0358\u0321go",
            "\ufdd0\uffff\ufffd\ud83f\udffe",
            "\u00a0\u2003\u3000",
            "\t",
            "\udb40\udc41\udb40\udc7f");

    /** What is nothing but signs is warned of. */
    private static final String SAYS = " in so many words";

    private static final Pattern STAND_IN = Pattern.compile("\\+?([Pp])lain(\\d+)x");
    private static final Pattern LINE = Pattern.compile("(\\s*)(- )?(.*?)(\\s*)(\\r\\n|\\r|\\n|$)", Pattern.DOTALL);

    private final SplittableRandom random;
    private final List<String> texts;
    private final Map<String, Integer> numbers;

    WildTexts(SplittableRandom random) {
        this(random, List.of());
    }

    private WildTexts(SplittableRandom random, List<String> texts) {
        this.random = random;
        this.texts = new ArrayList<>(texts);
        this.numbers = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            numbers.put(texts.get(i), i);
        }
    }

    /** Further ones beside these. */
    WildTexts more(SplittableRandom chance) {
        return new WildTexts(chance, texts);
    }

    /** A text of a line or several, now and then empty, blank or endless. */
    String text() {
        return switch (random.nextInt(40)) {
            case 0 -> "";
            case 1 -> " \t ";
            case 2 -> words(random.nextInt(20) == 0 ? 5000 : 60);
            case 3 -> oneOf(MARKUP).repeat(3) + "W".repeat(random.nextInt(3000)) + SAYS;
            case 4, 5, 6 ->
                IntStream.range(0, 1 + random.nextInt(4))
                        .mapToObj(i -> (random.nextInt(3) == 0 ? "- " : "") + line() + SAYS)
                        .collect(Collectors.joining(random.nextInt(2) == 0 ? "\r\n" : "\n"));
            default -> line() + SAYS;
        };
    }

    /** A text of one line, that has something in it. */
    String line() {
        return Stream.generate(() -> random.nextInt(3) == 0 ? oneOf(ODD) : oneOf(MARKUP))
                .limit(1 + random.nextInt(4))
                .collect(Collectors.joining(random.nextInt(2) == 0 ? " " : "", "anon", "zone"));
    }

    /** One line of what people see: what an edition would not take for a mistake. */
    String visible() {
        return Stream.generate(() -> oneOf(MARKUP))
                .limit(1 + random.nextInt(3))
                .collect(Collectors.joining(" ", "anon ", " zone"));
    }

    private String words(int count) {
        return Stream.generate(() -> random.nextInt(9) == 0 ? oneOf(MARKUP) : "word")
                .limit(count)
                .collect(Collectors.joining(" "));
    }

    private String oneOf(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** The harmless one, with the same lines, items and blanks around them. */
    String standIn(String text) {
        StringBuilder plain = new StringBuilder();
        Matcher lines = LINE.matcher(text);
        while (lines.find() && !lines.group().isEmpty()) {
            plain.append(lines.group(1)).append(lines.group(2) == null ? "" : lines.group(2));
            plain.append(lines.group(3).isEmpty() ? "" : "plain" + number(lines.group(3)) + "x");
            plain.append(lines.group(4)).append(lines.group(5));
        }
        return plain.toString();
    }

    /** One for a ref, which no more than it can be an id. */
    String standInForRef(String ref) {
        return "+plain" + number(ref) + "x";
    }

    private int number(String text) {
        return numbers.computeIfAbsent(text, key -> {
            texts.add(key);
            return texts.size() - 1;
        });
    }

    /** What a reader is to see in place of the stand-ins. */
    String in(String plain) {
        return in(plain, Shown::harmless);
    }

    /** What a program that opens a file is to read in place of the stand-ins. */
    String saved(String plain) {
        return in(plain, text -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    /** Likewise where what does not show is shown. */
    String seen(String plain) {
        return in(plain, Characters::shown);
    }

    /** Likewise where nothing of them is changed. */
    String whole(String plain) {
        return in(plain, UnaryOperator.identity());
    }

    private String in(String plain, UnaryOperator<String> written) {
        if (!plain.contains("lain")) {
            return plain;
        }
        return STAND_IN.matcher(plain).replaceAll(found -> {
            String text = written.apply(texts.get(Integer.parseInt(found.group(2))));
            // It may begin a sentence.
            return Matcher.quoteReplacement(
                    found.group(1).equals("P")
                            ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1)
                            : text);
        });
    }
}
