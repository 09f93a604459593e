package org.ragstone.api.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.ragstone.api.report.Remark.SameFor;
import org.ragstone.api.report.Remark.Told;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.Finding.RuleBehind;
import org.ragstone.evaluation.JudgedIndicator;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.model.Cancellation;
import org.ragstone.policy.language.PolicyRule;

/**
 * The rows of the CSV: what many of them have is put into bytes once. A piece has a column of a remark from the first row on that
 * needs it. Not thread-safe.
 */
final class FindingRows implements PieceWriter {
    static final List<String> COLUMNS = List.of(
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

    /** The columns of all remarks. */
    static final ColumnBits ALL = new ColumnBits(Remark.allBits(), 0);

    // As many findings as an edition has by far, unless somebody makes them.
    private static final int MOST_KEPT = 20_000;
    private static final int UNKNOWN = -1;

    private final CsvCells cells = new CsvCells();
    private final ResultCells result = new ResultCells(cells);
    private final IdentityHashMap<Finding, FindingCells> known = new IdentityHashMap<>();
    private final Buffers buffers;
    private final Bytes rows = new Bytes();
    private final Bytes ends = new Bytes();
    private final List<Piece> pieces = new ArrayList<>();
    private List<Remark> remarks;
    private int columns;

    /**
     * @param buffers where bytes that were written come from, and go when they were read
     * @param always the columns that are there whether or not a row needs them
     */
    FindingRows(Buffers buffers, ColumnBits always) {
        this.buffers = buffers;
        this.columns = (int) always.low();
        this.remarks = Remark.of(columns);
    }

    /** What every result has that has the finding. */
    private static final class FindingCells {
        private final byte[] words;
        private final List<byte[]> rules;
        private final boolean mayDifferByRow;
        // For each of the rules, found with the first row that tells it.
        private final int[] needed;

        FindingCells(byte[] words, List<byte[]> rules, boolean mayDifferByRow) {
            this.words = words;
            this.rules = rules;
            this.mayDifferByRow = mayDifferByRow;
            this.needed = new int[rules.size()];
            Arrays.fill(needed, UNKNOWN);
        }

        int needed(int rule, Told told) {
            if (needed[rule] == UNKNOWN) {
                needed[rule] = Remark.neededBy(told, SameFor.RULE);
            }
            return mayDifferByRow ? needed[rule] | Remark.neededBy(told, SameFor.ROW) : needed[rule];
        }
    }

    /** The names of the columns, with those there are of remarks. */
    static byte[] heading(boolean council, boolean report, ColumnBits columns) {
        List<String> names = new ArrayList<>();
        if (council) {
            names.add("council");
        }
        if (report) {
            names.add("report_period");
        }
        names.addAll(COLUMNS);
        Remark.of((int) columns.low()).forEach(each -> names.add(each.column()));
        return new CsvCells().row(names);
    }

    @Override
    public void add(PieceHeading heading, JudgedIndicator judged) {
        Cancellation.check();
        if (judged.results().isEmpty()) {
            return;
        }
        result.begin(heading, judged);
        for (JudgedResult each : judged.results()) {
            result.begin(each);
            for (Finding finding : each.findings()) {
                add(heading, judged, each, finding);
            }
        }
    }

    private void add(PieceHeading heading, JudgedIndicator judged, JudgedResult of, Finding finding) {
        FindingCells cellsOf = known(finding);
        List<RuleBehind> behind = finding.behind();
        for (int i = 0; i < behind.size(); i++) {
            Told told = new Told(heading, judged, of, finding, behind.get(i));
            int needed = result.needed(told) | cellsOf.needed(i, told);
            need(needed);
            write(told, cellsOf.words, cellsOf.rules.get(i), needed);
        }
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
                    finding.rules().stream().map(this::rule).toList(),
                    Remark.mayDifferByRow(finding));
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

    private void write(Told told, byte[] words, byte[] rule, int needed) {
        rows.write(result.beginning());
        rows.write(words);
        rows.write(result.value(told));
        rows.write(result.comparedWith(told));
        rows.write(rule);
        ends.writeInt(rows.length());
        for (Remark remark : remarks) {
            cells.next((needed & remark.bit()) == 0 ? "" : remark.text(told), rows);
            ends.writeInt(rows.length());
        }
        rows.write('\n');
    }

    private void end() {
        if (rows.length() > 0) {
            pieces.add(new Piece(rows.handOn(buffers), new ColumnBits(columns, 0), ends.handOn(buffers), buffers));
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
