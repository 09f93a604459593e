package org.ragstone.framework;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ragstone.model.FindingKind;
import org.ragstone.model.Location;
import org.ragstone.reading.Keys;
import org.ragstone.reading.Nearest;
import org.ragstone.reading.Node.MapNode;

/** Reads in which colours an edition wants its words shown. */
final class ColoursReader {
    static final String COLOURS = "colours";

    private static final List<FindingKind> COLOURED =
            List.of(FindingKind.RATING, FindingKind.NOT_RATED, FindingKind.RANGE, FindingKind.DIRECTION);

    private final FrameworkYaml yaml;
    private final Words words;
    private final String file;

    /** @param file the framework.yaml of the edition itself, among those that it is merged from */
    ColoursReader(FrameworkYaml yaml, Words words, String file) {
        this.yaml = yaml;
        this.words = words;
        this.file = file;
    }

    Colours colours() {
        Map<String, Colour> colours = new LinkedHashMap<>();
        yaml.keys().map(COLOURS).ifPresent(map -> {
            Keys keys = new Keys(map, List.copyOf(map.names()), yaml.problems());
            for (String word : map.names()) {
                checkWord(word, map.whereKey(word));
                colour(word, keys, map).ifPresent(colour -> colours.put(word, colour));
            }
        });
        return new Colours(colours);
    }

    private void checkWord(String word, Location where) {
        // What is taken over may be of a word that the edition does without.
        boolean isOwn = where.file().equals(file);
        boolean areKnown =
                COLOURED.stream().allMatch(kind -> words.of(kind).allNames().isPresent());
        List<String> names = COLOURED.stream()
                .map(words::of)
                .map(WordList::names)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
        if (isOwn && areKnown && !names.contains(word)) {
            yaml.problems().add(where, "`" + word + "` is no rating, state, range mark or direction", () -> Optional.of(
                            words.declaring(word))
                    .filter(declaring -> !declaring.isEmpty())
                    .orElseGet(() -> Nearest.hint(word, names)));
        }
    }

    private Optional<Colour> colour(String word, Keys keys, MapNode map) {
        int before = yaml.problems().size();
        String text = keys.text(word);
        Optional<Colour> colour = Colour.of(text);
        if (colour.isEmpty() && yaml.problems().size() == before) {
            yaml.problems()
                    .add(
                            text.isEmpty() ? map.whereKey(word) : map.where(word),
                            text.isEmpty() ? "`" + word + "` has no colour" : "unknown colour `" + text + "`",
                            () -> hint(text));
        }
        return colour;
    }

    private static String hint(String text) {
        String all = "Allowed: `" + String.join("`, `", Colour.words()) + "`.";
        return Nearest.to(text, Colour.words())
                .map(meant -> "Maybe you meant `" + meant + "`. " + all)
                .orElse(all);
    }
}
