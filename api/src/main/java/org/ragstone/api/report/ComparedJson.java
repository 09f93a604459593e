package org.ragstone.api.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ragstone.api.report.ComparisonView.AskedChangeView;
import org.ragstone.api.report.ComparisonView.ComparedEditionView;
import org.ragstone.api.report.ComparisonView.PolicyView;
import org.ragstone.api.report.ComparisonView.ResultChangeView;
import org.ragstone.compare.IndicatorComparison;

/** What {@link ComparisonView} has, with counts in the place of totals, and each change with its council and report on a line. */
final class ComparedJson implements ComparedForm {
    private static final List<String> LISTS = List.of("changes", "requiredOf");
    private static final String BEFORE_EACH = ",\n    ";

    private record View(
            ComparedEditionView before,
            ComparedEditionView after,
            PolicyView policy,
            @Spread ComparedCount all,
            List<OfPeriod> periods,
            Optional<List<OfCouncil>> councils) {}

    private record OfPeriod(String period, @Spread ComparedCount count) {}

    private record OfCouncil(String council, @Spread ComparedCount count) {}

    private record Change<T extends Record>(
            Optional<String> council, String reportPeriod, String dataSet, boolean illustrative, @Spread T change) {}

    @Override
    public int lists() {
        return LISTS.size();
    }

    @Override
    public long most() {
        return Long.MAX_VALUE;
    }

    @Override
    public List<Listed> changes(ComparedHeading of, boolean areOfCouncils, IndicatorComparison compared) {
        List<Listed> all = new ArrayList<>();
        compared.changes().forEach(each -> all.add(listed(0, of, ResultChangeView.of(each))));
        compared.asked().forEach(each -> all.add(listed(1, of, AskedChangeView.of(each))));
        return all;
    }

    private static Listed listed(int list, ComparedHeading of, Record change) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonText.writePart(
                new Change<>(
                        of.council(),
                        of.report().toString(),
                        of.dataSet(),
                        of.header().illustrative(),
                        change),
                JsonLayout.ON_ONE_LINE,
                0,
                bytes);
        return new Listed(list, BEFORE_EACH + bytes.toString(StandardCharsets.UTF_8));
    }

    @Override
    public void write(ComparedReports reports, Lists changes, OutputStream out) throws IOException {
        String head = new String(JsonText.bytes(view(reports)), StandardCharsets.UTF_8);
        print(head.substring(0, head.lastIndexOf("\n}")), out);
        for (int i = 0; i < LISTS.size(); i++) {
            print(",\n  \"" + LISTS.get(i) + "\" : [", out);
            changes.copy(i, new WithoutFirst(out));
            print("\n  ]", out);
        }
        print("\n}\n", out);
    }

    private static View view(ComparedReports reports) {
        return new View(
                ComparedEditionView.of(reports.before()),
                ComparedEditionView.of(reports.after()),
                PolicyView.of(reports.policy()),
                reports.all(),
                reports.byPeriod().entrySet().stream()
                        .map(each -> new OfPeriod(each.getKey().toString(), each.getValue()))
                        .toList(),
                Optional.of(reports.byCouncil().entrySet().stream()
                                .map(each -> new OfCouncil(each.getKey(), each.getValue()))
                                .toList())
                        .filter(any -> reports.areOfCouncils()));
    }

    private static void print(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Leaves out the comma before the first of a list. */
    private static final class WithoutFirst extends OutputStream {
        private final OutputStream out;
        private boolean isPast;

        WithoutFirst(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int next) throws IOException {
            if (isPast) {
                out.write(next);
            }
            isPast = true;
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            int left = isPast || count == 0 ? 0 : 1;
            isPast |= count > 0;
            out.write(bytes, from + left, count - left);
        }
    }
}
