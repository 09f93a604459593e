package org.ragstone.api.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.ragstone.api.report.Remark.Told;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.Finding.RuleBehind;
import org.ragstone.evaluation.JudgedIndicator;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.join.DueResult;
import org.ragstone.model.Cancellation;
import org.ragstone.model.FindingKind;
import org.ragstone.model.Period;
import org.ragstone.policy.language.PolicyRule;

/**
 * The rows of the CSV: what many of them have is put into bytes once. A piece has a column of a remark from the first row on that
 * needs it. Not thread-safe.
 */
final class FindingRows implements PieceWriter {
    private static final List<String> COLUMNS = List.of(
            "ref",
            "title",
            "period",
            "basis",
            "kind",
            "against",
            "outcome",
            "label",
            "value",
            "compared_with",
            "rule",
            "clause",
            "assumption",
            "where");

    // As many findings as an edition has by far, unless somebody makes them.
    private static final int MOST_KEPT = 20_000;

    private final CsvCells cells = new CsvCells();
    private final IdentityHashMap<Finding, FindingCells> known = new IdentityHashMap<>();
    private final Map<Period, byte[]> periods = new HashMap<>();
    private final Bytes rows = new Bytes();
    private final Bytes beginning = new Bytes();
    private final List<Piece> pieces = new ArrayList<>();
    private List<Remark> remarks = List.of();
    private int columns;
    private int[] ends = new int[0];
    private int ended;

    /** What every result has that has the finding. */
    private static final class FindingCells {
        private final byte[] words;
        private final List<byte[]> rules;

        FindingCells(byte[] words, List<byte[]> rules) {
            this.words = words;
            this.rules = rules;
        }
    }

    /** The names of the columns, with those of the bits. */
    static byte[] heading(boolean council, boolean report, int columns) {
        List<String> names = new ArrayList<>();
        if (council) {
            names.add("council");
        }
        if (report) {
            names.add("report_period");
        }
        names.addAll(COLUMNS);
        Remark.of(columns).forEach(each -> names.add(each.column()));
        return new CsvCells().row(names);
    }

    @Override
    public void add(PieceHeading heading, JudgedIndicator judged) {
        Cancellation.check();
        if (judged.results().isEmpty()) {
            return;
        }
        begin(heading, judged);
        for (JudgedResult result : judged.results()) {
            for (Finding finding : result.findings()) {
                FindingCells cellsOf = known(finding);
                List<RuleBehind> behind = finding.behind();
                for (int i = 0; i < behind.size(); i++) {
                    Told told = new Told(heading, judged, result, finding, behind.get(i));
                    need(Remark.neededBy(told));
                    write(told, cellsOf.words, cellsOf.rules.get(i));
                }
            }
        }
    }

    /** What all rows of the indicator begin with. */
    private void begin(PieceHeading heading, JudgedIndicator judged) {
        beginning.clear();
        boolean isFirst = true;
        for (String each : first(heading, judged)) {
            if (isFirst) {
                cells.first(each, beginning);
            } else {
                cells.next(each, beginning);
            }
            isFirst = false;
        }
    }

    private static List<String> first(PieceHeading heading, JudgedIndicator judged) {
        List<String> first = new ArrayList<>(4);
        heading.council().ifPresent(first::add);
        heading.report().ifPresent(report -> first.add(report.toString()));
        first.add(judged.indicator().ref());
        first.add(judged.indicator().title());
        return first;
    }

    private FindingCells known(Finding finding) {
        FindingCells cellsOf = known.get(finding);
        if (cellsOf == null) {
            if (known.size() >= MOST_KEPT) {
                known.clear();
            }
            cellsOf = new FindingCells(
                    cells.next(
                            finding.kind().name(),
                            finding.against(),
                            finding.outcome(),
                            finding.word().label()),
                    finding.rules().stream().map(this::rule).toList());
            known.put(finding, cellsOf);
        }
        return cellsOf;
    }

    private byte[] rule(PolicyRule rule) {
        return cells.next(rule.name(), rule.clause(), rule.assumption(), rule.place());
    }

    /** Begins another piece where a row needs more columns than those before it. */
    private void need(int more) {
        if ((columns & more) != more) {
            end();
            columns |= more;
            remarks = Remark.of(columns);
        }
    }

    private void write(Told told, byte[] words, byte[] rule) {
        DueResult due = told.due();
        rows.write(beginning);
        rows.write(period(due.period()));
        rows.write(',');
        rows.writePlain(due.basis().name());
        rows.write(words);
        cells.nextFigure(value(told), rows);
        cells.nextFigure(told.result().comparedWith(told.finding()), rows);
        rows.write(rule);
        end(rows.length());
        for (Remark remark : remarks) {
            cells.next(remark.text(told), rows);
            end(rows.length());
        }
        rows.write('\n');
    }

    private byte[] period(Period period) {
        byte[] cell = periods.get(period);
        if (cell == null) {
            if (periods.size() >= MOST_KEPT) {
                periods.clear();
            }
            cell = cells.next(period.toString());
            periods.put(period, cell);
        }
        return cell;
    }

    /** A figure that lags is not the period's; it stands only beside what was concluded from it. */
    private static String value(Told told) {
        boolean unused = told.finding().kind() == FindingKind.NOT_RATED && told.isEarlier();
        return unused ? "" : told.due().figure().map(BigDecimal::toPlainString).orElse("");
    }

    private void end(int at) {
        if (ended == ends.length) {
            ends = Arrays.copyOf(ends, Math.max(64, 2 * ends.length));
        }
        ends[ended++] = at;
    }

    private void end() {
        if (rows.length() > 0) {
            pieces.add(new Piece(rows.take(), columns, Arrays.copyOf(ends, ended)));
            ended = 0;
        }
    }

    @Override
    public List<Piece> take() {
        end();
        List<Piece> all = List.copyOf(pieces);
        pieces.clear();
        return all;
    }
}
