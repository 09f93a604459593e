package org.ragstone.api.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.ragstone.model.Cancellation;

/** Makes outlines of lines: each stands below the last that is set in less. Not thread-safe. */
final class OutlineLines implements IndentedLines {
    private final List<Open> top = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    /** A line below which more may come. */
    private record Open(int indent, List<Phrase> phrases, List<Open> below) {
        Outline closed() {
            return new Outline(phrases, below.stream().map(Open::closed).toList());
        }
    }

    @Override
    public void line(int indent, String text) {
        line(indent, List.of(Phrase.plain(text.strip())));
    }

    @Override
    public void line(int indent, List<Phrase> phrases) {
        Cancellation.check();
        while (!open.isEmpty() && open.element().indent() >= indent) {
            open.pop();
        }
        Open line =
                new Open(indent, phrases.stream().map(OutlineLines::harmless).toList(), new ArrayList<>());
        (open.isEmpty() ? top : open.element().below()).add(line);
        open.push(line);
    }

    /** A list shows by its form that its lines are alike. */
    @Override
    public void item(int indent, String text) {
        line(indent, text);
    }

    private static Phrase harmless(Phrase phrase) {
        return new Phrase(Shown.inLine(Shown.harmless(phrase.text())), phrase.is());
    }

    @Override
    public void blank() {
        open.clear();
    }

    /** Those that stand below no other. */
    List<Outline> top() {
        return top.stream().map(Open::closed).toList();
    }
}
