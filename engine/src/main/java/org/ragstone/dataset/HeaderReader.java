package org.ragstone.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.ragstone.framework.Edition;
import org.ragstone.framework.NotAmongTheRules;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.Location;
import org.ragstone.model.Period;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.Fields;
import org.ragstone.reading.Row;

/** Reads what a data set says of itself, and finds the edition it asks for. Not thread-safe. */
final class HeaderReader {
    private final Overrides overrides;
    private final EditionFinder editions;
    private final Problems problems;
    private Optional<Edition> edition = Optional.empty();

    HeaderReader(Overrides overrides, EditionFinder editions, Problems problems) {
        this.overrides = overrides;
        this.editions = editions;
        this.problems = problems;
    }

    /** The edition that was found; empty before, and where there is none or it has mistakes. */
    Optional<Edition> edition() {
        return edition;
    }

    /** The header with what overrides it, or empty where it does not say enough. */
    Optional<DataSetHeader> read(DataSetSource source) {
        try {
            Row row = source.header(problems);
            Optional<DataSetHeader> header = read(new Fields(row, problems)).map(overrides::insteadOf);
            header.ifPresent(each -> tell(() -> edition = Optional.of(editions.edition(each)), row::where));
            return header;
        } catch (ProblemsException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    private Optional<DataSetHeader> read(Fields fields) {
        String framework = framework(fields);
        fields.required("period");
        Optional<Period> period = fields.period("period").or(overrides::period);
        Optional<LocalDate> asAt = fields.date("as_at");
        String title = fields.text("title");
        String origin = fields.text("source");
        Optional<String> named = Optional.of(fields.text("edition")).filter(name -> !name.isEmpty());
        boolean illustrative = fields.either("illustrative", "true", "false");
        if (framework.isEmpty()) {
            return Optional.empty();
        }
        if (period.isEmpty()) {
            tell(() -> editions.requireFramework(framework), fields::where);
        }
        return period.map(each -> new DataSetHeader(framework, each, title, origin, named, asAt, illustrative));
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

    /** What the rules do not have is told of the key that asks for it, unless it was asked otherwise. */
    private void tell(Runnable search, Function<String, Location> place) {
        try {
            search.run();
        } catch (NotAmongTheRules e) {
            boolean otherwise =
                    switch (e.missing()) {
                        case FRAMEWORK -> overrides.framework().isPresent();
                        case EDITION -> overrides.edition().isPresent();
                        case PERIOD -> overrides.period().isPresent();
                    };
            String key = e.missing().name().toLowerCase(Locale.ROOT);
            problems.addAll(otherwise ? e.problems() : List.of(e.at(place.apply(key))));
        } catch (ProblemsException e) {
            problems.addAll(e.problems());
        }
    }
}
