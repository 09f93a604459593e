package org.ragstone.reading;

import java.util.Collection;
import java.util.Set;
import org.ragstone.model.Column;
import org.ragstone.model.Location;

/** Texts under names, each with its place: a row of a table, or a map of YAML or JSON. */
public interface Row {
    /** So many characters are too many nowhere. */
    int SHORT = 100;

    /** The text under the name, trimmed, or an empty one. */
    String text(String name);

    /** The text in the column. */
    default String text(Column column) {
        return text(column.written());
    }

    /** Where the text under the name stands, or where it would be expected. */
    Location where(String name);

    /** The names that a text can stand under here; one that is needed and blank is missing. */
    Set<String> names();

    /**
     * Whether it is known that each text of the row is {@linkplain #SHORT short}, and {@linkplain
     * org.ragstone.model.Characters#isPlain plain}: whoever looks for what is odd in one then finds nothing.
     */
    default boolean isPlain() {
        return false;
    }

    /** The names of the texts of which that is not known. */
    default Collection<String> notPlain() {
        return names();
    }

    /** Whether a comma in a figure may be a decimal point here, as in the countries whose spreadsheets part cells otherwise. */
    default boolean mayHaveDecimalCommas() {
        return false;
    }

    /**
     * Why the comma or the point of the figure under the name may each part thousands or be a decimal point: what the file is. Empty
     * where it is certain which it is.
     */
    default String whyTwoMeanings(String name) {
        return "";
    }

    /** Whether something stands under the name that is no text at all, which has been told; it is not blank. */
    default boolean isUnreadable(String name) {
        return false;
    }
}
