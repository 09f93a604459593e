package org.ragstone.api.view;

import java.util.List;
import java.util.Set;
import org.ragstone.model.IndicatorKind;
import org.ragstone.model.Period;

/** All of a service's results. */
public record Block(Service service, List<Group> groups) {
    public Block {
        groups = List.copyOf(groups);
    }

    /** The same with the rows of these indicators alone, by their refs. */
    public Block with(Set<String> refs) {
        return new Block(
                service,
                groups.stream()
                        .map(group -> group.with(refs))
                        .filter(group -> !group.tables().isEmpty())
                        .toList());
    }

    /** The rows of all its tables, in their order. */
    public List<Row> rows() {
        return groups.stream()
                .flatMap(group -> group.tables().stream())
                .flatMap(table -> table.rows().stream())
                .toList();
    }

    /** Whether any figure in it is provisional, be it an earlier one. */
    boolean showsProvisional() {
        return rows().stream().flatMap(row -> row.cells().stream()).anyMatch(Cell::isProvisional);
    }

    /**
     * Results of a kind for a period whose target and floor are called alike: a table of those that the columns of the edition
     * show, an indicator to a row, and one of all others, a result to a row; either only where it has rows.
     */
    public record Group(IndicatorKind kind, String heading, Period period, List<Table> tables) {
        public Group {
            tables = List.copyOf(tables);
        }

        private Group with(Set<String> refs) {
            return new Group(
                    kind,
                    heading,
                    period,
                    tables.stream()
                            .map(table -> table.with(refs))
                            .filter(table -> !table.rows().isEmpty())
                            .toList());
        }
    }
}
