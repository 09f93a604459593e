package org.ragstone.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ragstone.model.Characters;

/** The columns that a table may have, as people head them: {@code Short title} can only be {@code short_title}. */
record ColumnNames(List<String> columns) {
    /** The column that is certainly meant, whatever its capitals and blanks, or empty. */
    Optional<String> meant(String written) {
        String name = columns.contains(written) ? written : plain(written);
        return columns.contains(name) ? Optional.of(name) : Optional.empty();
    }

    private static String plain(String written) {
        StringBuilder plain = new StringBuilder(written.length());
        boolean isApart = false;
        for (int i = 0; i < written.length(); i++) {
            char each = written.charAt(i);
            if (each == ' ' || each == '_' || each == '-' || Characters.isOddBlank(each)) {
                isApart = plain.length() > 0;
            } else {
                plain.append(isApart ? "_" : "").append(each);
                isApart = false;
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
