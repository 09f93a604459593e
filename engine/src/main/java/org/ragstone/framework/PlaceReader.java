package org.ragstone.framework;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ragstone.framework.Template.Counted;
import org.ragstone.framework.Template.Form;
import org.ragstone.framework.Template.Part;
import org.ragstone.reading.Nearest;

/** Reads the places of a template: what is counted, where, and how that is written. */
final class PlaceReader {
    static final List<String> NAMED = List.of("council", "title", "period");
    private static final List<String> FIELDS = List.of("ref", "title", "service");
    private static final String FORMS =
            "Behind what is counted may stand `in words` (`In words` to start a sentence), `percent`, `list`, one of two"
                    + " texts (`KPI is|KPIs are`), or `ref`, `title` or `service` for a line on each.";

    private final Words words;
    private final SummarySettings settings;
    private final boolean showsPercentages;
    private final Faults faults;

    /** Where faults of a line are told, by their offset and length in it. */
    interface Faults {
        void tell(int at, int length, String what, Supplier<String> hint);

        default void tell(int at, int length, String what, String hint) {
            tell(at, length, what, () -> hint);
        }
    }

    PlaceReader(Words words, SummarySettings settings, boolean showsPercentages, Faults faults) {
        this.words = words;
        this.settings = settings;
        this.showsPercentages = showsPercentages;
        this.faults = faults;
    }

    /** What stands in braces. */
    Optional<Part> read(String body, int at, List<Counted> each) {
        String text = body.strip();
        if (text.isEmpty()) {
            faults.tell(
                    at - 1,
                    body.length() + 2,
                    "nothing stands in the braces",
                    "Say what is counted, such as `{total}`.");
            return Optional.empty();
        }
        if (NAMED.contains(text)) {
            return Optional.of(new Template.Named(text));
        }
        Optional<String> column = longest(columns(), text, ":");
        if (column.isPresent()) {
            String rest = text.substring(column.get().length() + 1).strip();
            return counted(column.get(), rest, at, body.length(), each);
        }
        Optional<String> first = settings.columns().keySet().stream().findFirst();
        if (first.filter(name -> longest(names(name), text, " ").isPresent()).isEmpty() && text.indexOf(':') >= 0) {
            String unknown = text.substring(0, text.indexOf(':')).strip();
            faults.tell(at, body.length(), "unknown column `" + unknown + "`", () -> Nearest.hint(unknown, columns()));
            return Optional.empty();
        }
        if (first.isEmpty()) {
            faults.tell(
                    at,
                    body.length(),
                    "there is no column to count in",
                    "Declare one in framework.yaml, under `columns`.");
            return Optional.empty();
        }
        return counted(first.get(), text, at, body.length(), each);
    }

    /** The longest name that the text is, or starts with and goes on; one may start another. */
    private static Optional<String> longest(List<String> names, String text, String and) {
        return names.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .filter(known -> text.equals(known) || text.startsWith(known + and))
                .filter(known -> !and.equals(":") || !text.equals(known))
                .findFirst();
    }

    private List<String> columns() {
        return Stream.concat(settings.columns().keySet().stream(), settings.comparators().stream())
                .toList();
    }

    private Optional<Part> counted(String column, String text, int at, int length, List<Counted> each) {
        List<String> names = names(column);
        Optional<String> name = longest(names, text, " ");
        if (name.isEmpty()) {
            if (allWordsAreKnown()) {
                String first = text.split("\\s+", 2)[0];
                faults.tell(
                        at,
                        length,
                        "`" + first + "` is nothing that is counted here",
                        () -> Nearest.hint(first, names));
            }
            return Optional.empty();
        }
        Counted counted = new Counted(column, name.get());
        String way = text.substring(name.get().length()).strip();
        if (FIELDS.contains(way)) {
            each.add(counted);
            return Optional.of(new Template.ReportField(way));
        }
        int bar = way.indexOf('|');
        if (bar >= 0 && way.indexOf('|', bar + 1) >= 0) {
            faults.tell(at, length, "there are more than two texts", "One for one, and one for all other numbers.");
            return Optional.empty();
        }
        if (bar >= 0) {
            return Optional.of(new Template.Choice(
                    counted,
                    way.substring(0, bar).strip(),
                    way.substring(bar + 1).strip()));
        }
        return written(counted, way, at, length);
    }

    private Optional<Part> written(Counted counted, String way, int at, int length) {
        Optional<Form> form = form(way);
        if (form.isEmpty()) {
            faults.tell(at, length, "`" + way + "` is no way to write a count", FORMS);
        } else if (form.get() == Form.PERCENT && !showsPercentages) {
            faults.tell(at, length, "the edition shows no percentages", "Set `percentages` in framework.yaml.");
            return Optional.empty();
        } else if (form.get() == Form.PERCENT && !isInTotal(counted)) {
            faults.tell(at, length, "`" + counted.of() + "` is no part of the total", "Percentages are of the total.");
            return Optional.empty();
        }
        return form.map(each -> new Template.Count(counted, each));
    }

    private boolean isInTotal(Counted counted) {
        WordList beside = settings.columns().containsKey(counted.column()) ? words.notRated() : words.directions();
        boolean uncounted =
                beside.find(counted.of()).filter(word -> !word.inTotal()).isPresent();
        return !counted.of().equals(Template.TOTAL) && !uncounted;
    }

    private static Optional<Form> form(String text) {
        return switch (text) {
            case "" -> Optional.of(Form.DIGITS);
            case "in words" -> Optional.of(Form.WORDS);
            case "In words" -> Optional.of(Form.CAPITALISED_WORDS);
            case "percent" -> Optional.of(Form.PERCENT);
            case "list" -> Optional.of(Form.LIST);
            default -> Optional.empty();
        };
    }

    private boolean allWordsAreKnown() {
        return Stream.of(words.ratings(), words.notRated(), words.directions())
                .allMatch(list -> list.allNames().isPresent());
    }

    private List<String> names(String column) {
        Stream<String> outcomes = settings.columns().containsKey(column)
                ? Stream.of(
                                words.ratings().names(),
                                words.notRated().names(),
                                settings.countTogether().keySet())
                        .flatMap(Collection::stream)
                : words.directions().all().stream().filter(Word::isCounted).map(Word::name);
        return Stream.concat(outcomes, Stream.of(Template.TOTAL)).toList();
    }
}
