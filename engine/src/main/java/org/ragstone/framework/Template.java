package org.ragstone.framework;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A text of a report in the document's own words, with places that the figures of an evaluation fill. Immutable. A line
 * that speaks of each indicator of an outcome is written once for each; what stands in brackets is left out where all it
 * counts is zero, and with it a line that then says nothing.
 */
public record Template(String name, List<Line> lines) {
    /** What counts all that a column counts. */
    public static final String TOTAL = "total";

    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    public Template {
        lines = List.copyOf(lines);
    }

    /** What places are filled from. */
    public interface Figures {
        /** The council, the title of the report or its period. */
        String text(String name);

        int count(Counted counted);

        String percentage(Counted counted);

        /** The fields of each indicator that is counted: ref, title and service. */
        List<Map<String, String>> each(Counted counted);
    }

    /** What is counted: an outcome, a phrase or the total, in a column or against a comparator. */
    public record Counted(String column, String of) {}

    /** A line, and whose indicators it is written for, or empty if it is written once. */
    public record Line(List<Part> parts, Optional<Counted> each) {
        public Line {
            parts = List.copyOf(parts);
        }

        /** At how many places it grows with the indicators. */
        private int growing() {
            return parts.stream()
                    .filter(part -> each.isPresent() || part.hasList())
                    .mapToInt(Part::places)
                    .sum();
        }

        private List<String> fill(Figures figures) {
            if (each.isEmpty()) {
                String text = filled(parts, figures, Map.of());
                boolean saysNothing = text.isBlank() && !parts.stream().allMatch(Literal.class::isInstance);
                return saysNothing ? List.of() : List.of(text);
            }
            return figures.each(each.get()).stream()
                    .map(indicator -> filled(parts, figures, indicator))
                    .toList();
        }
    }

    /** A piece of a line. */
    public sealed interface Part {
        /** Its text; {@code indicator} has the fields of the one that the line is written for. */
        String fill(Figures figures, Map<String, String> indicator);

        /** Whether it is as long as there are indicators. */
        default boolean hasList() {
            return false;
        }

        /** How many places it has. */
        default int places() {
            return 1;
        }

        /** Whether it counts something, of which there is none. */
        default Optional<Boolean> isZero(Figures figures) {
            return Optional.empty();
        }
    }

    /** What is written as it stands. */
    public record Literal(String text) implements Part {
        @Override
        public int places() {
            return 0;
        }

        @Override
        public String fill(Figures figures, Map<String, String> indicator) {
            return text;
        }
    }

    /** {@code {council}}, {@code {title}}, {@code {period}}. */
    public record Named(String name) implements Part {
        @Override
        public String fill(Figures figures, Map<String, String> indicator) {
            return figures.text(name);
        }
    }

    /** How a count is written. */
    public enum Form {
        DIGITS,
        /** Below ten in letters. */
        WORDS,
        /** The same, to start a sentence with. */
        CAPITALISED_WORDS,
        PERCENT,
        /** The references of what is counted. */
        LIST
    }

    /** {@code {WORD}}, {@code {WORD in words}}, {@code {WORD percent}}, {@code {WORD list}}. */
    public record Count(Counted counted, Form form) implements Part {
        @Override
        public boolean hasList() {
            return form == Form.LIST;
        }

        @Override
        public String fill(Figures figures, Map<String, String> indicator) {
            int count = figures.count(counted);
            return switch (form) {
                case DIGITS -> String.valueOf(count);
                case WORDS -> words(count);
                case CAPITALISED_WORDS ->
                    words(count).substring(0, 1).toUpperCase(Locale.ROOT)
                            + words(count).substring(1);
                case PERCENT -> figures.percentage(counted);
                case LIST ->
                    figures.each(counted).stream()
                            .map(each -> each.getOrDefault("ref", ""))
                            .collect(Collectors.joining(", "));
            };
        }

        private static String words(int count) {
            return count < NUMBERS.size() ? NUMBERS.get(count) : String.valueOf(count);
        }

        @Override
        public Optional<Boolean> isZero(Figures figures) {
            return Optional.of(figures.count(counted) == 0);
        }
    }

    /** {@code {WORD KPI is|KPIs are}}: one thing or several. */
    public record Choice(Counted counted, String one, String several) implements Part {
        @Override
        public String fill(Figures figures, Map<String, String> indicator) {
            return figures.count(counted) == 1 ? one : several;
        }

        @Override
        public Optional<Boolean> isZero(Figures figures) {
            return Optional.of(figures.count(counted) == 0);
        }
    }

    /** {@code {WORD ref}}, {@code {WORD title}}, {@code {WORD service}}. */
    public record ReportField(String field) implements Part {
        @Override
        public String fill(Figures figures, Map<String, String> indicator) {
            return indicator.getOrDefault(field, "");
        }
    }

    /** {@code [...]}: left out where everything it counts is zero. */
    public record WhereAny(List<Part> parts) implements Part {
        public WhereAny {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean hasList() {
            return parts.stream().anyMatch(Part::hasList);
        }

        @Override
        public int places() {
            return parts.stream().mapToInt(Part::places).sum();
        }

        @Override
        public String fill(Figures figures, Map<String, String> indicator) {
            return isZero(figures).orElse(false) ? "" : filled(parts, figures, indicator);
        }

        @Override
        public Optional<Boolean> isZero(Figures figures) {
            return parts.stream().flatMap(part -> part.isZero(figures).stream()).reduce(Boolean::logicalAnd);
        }
    }

    private static String filled(List<Part> parts, Figures figures, Map<String, String> indicator) {
        return parts.stream().map(part -> part.fill(figures, indicator)).collect(Collectors.joining());
    }

    /** At how many places it is as long as there are indicators. */
    int growing() {
        return lines.stream().mapToInt(Line::growing).sum();
    }

    /** The text, filled. */
    public String fill(Figures figures) {
        return lines.stream()
                .flatMap(line -> line.fill(figures).stream())
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"));
    }
}
