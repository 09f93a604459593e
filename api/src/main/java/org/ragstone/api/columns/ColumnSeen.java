package org.ragstone.api.columns;

import java.util.List;
import java.util.function.Predicate;
import org.ragstone.api.columns.ToldColumn.Content;

/** The cells of a column, to tell no more of it than is true of each. Not thread-safe. */
final class ColumnSeen {
    private final String name;
    private final ToldColumn told;
    private final Predicate<String> test;
    private boolean isBlank = true;
    private boolean isFilled = true;
    private boolean isAsTold = true;

    ColumnSeen(String name, ToldColumn told) {
        this.name = name;
        this.told = told;
        this.test = told.test();
    }

    void add(String cell) {
        if (cell.isEmpty()) {
            isFilled = false;
        } else {
            isBlank = false;
            isAsTold &= test.test(cell);
        }
    }

    Field field() {
        boolean isList = told.content() == Content.LIST;
        boolean isOfWords = isAsTold && !told.words().isEmpty();
        return new Field(
                name,
                type(),
                told.description(),
                told.isNeeded() && isFilled,
                isOfWords && !isList ? told.words() : List.of(),
                isOfWords && isList ? told.pattern() : "");
    }

    /** Where nothing stands, anything may be put in later. */
    private Field.Type type() {
        if (isBlank || !isAsTold) {
            return Field.Type.STRING;
        }
        return switch (told.content()) {
            case FIGURE -> Field.Type.NUMBER;
            case DAY -> Field.Type.DATE;
            case TEXT, LIST -> Field.Type.STRING;
        };
    }
}
