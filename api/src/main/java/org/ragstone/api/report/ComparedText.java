package org.ragstone.api.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.compare.IndicatorComparison;

/** To be read: what changes whatever the data, how much in the reports for each period and of each council, and the first changes. */
final class ComparedText implements ComparedForm {
    @Override
    public int lists() {
        return 1;
    }

    @Override
    public long most() {
        return ComparisonText.MOST;
    }

    @Override
    public List<Listed> changes(ComparedHeading of, boolean areOfCouncils, IndicatorComparison compared) {
        String heading = of.council().map(each -> each + " ").orElse("") + of.report() + ": ";
        List<Listed> all = new ArrayList<>();
        compared.changes().forEach(each -> all.add(listed(text -> text.change(heading, each))));
        compared.asked().forEach(each -> all.add(listed(text -> text.change(heading, each))));
        return all;
    }

    private static Listed listed(Consumer<ComparisonText> change) {
        return new Listed(0, text(change));
    }

    private static String text(Consumer<ComparisonText> lines) {
        ComparisonText text = new ComparisonText();
        lines.accept(text);
        return text.written();
    }

    private static void write(OutputStream out, Consumer<ComparisonText> lines) throws IOException {
        out.write(text(lines).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void write(ComparedReports reports, Lists changes, OutputStream out) throws IOException {
        write(out, text -> {
            text.policy(reports.before(), reports.after(), reports.policy());
            text.blank();
            text.line(0, "IN THE DATA");
            text.line(2, "All: " + told(reports.all()));
            counts("BY PERIOD", reports.byPeriod(), text);
            if (reports.areOfCouncils()) {
                counts("BY COUNCIL", reports.byCouncil(), text);
            }
            text.blank();
            text.line(0, "CHANGES");
        });
        changes.copy(0, out);
        write(out, text -> text.line(2, ending(reports.all().changes())));
    }

    private static void counts(String title, Map<?, ComparedCount> counts, ComparisonText text) {
        text.blank();
        text.line(0, title);
        counts.forEach((of, count) -> text.line(2, of + ": " + told(count)));
    }

    private static String told(ComparedCount count) {
        String changed = "%d of %d results change".formatted(count.changedResults(), count.results());
        String what = Stream.of(
                        some(count.statuses(), "of status"),
                        some(count.directions(), "of direction"),
                        some(count.alerts(), "of an alert"),
                        some(count.requiredActions(), "of a required action"),
                        some(count.requiredOf(), "of whom one is required"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return what.isEmpty() ? changed : changed + ": " + what;
    }

    private static Optional<String> some(long count, String what) {
        return count == 0 ? Optional.empty() : Optional.of(count + " " + what);
    }

    private static String ending(long changes) {
        if (changes > ComparisonText.MOST) {
            return "and " + (changes - ComparisonText.MOST) + " more changes; --format csv has them all.";
        }
        return changes == 0 ? "None." : "These are all.";
    }
}
