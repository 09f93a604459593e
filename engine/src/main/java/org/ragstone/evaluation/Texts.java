package org.ragstone.evaluation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ragstone.framework.Edition;
import org.ragstone.framework.Template;
import org.ragstone.model.Cancellation;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.Indicator;

/** Fills the templates of an edition with the figures of an evaluation. */
final class Texts implements Template.Figures {
    private final Edition edition;
    private final DataSetHeader header;
    private final Summary summary;
    private final List<JudgedResult> results;
    // Counted once, wherever and how often a text says it.
    private final Map<Template.Counted, Integer> counts = new HashMap<>();
    private final Map<Template.Counted, List<Map<String, String>>> indicators = new HashMap<>();

    private Texts(Edition edition, DataSetHeader header, Summary summary, List<JudgedResult> results) {
        this.edition = edition;
        this.header = header;
        this.summary = summary;
        this.results = results;
    }

    /** Each text by its name. */
    static Map<String, String> of(Edition edition, DataSetHeader header, Summary summary, List<JudgedResult> results) {
        Cancellation.check();
        Texts figures = new Texts(edition, header, summary, results);
        Map<String, String> texts = new LinkedHashMap<>();
        edition.templates().forEach(template -> texts.put(template.name(), template.fill(figures)));
        return texts;
    }

    @Override
    public String text(String name) {
        return switch (name) {
            case "council" -> edition.council();
            case "title" -> header.title().isEmpty() ? edition.title() : header.title();
            case "period" -> header.period().title();
            default -> throw new IllegalArgumentException(name);
        };
    }

    @Override
    public int count(Template.Counted counted) {
        return counts.computeIfAbsent(counted, this::counted);
    }

    private int counted(Template.Counted counted) {
        boolean total = counted.of().equals(Template.TOTAL);
        for (Summary.Column column : summary.columns()) {
            if (column.heading().equals(counted.column())) {
                return total ? column.total() : count(column, counted.of());
            }
        }
        return summary.directions().stream()
                .filter(each -> each.against().equals(counted.column()))
                .mapToInt(each ->
                        total ? each.total() : each.counts().getOrDefault(counted.of(), besideTotal(each, counted)))
                .sum();
    }

    private int besideTotal(Summary.Directions directions, Template.Counted counted) {
        return directions.notInTotal() == 0
                ? 0
                : Math.toIntExact(results.stream()
                        .filter(result -> isCounted(counted, result))
                        .count());
    }

    private static boolean isCounted(Template.Counted counted, JudgedResult result) {
        return result.directions().stream()
                .filter(each -> each.against().equals(counted.column()))
                .anyMatch(each -> counted.of().equals(Template.TOTAL)
                        ? each.word().inTotal()
                        : each.outcome().equals(counted.of()));
    }

    /** A state that does not count among the indicators can still be told of. */
    private int count(Summary.Column column, String of) {
        return column.together().stream()
                .filter(each -> each.phrase().equals(of))
                .findFirst()
                .map(Summary.Together::count)
                .orElseGet(() -> counted(column.heading(), of).size());
    }

    private List<JudgedResult> counted(String column, String outcome) {
        return results.stream()
                .filter(result -> Tally.countedAs(edition, column, result)
                        .filter(word -> word.name().equals(outcome))
                        .isPresent())
                .toList();
    }

    @Override
    public String percentage(Template.Counted counted) {
        Stream<String> ofColumns = summary.columns().stream()
                .filter(column -> column.heading().equals(counted.column()))
                .flatMap(column -> Stream.concat(
                        column.together().stream()
                                .filter(each -> each.phrase().equals(counted.of()))
                                .flatMap(each -> each.percentage().stream()),
                        Stream.ofNullable(column.percentages().get(counted.of()))))
                .map(each -> each.toPlainString() + "%");
        Stream<String> ofDirections = summary.directions().stream()
                .filter(each -> each.against().equals(counted.column()))
                .flatMap(each -> Stream.ofNullable(each.percentages().get(counted.of())))
                .map(each -> each.toPlainString() + "%");
        return Stream.concat(ofColumns, ofDirections).findFirst().orElse("0%");
    }

    @Override
    public List<Map<String, String>> each(Template.Counted counted) {
        Cancellation.check();
        return indicators.computeIfAbsent(
                counted, any -> indicators(any).distinct().map(Texts::fields).toList());
    }

    private Stream<Indicator> indicators(Template.Counted counted) {
        boolean total = counted.of().equals(Template.TOTAL);
        List<String> together = edition.summary().countTogether().getOrDefault(counted.of(), List.of(counted.of()));
        if (edition.columns().containsKey(counted.column())) {
            return results.stream()
                    .filter(result -> total
                            ? Tally.isInTotal(edition, counted.column(), result)
                            : Tally.countedAs(edition, counted.column(), result)
                                    .filter(word -> together.contains(word.name()))
                                    .isPresent())
                    .map(result -> result.due().indicator());
        }
        return results.stream().filter(result -> isCounted(counted, result)).map(result -> result.due()
                .indicator());
    }

    private static Map<String, String> fields(Indicator indicator) {
        return Map.of("ref", indicator.ref(), "title", indicator.title(), "service", indicator.service());
    }
}
