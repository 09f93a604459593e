package org.ragstone.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ragstone.dataset.DataSetSource.Header;
import org.ragstone.framework.NotAmongTheRules;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.Period;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.Fields;
import org.ragstone.reading.PeriodTexts;
import org.ragstone.reading.PossiblePeriods;
import org.ragstone.reading.Row;

/** Reads what a data set says of itself. Not thread-safe. */
final class HeaderReader {
    private final Overrides overrides;
    private final Problems problems;
    private Optional<Row> row = Optional.empty();
    private Optional<String> framework = Optional.empty();
    private Optional<DataSetHeader> header = Optional.empty();
    private FigureMarks marks = FigureMarks.NONE;

    /** Reads; what is wrong is reported. */
    HeaderReader(DataSetSource source, Overrides overrides, Problems problems) {
        this.overrides = overrides;
        this.problems = problems;
        try {
            Header given = source.header(problems);
            TextLengths.check(given.texts(), List.of(), problems);
            Row read = SoundRow.of(given.texts(), SoundRow.deciding(DataSetSource.HEADER_TEXTS, List.of()), problems);
            row = Optional.of(read);
            marks = new FigureMarksReader(problems).read(given.whole());
            header = read(new Fields(read, problems)).map(overrides::insteadOf);
        } catch (ProblemsException e) {
            problems.addAll(e.problems());
        }
    }

    /** The framework it names, or empty where it names none. */
    Optional<String> framework() {
        return framework;
    }

    /** The header with what overrides it, or empty where it does not say enough. */
    Optional<DataSetHeader> header() {
        return header;
    }

    /** What it declares of the cells of its results. */
    FigureMarks marks() {
        return marks;
    }

    private Optional<DataSetHeader> read(Fields fields) {
        framework = Optional.of(framework(fields)).filter(name -> !name.isEmpty());
        if (overrides.period().isEmpty()) {
            fields.required("period");
        }
        Optional<Period> period = fields.period("period", PossiblePeriods.ANY, new PeriodTexts(Optional.empty()))
                .or(overrides::period);
        Optional<LocalDate> asAt = fields.date("as_at");
        String title = fields.text("title");
        String origin = fields.text("source");
        Optional<String> named = Optional.of(fields.text("edition")).filter(name -> !name.isEmpty());
        boolean illustrative = fields.either("illustrative", "true", "false");
        return framework.flatMap(
                name -> period.map(each -> new DataSetHeader(name, each, title, origin, named, asAt, illustrative)));
    }

    private String framework(Fields fields) {
        if (overrides.framework().isEmpty()) {
            return fields.required("framework");
        }
        String framework = overrides.framework().get();
        if (fields.has("framework") && !fields.text("framework").equals(framework)) {
            fields.fault(
                    "framework",
                    "`%s` is not the framework that is asked, `%s`".formatted(fields.text("framework"), framework),
                    "Leave it out, or ask the other.");
        }
        return framework;
    }

    /** Nothing more will be told of the rules. */
    void letGo() {
        row = Optional.empty();
    }

    /** What the rules do not have is told of the key that asks for it, unless it was asked otherwise. */
    void tell(ProblemsException rules) {
        if (row.isEmpty() || !(rules instanceof NotAmongTheRules missing)) {
            problems.addAll(rules.problems());
            return;
        }
        boolean otherwise =
                switch (missing.missing()) {
                    case FRAMEWORK -> overrides.framework().isPresent();
                    case EDITION -> overrides.edition().isPresent();
                    case PERIOD -> overrides.period().isPresent();
                };
        String key = missing.missing().name().toLowerCase(Locale.ROOT);
        problems.addAll(
                otherwise ? rules.problems() : List.of(missing.at(row.get().where(key))));
    }
}
