package org.ragstone.reading;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A header that names the columns of a table, and does not come apart: what is wrong with it, and what to do. */
record OtherHeader(String what, String hint) {
    /** What other programs put between cells: {@code ref|value}, {@code |ref|value|}, {@code ref^value}. */
    private static final Pattern BETWEEN = Pattern.compile("[^\\w\\h,;\t\"]");

    private static final Pattern BLANKS = Pattern.compile("\\h+");
    private static final Pattern BEHIND = Pattern.compile("(.*[^,;\t])([,;\t])\\2*", Pattern.DOTALL);

    /** @param header with the separator that it was read by */
    static Optional<OtherHeader> of(String header, ColumnNames names, List<String> required) {
        Matcher between = BETWEEN.matcher(header);
        if (between.find()
                && names(header, Pattern.quote(between.group()), names).containsAll(required)) {
            return Optional.of(parted(between.group()));
        }
        if (names(header, BLANKS.pattern(), names).containsAll(required)) {
            return Optional.of(parted("blanks"));
        }
        return behind(header, names, required);
    }

    private static Set<String> names(String header, String between, ColumnNames names) {
        String[] parts = header.replaceAll("^(?:" + between + ")+|(?:" + between + ")+$", "")
                .split(between);
        Set<String> named = new HashSet<>();
        if (parts.length > 1) {
            Arrays.stream(parts).map(String::strip).forEach(each -> names.meant(each)
                    .ifPresent(named::add));
        }
        return named;
    }

    private static OtherHeader parted(String between) {
        boolean isSign = between.length() == 1;
        return new OtherHeader(
                "has " + (isSign ? "`" + between + "`" : between) + " between its names",
                "Save the file with commas, semicolons or tabs between them.");
    }

    /** So a spreadsheet saves a table whose rows it has taken for one cell each, since it parts cells by another sign. */
    private static Optional<OtherHeader> behind(String header, ColumnNames names, List<String> required) {
        Matcher behind = BEHIND.matcher(header);
        if (!behind.matches()) {
            return Optional.empty();
        }
        return Separator.OF_FILES.stream()
                .filter(each -> each.character() != behind.group(2).charAt(0))
                .filter(each -> names(behind.group(1), Pattern.quote(String.valueOf(each.character())), names)
                        .containsAll(required))
                .findFirst()
                .map(each -> new OtherHeader(
                        "has " + each.plural() + " between its names and `" + behind.group(2) + "` behind them",
                        "Maybe a spreadsheet has taken each row for one cell: save the file anew from where it came, or"
                                + " delete the `" + behind.group(2) + "` at the end of every row."));
    }
}
