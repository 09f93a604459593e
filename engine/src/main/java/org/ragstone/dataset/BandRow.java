package org.ragstone.dataset;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ragstone.framework.Words;
import org.ragstone.model.Band;
import org.ragstone.model.Characters;
import org.ragstone.model.Indicator;
import org.ragstone.model.Threshold;
import org.ragstone.reading.Fields;
import org.ragstone.reading.Row;

/** Reads a row of {@code bands.csv}: a rating, and the figures that it was printed for, such as {@code > 5% and <= 10%}. */
final class BandRow {
    static final List<String> COLUMNS = List.of("ref", "rating", "band");

    private static final Pattern LEVEL = Pattern.compile("([<>])\\s*(=?)\\s*([^<>=]+)");

    private BandRow() {}

    static Optional<Band> read(Row row, Fields fields, Indicator indicator, DeclaredWords words) {
        COLUMNS.forEach(fields::required);
        String rating = words.read(fields, "rating", Words::ratings);
        Optional<Threshold> lower = Optional.empty();
        Optional<Threshold> upper = Optional.empty();
        for (String part : fields.text("band").split("\\s+and\\s+|\\s*,(?!\\d)\\s*")) {
            Matcher level = LEVEL.matcher(Characters.stripped(part));
            boolean twice = level.matches() && (level.group(1).equals(">") ? lower : upper).isPresent();
            if (!level.matches() || twice) {
                if (fields.has("band")) {
                    fields.fault(
                            "band",
                            "`" + fields.text("band") + "` is no band",
                            "Write it as `>= 55`, `< 40` or `> 5 and <= 10`.");
                }
                return Optional.empty();
            }
            Optional<Threshold> threshold = fields.number("band", Characters.stripped(level.group(3)), indicator.unit())
                    .map(number -> new Threshold(number, level.group(2).isEmpty()));
            if (level.group(1).equals(">")) {
                lower = threshold;
            } else {
                upper = threshold;
            }
        }
        return rating.isEmpty() || (lower.isEmpty() && upper.isEmpty())
                ? Optional.empty()
                : Optional.of(new Band(indicator.ref(), rating, lower, upper, row.where("band")));
    }
}
