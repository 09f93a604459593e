package org.ragstone.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ragstone.model.Problems;
import org.ragstone.model.ResultState;
import org.ragstone.reading.Fields;
import org.ragstone.reading.MarkedFigure;
import org.ragstone.reading.Row;

/**
 * What a data set declares of the cells of its results: markers that stand where there is no figure, each with the state that it
 * says, and marks behind a figure that make it provisional. Immutable.
 */
record FigureMarks(Map<String, ResultState> markers, Set<String> provisional) {
    static final FigureMarks NONE = new FigureMarks(Map.of(), Set.of());

    FigureMarks {
        markers = Map.copyOf(markers);
        provisional = Set.copyOf(provisional);
    }

    /**
     * The row as it would be without them, with what they say in the columns that are for it. What those say otherwise is
     * reported, and so is a mark that may be the unit.
     */
    Row read(Row row, String unit, Problems problems) {
        return markers.isEmpty() && provisional.isEmpty() ? row : new OneRow(row, unit, problems).read();
    }

    /** Reads one row. */
    private final class OneRow {
        private static final String VALUE = "value";
        private static final String STATE = "state";
        private static final String PROVISIONAL = "provisional";
        private static final List<String> FIGURES = List.of(VALUE, "numerator", "denominator");

        private final Row row;
        private final String unit;
        private final Fields fields;
        private final Map<String, String> read = new HashMap<>();
        // What says the state: the row itself, or the first marker in it.
        private String saying = "the row";

        OneRow(Row row, String unit, Problems problems) {
            this.row = row;
            this.unit = unit;
            this.fields = new Fields(row, problems);
        }

        Row read() {
            FIGURES.stream().filter(fields::has).forEach(this::read);
            return read.isEmpty() ? row : new RowReadAs(row, read);
        }

        private void read(String column) {
            String text = fields.text(column);
            ResultState state = markers.get(MarkedFigure.marker(text));
            if (state != null) {
                read.put(column, "");
                sayState(column, text, state);
            } else if (!Character.isDigit(text.charAt(text.length() - 1))) {
                Optional<MarkedFigure> marked =
                        provisional.isEmpty() ? Optional.empty() : MarkedFigure.of(text, provisional);
                marked.ifPresent(each -> sayProvisional(column, text, each));
                if (marked.isEmpty() && !MarkedFigure.isFigure(text, unit)) {
                    declared(text).ifPresent(meant -> refuseOtherLetters(column, text, meant));
                }
            }
        }

        /** The text with the declared marker or mark that is written in letters of the other case. */
        private Optional<String> declared(String text) {
            String marker = MarkedFigure.marker(text);
            return markers.keySet().stream()
                    .filter(marker::equalsIgnoreCase)
                    .sorted()
                    .findFirst()
                    .or(() -> MarkedFigure.inOtherLetters(text, provisional));
        }

        private void refuseOtherLetters(String column, String text, String meant) {
            read.put(column, "");
            fields.fault(
                    column,
                    "`" + text + "` is not declared",
                    "Maybe `" + meant + "`: small and capital letters are not the same here.");
        }

        /** A part that is withheld says nothing of a value that is given, or that has a marker of its own. */
        private void sayState(String column, String marker, ResultState state) {
            if (!column.equals(VALUE) && fields.has(VALUE)) {
                return;
            }
            String said = read.getOrDefault(STATE, fields.text(STATE));
            if (said.isEmpty()) {
                read.put(STATE, state.name());
                saying = "`" + marker + "` in `" + column + "`";
            } else if (!said.equals(state.name())) {
                fields.fault(
                        column,
                        "the marker `%s` says `%s`, and %s says `%s`".formatted(marker, state, saying, said),
                        "Leave out one of them.");
            }
        }

        /** @param ofTheUnit what to write where the mark is none */
        private void refuseTwoMeanings(String column, String text, MarkedFigure marked, String ofTheUnit) {
            String number = "`" + marked.figure() + "`";
            String hint = ofTheUnit.equals(number)
                    ? "`%s` is the indicator's unit and a mark of a provisional figure. Write %s, and `YES` in `provisional` if it is one."
                            .formatted(marked.mark(), number)
                    : "Write %s, or %s and `YES` in `provisional` for a provisional figure."
                            .formatted(ofTheUnit, number);
            fields.fault(column, "`" + text + "` has two meanings", hint);
        }

        private void sayProvisional(String column, String text, MarkedFigure marked) {
            read.put(column, marked.figure());
            marked.inUnit(text, unit).ifPresent(cure -> refuseTwoMeanings(column, text, marked, cure));
            String said = fields.text(PROVISIONAL);
            if (said.isEmpty()) {
                read.put(PROVISIONAL, "YES");
            } else if (said.equals("NO")) {
                fields.fault(
                        PROVISIONAL,
                        "the mark `%s` says that the figure is provisional, and the row says `NO`"
                                .formatted(marked.mark()),
                        "Leave out one of them.");
            }
        }
    }
}
