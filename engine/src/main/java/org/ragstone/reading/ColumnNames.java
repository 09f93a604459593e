package org.ragstone.reading;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ragstone.model.Characters;

/** The columns that a table may have, as people head them: {@code Short title} can only be {@code short_title}. */
record ColumnNames(List<String> columns) {
    /** What people write behind a name: the unit of its figures, or a note. */
    private static final Pattern BEHIND = Pattern.compile("[\\h]*[(\\[{%£*:#].*", Pattern.DOTALL);

    /** The column that is certainly meant, whatever its capitals and blanks, or empty. */
    Optional<String> meant(String written) {
        String name = columns.contains(written) ? written : plain(written);
        return columns.contains(name) ? Optional.of(name) : Optional.empty();
    }

    /** What to do about a name that is none of them. */
    static String hint(String written, Collection<String> allowed) {
        String bare = BEHIND.matcher(written).replaceFirst("");
        Optional<String> named =
                bare.equals(written) ? Optional.empty() : new ColumnNames(List.copyOf(allowed)).meant(bare);
        return named.map(each -> "Maybe you meant `" + each + "`.").orElseGet(() -> Nearest.hint(written, allowed));
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
