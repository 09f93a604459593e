package org.ragstone.dataset;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.ragstone.model.Characters;
import org.ragstone.model.KnownTexts;
import org.ragstone.model.LookAlikes;
import org.ragstone.model.LookAlikes.Fault;
import org.ragstone.model.Problems;
import org.ragstone.reading.Fields;
import org.ragstone.reading.Row;

/**
 * Makes a row in which every text that decides anything is what it looks like: what does not show in one, or makes a name look
 * like another, is reported, and what was most likely meant is read in its place. Blanks of any kind around a text are no part
 * of it. Prose decides nothing, and stays as it is. A
 * figure is told of where it is read, with all else that is amiss in it.
 */
public final class SoundRow {
    /** What people write to be read, and no rule or sum looks at. */
    private static final Set<String> PROSE = Set.of(
            "title",
            "short_title",
            "source",
            "status_reason",
            "new",
            "director",
            "cabinet_member",
            "delivered_by",
            "assessed_by",
            "note",
            "reason",
            "decided_by",
            "by",
            "post",
            "text");

    private static final String UNIT = "unit";
    // A thousandth of a gram is written with a Greek letter before a Latin one.
    private static final Pattern GREEK = Pattern.compile("\\p{IsGreek}");

    /** What tells one thing from another by its name alone. */
    private static final Set<String> NAMES =
            Set.of("council", "ref", "part", "service", "group", "framework", "edition", UNIT);

    /** What stands in many rows, and where none is often of a keyboard's letters alone: a unit, {@code £}. */
    private static final KnownTexts SOUND_UNITS = new KnownTexts(unit -> isSound(UNIT, unit));

    private SoundRow() {}

    private static boolean isSound(String column, String text) {
        String stripped = Characters.strippedOfAll(text);
        return stripped.length() == text.length() && fault(column, stripped).isEmpty();
    }

    /**
     * Those of the columns that decide anything, and are no figures.
     *
     * @param posts those that name posts, which are prose as `director` is
     */
    static List<String> deciding(Collection<String> columns, Collection<String> posts) {
        return columns.stream()
                .filter(column -> !PROSE.contains(column) && !posts.contains(column) && !Fields.isOfAFigure(column))
                .toList();
    }

    /** The columns of a table that decide anything, found out for the first row that asks. Not thread-safe. */
    static Supplier<List<String>> deciding(TableShape shape) {
        return new Supplier<>() {
            private Optional<List<String>> found = Optional.empty();

            @Override
            public List<String> get() {
                if (found.isEmpty()) {
                    found = Optional.of(deciding(shape.columns(), shape.posts()));
                }
                return found.get();
            }
        };
    }

    /** @param deciding the columns of the row that decide anything */
    static Row of(Row row, Supplier<List<String>> deciding, Problems problems) {
        return row.isPlain() ? row : of(row, deciding.get(), problems);
    }

    /** Likewise, of columns that are known already. */
    public static Row of(Row row, List<String> deciding, Problems problems) {
        if (row.isPlain()) {
            return row;
        }
        Map<String, String> meant = Map.of();
        for (String column : deciding) {
            String text = row.text(column);
            if (Characters.isPlain(text) || (column.equals(UNIT) && SOUND_UNITS.is(text))) {
                continue;
            }
            String stripped = Characters.strippedOfAll(text);
            Optional<Fault> fault = fault(column, stripped);
            fault.ifPresent(each -> problems.add(each.in(text, row.where(column))));
            if (fault.isPresent() || stripped.length() < text.length()) {
                meant = new HashMap<>(meant);
                meant.put(column, Characters.stripped(LookAlikes.plain(stripped)));
            }
        }
        return meant.isEmpty() ? row : new RowReadAs(row, meant);
    }

    /** The text of a column that decides anything, as {@link #of} has it read. */
    public static String meant(String column, String text) {
        if (Characters.isPlain(text)) {
            return text;
        }
        String stripped = Characters.strippedOfAll(text);
        return fault(column, stripped).isPresent() || stripped.length() < text.length()
                ? Characters.stripped(LookAlikes.plain(stripped))
                : text;
    }

    private static Optional<Fault> fault(String column, String text) {
        if (NAMES.contains(column)) {
            return LookAlikes.inName(column.equals(UNIT) ? GREEK.matcher(text).replaceAll("") : text);
        }
        if (LookAlikes.isLost(text)) {
            return Optional.of(Fault.LOST);
        }
        return Characters.firstHidden(text, 0) < 0 ? Optional.empty() : Optional.of(Fault.HIDDEN);
    }
}
