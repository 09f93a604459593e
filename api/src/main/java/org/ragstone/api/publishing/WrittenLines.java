package org.ragstone.api.publishing;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The lines of a file as they are written, each with its own end, and the mark before the first if there is one. A text that is read
 * has neither, and gets both back from here. Immutable.
 */
record WrittenLines(String mark, List<Line> lines) {
    private static final String MARK = "\uFEFF";
    private static final String LF = "\n";
    private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(\\r\\n|\\r|\\n)|([^\\r\\n]+)");

    /** A line, and what ends it; nothing ends the last of a file that stops within it. */
    private record Line(String text, String end) {
        static Line of(MatchResult found) {
            return found.group(3) == null ? new Line(found.group(1), found.group(2)) : new Line(found.group(3), "");
        }

        static List<Line> all(String text) {
            return LINE.matcher(text).results().map(Line::of).toList();
        }
    }

    static WrittenLines of(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String mark = text.startsWith(MARK) ? MARK : "";
        return new WrittenLines(mark, Line.all(text.substring(mark.length())));
    }

    /** The text as it is read. */
    String text() {
        return lines.stream()
                .map(line -> line.text() + (line.end().isEmpty() ? "" : LF))
                .collect(Collectors.joining());
    }

    /** Another text in its place, as it would be written: what stays ends as it does, and what is new as what it stands for or follows. */
    byte[] with(String other) {
        List<Line> others = Line.all(other);
        List<Integer> origins = origins(others);
        StringBuilder written = new StringBuilder(mark);
        for (int i = 0; i < others.size(); i++) {
            written.append(others.get(i).text());
            if (!others.get(i).end().isEmpty()) {
                written.append(end(origins.get(i)));
            }
        }
        return written.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** That of the line, or where it has none, of those before it. */
    private String end(int line) {
        return IntStream.iterate(Math.min(line, lines.size() - 1), each -> each >= 0, each -> each - 1)
                .mapToObj(each -> lines.get(each).end())
                .filter(end -> !end.isEmpty())
                .findFirst()
                .orElse(LF);
    }

    /** For each of the other lines the place of the one that it was, stands for or follows. */
    private List<Integer> origins(List<Line> others) {
        if (others.size() == lines.size()) {
            return IntStream.range(0, others.size()).boxed().toList();
        }
        List<Integer> origins = new ArrayList<>();
        int next = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(texts(lines), texts(others)).getDeltas()) {
            int start = delta.getSource().getPosition();
            int last = start + delta.getSource().size() - 1;
            IntStream.range(next, start).forEach(origins::add);
            for (int i = 0; i < delta.getTarget().size(); i++) {
                origins.add(Math.max(0, Math.min(start + i, last)));
            }
            next = last + 1;
        }
        IntStream.range(next, lines.size()).forEach(origins::add);
        return origins;
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }
}
