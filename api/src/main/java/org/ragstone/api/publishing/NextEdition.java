package org.ragstone.api.publishing;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.ragstone.api.publishing.NewEditions.EditionRequest;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.Period;

/** The edition that comes after those that a framework has, by what is said of it. Not thread-safe. */
final class NextEdition {
    private final RulesFolder folder;
    private final Clock clock;

    NextEdition(RulesFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** One that takes over from another: from the next year on, and called as its first period is, where nothing else is said. */
    EditionRequest of(String framework, String base, Optional<String> name, Optional<Period> from) {
        Period first = from.orElseGet(() -> nextYear(framework));
        return new EditionRequest(framework, name.orElseGet(() -> FolderName.meant(first.toString())), base, first);
    }

    /** The first that begins after today, and after every edition of the framework. */
    private Period nextYear(String framework) {
        YearMonth today = YearMonth.from(clock.instant().atZone(ZoneOffset.UTC));
        YearMonth latest = folder.timeline(framework).editions().stream()
                .flatMap(each -> each.from().stream())
                .map(Period::first)
                .filter(start -> start.isAfter(today))
                .reduce(today, (one, other) -> one.isAfter(other) ? one : other);
        return Period.month(latest).financialYear().next();
    }
}
