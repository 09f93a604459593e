package org.ragstone.dataset;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ragstone.framework.Posts;
import org.ragstone.framework.WordList;
import org.ragstone.framework.Words;
import org.ragstone.model.Column;
import org.ragstone.reading.Fields;

/**
 * Reads words that a framework declares. Where the framework is not known, or not all of its words, every word is taken as
 * it stands, so that one wrong name does not make every word a mistake.
 */
public record DeclaredWords(Optional<Words> words) {
    public static DeclaredWords of(Words words) {
        return new DeclaredWords(Optional.of(words));
    }

    /** The columns of {@code indicators.csv} that name the posts of the framework. */
    Collection<String> postColumns() {
        return words.map(Words::posts).map(Posts::columns).orElse(List.of());
    }

    /** As below, of a column that is found sooner. */
    String read(Fields fields, Column column, Function<Words, WordList> list) {
        return fields.has(column) ? read(fields, column.written(), list) : "";
    }

    /** The word in the column, or a blank where it is none that the list declares, which is reported. */
    public String read(Fields fields, String column, Function<Words, WordList> list) {
        if (!fields.has(column)) {
            return "";
        }
        return words.map(list)
                .filter(each -> each.allNames().isPresent())
                .map(each -> fields.wordOf(
                        column, each.names(), "Such words are declared under " + each.declared() + " of the rules."))
                .orElseGet(() -> fields.text(column));
    }
}
