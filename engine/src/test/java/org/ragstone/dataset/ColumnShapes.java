package org.ragstone.dataset;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ragstone.editors.Shape;
import org.ragstone.model.Aggregation;
import org.ragstone.model.Basis;
import org.ragstone.model.CommentaryScope;
import org.ragstone.model.Frequency;
import org.ragstone.model.IndicatorKind;
import org.ragstone.model.IndicatorStatus;
import org.ragstone.model.Polarity;
import org.ragstone.model.WarningCode;

/** What can stand in the columns of a data set. */
public final class ColumnShapes {
    private static final List<String> YES_OR_NO = List.of("YES", "NO");
    private static final Map<String, Collection<String>> WORDS = Map.ofEntries(
            Map.entry("kind", names(IndicatorKind.class)),
            Map.entry("polarity", names(Polarity.class)),
            Map.entry("frequency", names(Frequency.class)),
            Map.entry("aggregation", names(Aggregation.class)),
            Map.entry("composite", names(Aggregation.class)),
            Map.entry("status", names(IndicatorStatus.class)),
            Map.entry("basis", names(Basis.class)),
            Map.entry("scope", names(CommentaryScope.class)),
            Map.entry("code", names(WarningCode.class)),
            Map.entry("state", ResultRow.STATES),
            Map.entry("contractual", YES_OR_NO),
            Map.entry("provisional", YES_OR_NO));

    private ColumnShapes() {}

    static List<String> names(Class<? extends Enum<?>> list) {
        return Arrays.stream(list.getEnumConstants()).map(Enum::name).toList();
    }

    /** The words that can stand in a column, or empty where it is no such column. */
    public static Optional<Collection<String>> words(String column) {
        return Optional.ofNullable(WORDS.get(column));
    }

    /** The words of a state in place of a figure. */
    public static List<String> states() {
        return ResultRow.STATES;
    }

    /** The columns of a target by period. */
    public static List<String> ofTargets() {
        return TargetRows.COLUMNS;
    }

    /** Of a column in JSON. */
    static Shape inJson(String column, boolean isNeeded) {
        if (words(column).isPresent()) {
            Collection<String> words = words(column).get();
            return isNeeded ? Shape.neededWord(words) : Shape.word(words);
        }
        if (JsonRow.LISTS.contains(column)) {
            String word = "(?:" + String.join("|", names(Basis.class)) + ")";
            return Shape.either(
                    Shape.optionalListOf(Shape.neededWord(names(Basis.class))),
                    Shape.wordLike("\\s*(?:" + word + "(?:\\s+" + word + ")*\\s*)?"));
        }
        if (JsonRow.FIGURES.contains(column)) {
            return Shape.jsonFigure();
        }
        return isNeeded ? Shape.neededText() : Shape.jsonText();
    }
}
