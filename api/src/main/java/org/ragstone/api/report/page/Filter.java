package org.ragstone.api.report.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.api.view.Action;
import org.ragstone.api.view.Block;
import org.ragstone.api.view.Cell;
import org.ragstone.api.view.Dashboard;
import org.ragstone.framework.Word;

/** What the indicators of a page can be chosen by: what occurs in it, statuses and actions in the order of the edition. */
public record Filter(List<String> services, List<Word> statuses, List<Word> actions) {
    public Filter {
        services = List.copyOf(services);
        statuses = List.copyOf(statuses);
        actions = List.copyOf(actions);
    }

    /** Of the blocks that a page has of a dashboard. */
    public static Filter of(Dashboard dashboard, List<Block> blocks) {
        return new Filter(
                blocks.stream().map(block -> block.service().name()).distinct().toList(),
                distinct(Stream.concat(dashboard.totals().columns().words().stream(), statuses(blocks))),
                distinct(dashboard.actions().stream().map(Action::word)));
    }

    /** Those of results that are counted nowhere, such as marks of a range, among them. */
    private static Stream<Word> statuses(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.rows().stream())
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.contents().stream())
                .flatMap(Filter::status);
    }

    private static Stream<Word> status(Cell.Content content) {
        if (content instanceof Cell.OnBasis on) {
            return status(on.content());
        }
        return content instanceof Cell.Status status ? status.word().stream() : Stream.empty();
    }

    private static List<Word> distinct(Stream<Word> words) {
        Map<String, Word> byName =
                words.collect(Collectors.toMap(Word::name, word -> word, (first, again) -> first, LinkedHashMap::new));
        return List.copyOf(byName.values());
    }
}
