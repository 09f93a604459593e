package org.ragstone.testing;

import java.util.List;
import java.util.SplittableRandom;

/** Changes texts by chance, as a hand that slips does, or one that means harm. */
public final class Slips {
    private static final List<String> FRAGMENTS = List.of(
            "\"",
            "(",
            ")",
            ",",
            ";",
            ":",
            ".",
            "@",
            "$",
            "//",
            "/*",
            "*/",
            "\n",
            "\t",
            " ",
            "==",
            "!=",
            "<=",
            ">=",
            "<",
            ">",
            "=",
            "&&",
            "||",
            "!",
            "{",
            "}",
            "[",
            "]",
            "#",
            "%",
            "'",
            "\\",
            "\\u0022",
            "\0",
            "\r",
            "\u00A0",
            "\u200B",
            "\u202E",
            "\u3164",
            "\uD800",
            "\uD83D\uDE00",
            "\u0410",
            "\u201C",
            "\u2028",
            "0",
            "7",
            "10",
            "0.10",
            "4.35B",
            "1e9",
            "00",
            "1,000",
            "rule \"",
            "when",
            "then",
            "end",
            "in",
            "not ",
            "or",
            "from",
            "eval(true)",
            "$r",
            "$j",
            "Result(",
            "Judgement( target == \"MISSED\" )",
            "Rating(",
            "result == $r.result",
            "result",
            "state",
            "indicator.kind",
            "\"REPORTED\"",
            "\"NONE\"",
            "@clause(\"C1\")",
            "@assumption(\"a\")",
            "rate( $j, \"RED\" );",
            "System.exit(0);",
            "import java.io.File",
            "Rating: ",
            "- ",
            "? ",
            "&a ",
            "*a",
            "!!int ",
            "---\n",
            "{",
            "[a, b",
            "|\n",
            "from: 2018/19\n",
            "extends: 2018-19\n",
            "LATEST: 1 2 _ 3\n");

    private final SplittableRandom random;

    public Slips(SplittableRandom random) {
        this.random = random;
    }

    /** The text with as many changes. */
    public String in(String text, int changes) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(changed.length() + 1);
            int end = Math.min(changed.length(), at + 1 + random.nextInt(random.nextInt(8) == 0 ? 200 : 6));
            switch (random.nextInt(6)) {
                case 0 -> changed.delete(at, end);
                case 1 -> changed.insert(at, changed.substring(at, end));
                case 2 -> changed.insert(random.nextInt(changed.length() + 1), changed.substring(at, end));
                case 3 -> swap(changed, at);
                case 4 -> changed.replace(at, Math.min(at + 1, changed.length()), fragment());
                default -> changed.insert(at, fragment());
            }
        }
        return changed.toString();
    }

    private static void swap(StringBuilder text, int at) {
        if (at + 1 < text.length()) {
            char first = text.charAt(at);
            text.setCharAt(at, text.charAt(at + 1));
            text.setCharAt(at + 1, first);
        }
    }

    private String fragment() {
        return FRAGMENTS.get(random.nextInt(FRAGMENTS.size()));
    }
}
