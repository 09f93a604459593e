package org.ragstone.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;

/** A cell in which one word of a list stands, or several; what is no such word is told with the one that was meant. */
record WordField(Fields fields, String name) {
    private static final String SPACES = " \t\n\u000B\f\r";

    private String text() {
        return fields.text(name);
    }

    <E extends Enum<E>> Optional<E> word(String text, Class<E> list) {
        Optional<E> word = constant(text, list);
        return word.isPresent() ? word : none(text, list);
    }

    /** Tells of a text that it is no word of the list. */
    <E extends Enum<E>> Optional<E> none(String text, Class<E> list) {
        fields.fault(name, unknown(text), () -> MeantWord.hintWithAll(text, names(list)));
        return Optional.empty();
    }

    private String unknown(String text) {
        String what =
                switch (name) {
                    case "bases" -> "basis";
                    case "by" -> "post";
                    case "show" -> "content of a column";
                    case "against" -> "comparator";
                    default -> name.replace('_', ' ');
                };
        return "unknown " + what + " `" + text + "`";
    }

    private static <E extends Enum<E>> List<String> names(Class<E> list) {
        return Arrays.stream(list.getEnumConstants()).map(Enum::name).toList();
    }

    /** The word that the text is, or empty where it is none of the list. */
    static <E extends Enum<E>> Optional<E> constant(String text, Class<E> list) {
        return ListedWords.of(list).word(text);
    }

    /** Words separated by spaces. */
    <E extends Enum<E>> List<E> words(Class<E> list) {
        List<E> words = new ArrayList<>();
        for (String each : parts()) {
            if (fields.areTooManyFaulty(name)) {
                break;
            }
            if (constant(each, list).isEmpty() && !areMeantEach(list) && areMeant(list)) {
                return List.of();
            }
            Optional<E> word = word(each, list);
            if (word.isPresent() && words.contains(word.get())) {
                fields.fault(name, "`" + each + "` is given twice", "");
            } else {
                word.ifPresent(words::add);
            }
        }
        return List.copyOf(words);
    }

    private List<String> parts() {
        List<String> parts = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(text(), SPACES);
        while (tokens.hasMoreTokens()) {
            parts.add(tokens.nextToken());
        }
        return parts;
    }

    private <E extends Enum<E>> boolean areMeantEach(Class<E> list) {
        return parts().stream().allMatch(each -> MeantWord.of(each, names(list)).isPresent());
    }

    /** Whether the text is of words of the list, each written otherwise or parted by something else; that is then told. */
    private <E extends Enum<E>> boolean areMeant(Class<E> list) {
        Optional<String> meant = MeantWord.ofSeveral(text(), names(list));
        meant.ifPresent(words -> fields.fault(
                name,
                unknown(text()),
                "Maybe you meant `" + words + "`"
                        + (words.indexOf(' ') < 0 ? "." : ", with blanks between the words.")));
        return meant.isPresent();
    }

    /** Whether the text is blank or words of the list, separated by spaces. */
    <E extends Enum<E>> boolean areKnown(Class<E> list) {
        return !fields.isUnreadable(name)
                && parts().stream().allMatch(each -> constant(each, list).isPresent());
    }

    /** A word of a list that is declared elsewhere, as a sentence says, or an empty text where it is another word. */
    String wordOf(Collection<String> list, String declared) {
        String text = text();
        if (text.isEmpty() || list.contains(text)) {
            return text;
        }
        fields.fault(name, unknown(text), () -> (MeantWord.hint(text, list) + " " + declared).strip());
        return "";
    }

    /** Whether the text is the first of two words; blank is the second. */
    boolean either(String yes, String no) {
        String text = text();
        if (!text.isEmpty() && !text.equals(yes) && !text.equals(no)) {
            fields.fault(
                    name,
                    "`%s` is neither `%s` nor `%s`".formatted(text, yes, no),
                    MeantWord.of(text, List.of(yes, no))
                            .map(meant -> "Maybe you meant `" + meant + "`.")
                            .orElse(""));
        }
        return text.equals(yes);
    }
}
