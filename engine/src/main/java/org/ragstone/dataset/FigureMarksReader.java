package org.ragstone.dataset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ragstone.model.Characters;
import org.ragstone.model.Location;
import org.ragstone.model.LookAlikes;
import org.ragstone.model.LookAlikes.Fault;
import org.ragstone.model.Problems;
import org.ragstone.model.ResultState;
import org.ragstone.reading.Keys;
import org.ragstone.reading.MarkedFigure;
import org.ragstone.reading.Nearest;
import org.ragstone.reading.Node;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Node.NullNode;
import org.ragstone.reading.Node.TextNode;

/** Reads the markers and the marks of figures that a data set declares. Not thread-safe. */
final class FigureMarksReader {
    static final String MARKERS = "markers";
    static final String PROVISIONAL_MARKS = "provisional-marks";

    private static final Pattern SEVERAL = Pattern.compile("[\\s,;]");

    private static final String ANOTHER_MARK =
            "Take another mark, such as `p` or `*`, or write `YES` in the column `provisional`.";

    private final Problems problems;

    FigureMarksReader(Problems problems) {
        this.problems = problems;
    }

    /** Those under the keys of the header; what cannot be one is reported. */
    FigureMarks read(MapNode header) {
        return new FigureMarks(
                given(header, MARKERS).map(this::markers).orElse(Map.of()),
                given(header, PROVISIONAL_MARKS).map(this::marks).orElse(Set.of()));
    }

    private static Optional<Node> given(MapNode header, String key) {
        return header.get(key)
                .filter(node -> !(node instanceof NullNode)
                        && !(node instanceof TextNode && node.text().isBlank()));
    }

    private Map<String, ResultState> markers(Node node) {
        Map<String, ResultState> markers = new HashMap<>();
        if (!(node instanceof MapNode map)) {
            problems.add(
                    node.where(),
                    "`markers` should be a map of `marker: state`, not " + node.words(),
                    "Write it as `markers: { \"[c]\": SUPPRESSED }`.");
            return markers;
        }
        for (String name : map.names()) {
            String marker = MarkedFigure.marker(name);
            boolean sound = isSound(name, marker, MarkedFigure.LONGEST_MARKER, map.whereKey(name));
            ResultState state = state(name, map.get(name).orElseThrow());
            if (sound && MarkedFigure.isFigure(marker)) {
                problems.add(
                        map.whereKey(name),
                        "`" + name + "` can be read as a figure",
                        "A marker stands where there is none, such as `[c]`; what is missing is never a number.");
            } else if (sound) {
                markers.put(marker, state);
            }
        }
        return markers;
    }

    /** The state of the marker, or the one of a blank cell where it says none, so that not every cell is told of too. */
    private ResultState state(String marker, Node node) {
        String state = node instanceof TextNode ? Characters.stripped(node.text()) : "";
        if (ResultRow.STATES.contains(state)) {
            return ResultState.valueOf(state);
        }
        String what = node instanceof TextNode && !state.isEmpty()
                ? "unknown state `" + state + "`"
                : "the marker `" + marker + "` has no state";
        problems.add(node.where(), what, () -> Nearest.hint(state, ResultRow.STATES));
        return ResultState.NOT_REPORTED;
    }

    private Set<String> marks(Node node) {
        Set<String> marks = new HashSet<>();
        for (TextNode text : Keys.texts(PROVISIONAL_MARKS, node, problems)) {
            String mark = MarkedFigure.mark(text.text());
            boolean sound = isSound(text.text(), mark, MarkedFigure.LONGEST_MARK, text.where());
            if (sound && SEVERAL.matcher(mark).find()) {
                problems.add(
                        text.where(),
                        "`" + text.text() + "` is more than one mark",
                        "Write each by itself: `provisional-marks: [p, \"*\"]`.");
            } else if (sound && MarkedFigure.isPartOfAFigure(mark)) {
                problems.add(
                        text.where(),
                        "`" + text.text() + "` behind a figure can be a part of it",
                        MarkedFigure.saysASign(mark)
                                ? "It may stand for a sign: write figures with `-` or none. " + ANOTHER_MARK
                                : ANOTHER_MARK);
            } else if (sound && !marks.add(mark)) {
                problems.add(text.where(), "`" + text.text() + "` is given twice", "");
            }
        }
        return marks;
    }

    private boolean isSound(String given, String read, int longest, Location where) {
        Optional<Fault> fault = LookAlikes.inLabel(given);
        fault.ifPresent(each -> problems.add(each.in(given, where)));
        if (read.isEmpty()) {
            problems.add(where, "a blank is no marker", "A blank cell is one that was not reported.");
        } else if (read.length() > longest) {
            problems.add(
                    where,
                    String.format(Locale.ROOT, "the marker has %,d characters", read.length()),
                    String.format(Locale.ROOT, "There can be %d.", longest));
        }
        return fault.isEmpty() && !read.isEmpty() && read.length() <= longest;
    }
}
