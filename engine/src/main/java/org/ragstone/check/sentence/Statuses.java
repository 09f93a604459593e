package org.ragstone.check.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.framework.Word;
import org.ragstone.framework.WordList;

/** Finds the ratings of an edition in a sentence, by their labels and, where these are colours, by their names. Not thread-safe. */
final class Statuses {
    /** Words that are a rating wherever they stand; any other is read as one where it is written as its label is. */
    private static final Pattern COLOUR = Pattern.compile(
            "(?:(?:light |dark |bright )?(?:red|amber|green|yellow|blue|black|white|grey|gray|orange|purple|gold|silver|bronze)[ _-]?)+");
    /** Between heads of what follows there is less than this of other words. */
    private static final int FEW_WORDS = 2;

    private static final String ONE_COLOUR =
            "(red|amber|green|yellow|blue|black|white|grey|gray|orange|purple|gold|silver|bronze)";
    /** A colour as a rating, and not that of a bin. */
    private static final Pattern AS_RATING = Pattern.compile("^(?:[\\w ]+: )?" + ONE_COLOUR
            + "(?=\\s*(?:[:=(-]|\\b(?:if|when|where|means)\\b))|\\b(?:rated|is|are|shown|marked|flagged|coded|turns?|becomes?)(?: as)? ['\"]?"
            + ONE_COLOUR + "\\b|\\(" + ONE_COLOUR + "\\)");

    /** What may tell a label from others. */
    private static final Pattern LONG_WORD = Pattern.compile("[a-z]{5,}");

    /** A label stands before what it means, or is what something is rated. */
    private static final Pattern HEAD_BEHIND = Pattern.compile("^['\")]*\\s*(?:[:=(]|-\\s|(?:if|when|where|means)\\b)");

    private static final Pattern HEAD_BEFORE = Pattern.compile(
            "['\"(]$|\\b(?:rated|classed|shown|marked|flagged|reported|categorised|assessed|judged|called|status|rating)(?: (?:as|is|of))*\\s+$");

    private final List<Name> names;
    private final Map<Sentence, List<Found>> read = new HashMap<>();

    /** What a rating goes by; some are looked for as they are written, since in small letters they are ordinary words. */
    private record Name(Pattern pattern, boolean asWritten, boolean isColour, boolean isOrdinary, Word word) {
        static Name of(String name, Word word) {
            boolean isColour = COLOUR.matcher(name.toLowerCase(Locale.ROOT)).matches();
            boolean isPlain = isColour || name.contains(" ");
            String plain = "(?<![\\w-])" + Pattern.quote(Sentence.of(name).plain()) + "s?(?!\\w)";
            return new Name(
                    Pattern.compile(isPlain ? plain : asRating(Pattern.quote(name))),
                    !isPlain,
                    isColour,
                    isPlain && Verdicts.isNoMore(Sentence.of(name).plain()),
                    word);
        }

        /** Where a word stands that is the name of something: "Good: on target", "rated Good". */
        private static String asRating(String name) {
            return "(?<=\\b(?:rated|as|is|are) |['\"(])" + name + "(?!\\w)|(?<!\\w)" + name
                    + "(?=\\s*(?:[:=('\"\u2013-]|(?:rating|if|when|where|means)\\b))";
        }
    }

    Statuses(WordList ratings) {
        Map<String, Word> byName = new LinkedHashMap<>();
        for (Word word : ratings.all()) {
            byName.put(word.label(), word);
            String name = word.name().replace('_', ' ').toLowerCase(Locale.ROOT);
            if (COLOUR.matcher(name).matches()) {
                byName.putIfAbsent(name, word);
            }
        }
        // The longest first: "green amber" is neither green nor amber.
        names = byName.entrySet().stream()
                .sorted(Comparator.comparing(each -> -each.getKey().length()))
                .map(each -> Name.of(each.getKey(), each.getValue()))
                .toList();
    }

    /** A rating that a sentence names, and where. */
    private record Found(Word word, int start, int end, boolean isDenied, boolean isInPassing) {
        boolean isSpokenOf() {
            return !isDenied && !isInPassing;
        }
    }

    /** The ratings that a sentence speaks of, in their order; those that it only denies or passes by are none. */
    Set<String> in(Sentence sentence) {
        return names(sentence, Found::isSpokenOf);
    }

    /** Whether a sentence may speak of a rating, by its label or by the word that tells that label from the others. */
    boolean mayBeIn(Sentence sentence, String rating) {
        return names(sentence, each -> !each.isDenied()).contains(rating)
                || names.stream()
                        .filter(each -> each.word().name().equals(rating))
                        .anyMatch(each -> isHinted(each, sentence));
    }

    /** "Positive" is said of "Positive outturn", where no other label has the word. */
    private boolean isHinted(Name name, Sentence sentence) {
        return !name.isColour()
                && LONG_WORD
                        .matcher(Sentence.of(name.word().label()).plain())
                        .results()
                        .map(MatchResult::group)
                        .filter(each -> names.stream()
                                .filter(other -> !other.word().equals(name.word()))
                                .noneMatch(other -> Sentence.of(other.word().label())
                                        .plain()
                                        .contains(each)))
                        .anyMatch(each -> Pattern.compile("\\b" + each + "\\b")
                                .matcher(sentence.plain())
                                .find());
    }

    private Set<String> names(Sentence sentence, Predicate<Found> kind) {
        return found(sentence).stream()
                .filter(kind)
                .map(each -> each.word().name())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The part of a sentence that is about a rating, where it is about several, one after the other: "green within 5 %, amber within
     * 10 %"; empty where it cannot be told which part that is.
     */
    Optional<Sentence> part(Sentence sentence, String rating) {
        List<Found> spoken = found(sentence).stream().filter(Found::isSpokenOf).toList();
        if (spoken.stream().map(Found::word).distinct().count() < 2
                || spoken.stream().map(Found::word).distinct().count() < spoken.size()) {
            return Optional.empty();
        }
        // Either what is said of each stands before it, and the last ends the sentence, or it stands behind.
        String behind = sentence.plain().substring(spoken.get(spoken.size() - 1).end());
        List<Sentence> parts = words(behind) == 0 ? tails(sentence, spoken) : heads(sentence, spoken);
        if (parts.stream().anyMatch(each -> words(each.plain()) < FEW_WORDS)) {
            return Optional.empty();
        }
        return Stream.iterate(0, i -> i < spoken.size(), i -> i + 1)
                .filter(i -> spoken.get(i).word().name().equals(rating))
                .map(parts::get)
                .findFirst();
    }

    private static List<Sentence> heads(Sentence sentence, List<Found> spoken) {
        List<Sentence> parts = new ArrayList<>();
        for (int i = 0; i < spoken.size(); i++) {
            int end = i + 1 < spoken.size()
                    ? spoken.get(i + 1).start()
                    : sentence.plain().length();
            parts.add(sentence.part(spoken.get(i).end(), end));
        }
        return parts;
    }

    private static List<Sentence> tails(Sentence sentence, List<Found> spoken) {
        List<Sentence> parts = new ArrayList<>();
        int start = 0;
        for (Found each : spoken) {
            parts.add(sentence.part(start, each.start()));
            start = each.end();
        }
        return parts;
    }

    /** The colours that a sentence gives as ratings and the edition does not have. */
    Set<String> unknown(Sentence sentence) {
        if (names.stream().noneMatch(each -> COLOUR.matcher(each.word().label().toLowerCase(Locale.ROOT))
                .matches())) {
            return Set.of();
        }
        return AS_RATING
                .matcher(sentence.plain())
                .results()
                .filter(found -> !Denial.before(sentence.plain(), found.start()))
                .map(found -> Stream.of(1, 2, 3)
                        .map(found::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(""))
                .filter(colour -> names.stream()
                        .noneMatch(each -> each.pattern().matcher(colour).find()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static int words(String text) {
        return (int) Pattern.compile("[a-z0-9]+").matcher(text).results().count();
    }

    private List<Found> found(Sentence sentence) {
        return read.computeIfAbsent(sentence, this::read);
    }

    private List<Found> read(Sentence sentence) {
        List<Found> all = new ArrayList<>();
        StringBuilder plain = new StringBuilder(sentence.plain());
        StringBuilder written = new StringBuilder(sentence.written());
        for (Name name : names) {
            Matcher matcher = name.pattern().matcher(name.asWritten() ? written : plain);
            while (matcher.find()) {
                int start = matcher.start();
                int end = matcher.end();
                all.add(found(sentence, name, start, end));
                String taken = "_".repeat(end - start);
                plain.replace(start, end, taken);
                written.replace(start, end, taken);
                matcher.reset();
            }
        }
        all.sort(Comparator.comparing(Found::start));
        return all;
    }

    private static boolean isHead(Sentence sentence, int start, int end) {
        return HEAD_BEHIND.matcher(sentence.plain().substring(end)).find()
                || HEAD_BEFORE.matcher(sentence.plain().substring(0, start)).find();
    }

    private static Found found(Sentence sentence, Name name, int start, int end) {
        int from = sentence.startOfPhrase(start);
        int to = sentence.endOfPhrase(end);
        String phrase = sentence.plain().substring(from, to);
        return new Found(
                name.word(),
                start,
                end,
                Denial.ofStatus(phrase, start - from, end - from),
                Denial.isInPassing(phrase, start - from, end - from)
                        || (name.isOrdinary() && !isHead(sentence, start, end)));
    }
}
