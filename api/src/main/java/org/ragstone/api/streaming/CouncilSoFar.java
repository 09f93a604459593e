package org.ragstone.api.streaming;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.ragstone.api.disk.Spool;
import org.ragstone.api.report.Piece;
import org.ragstone.api.report.PieceHeading;
import org.ragstone.api.report.StreamedForm;
import org.ragstone.api.report.StreamedForm.Counted;
import org.ragstone.api.streaming.JudgedSlice.OfReport;
import org.ragstone.dataset.slices.DataSetSlice;
import org.ragstone.evaluation.DecisionNamer;
import org.ragstone.evaluation.DecisionNames;
import org.ragstone.evaluation.Summary;
import org.ragstone.evaluation.SummedEvaluation;
import org.ragstone.model.Warning;

/** The reports of a council of one data set, summed up from its slices in their order. Not thread-safe. */
final class CouncilSoFar implements AutoCloseable {
    private static final int DIGESTS_AT_A_TIME = 1 << 16;

    private final DataSetSlice first;
    private final Supplier<Spool> spools;
    private final List<Report> reports = new ArrayList<>();
    private final List<Spool> digests = new ArrayList<>();
    private final Spool warningLines;

    CouncilSoFar(DataSetSlice first, Supplier<Spool> spools) {
        this.first = first;
        this.spools = spools;
        this.warningLines = spools.get();
    }

    private static final class Report {
        private final PieceHeading heading;
        private final int edition;
        private final SummedEvaluation sum;
        private Counted counted;

        Report(OfReport part) {
            this.heading = part.heading();
            this.edition = part.edition();
            this.sum = new SummedEvaluation(part.part());
            this.counted = part.counted();
        }

        void add(OfReport part) {
            sum.add(part.part());
            counted = counted.and(part.counted());
        }
    }

    /** Whether a slice is of the same council of the same data set. */
    boolean isOf(DataSetSlice slice) {
        return slice.council().equals(first.council()) && slice.dataSet().equals(first.dataSet());
    }

    void add(JudgedSlice slice) throws IOException {
        List<OfReport> parts = slice.reports();
        for (int i = 0; i < parts.size(); i++) {
            if (i == reports.size()) {
                reports.add(new Report(parts.get(i)));
            } else {
                reports.get(i).add(parts.get(i));
            }
            for (Piece each : parts.get(i).warnings()) {
                each.putBy(warningLines::write);
                each.letGo();
            }
        }
        for (int i = 0; i < slice.digests().size(); i++) {
            if (i == digests.size()) {
                digests.add(spools.get());
            }
            digests.get(i).write(slice.digests().get(i));
        }
    }

    /** What a report comes to in the end. */
    record Ended(PieceHeading heading, List<Warning> warnings, Counted counted) {}

    /**
     * Writes what there is to be told of the council as a whole, below all that was written of its indicators.
     *
     * @return what its reports come to, in their order
     */
    List<Ended> end(StreamedForm form, DecisionNames names, SpooledPieces pieces) throws IOException {
        List<Ended> ended = new ArrayList<>();
        for (Report each : reports) {
            ended.add(ended(each));
        }
        pieces.addAll(warningLines);
        for (Ended each : ended) {
            pieces.addAll(form.warnings(each.heading(), each.warnings()));
        }
        for (int i = 0; i < reports.size(); i++) {
            Report report = reports.get(i);
            String id = form.tellsAll() ? id(report) : "";
            names.add(first.council(), report.heading.header().period(), id);
            pieces.addAll(form.decision(
                    report.heading, report.sum.summary(), id, ended.get(i).counted()));
        }
        return ended;
    }

    private static Ended ended(Report report) {
        List<Warning> warnings = report.sum.warnings();
        Summary summary = report.sum.summary();
        return new Ended(
                report.heading,
                warnings,
                report.counted.and(new Counted(1, 0, summary.alerts(), summary.requiredActions(), 0, warnings.size())));
    }

    private String id(Report report) throws IOException {
        return id(report.sum.namer(), digests.get(report.edition));
    }

    /** The id of a decision of whose indicators all digests were put by. */
    static String id(DecisionNamer namer, Spool all) throws IOException {
        for (long at = 0; at < all.length(); at += DIGESTS_AT_A_TIME) {
            byte[] some = all.read(at, (int) Math.min(DIGESTS_AT_A_TIME, all.length() - at));
            namer.add(some, 0, some.length);
        }
        return namer.id();
    }

    @Override
    public void close() {
        warningLines.close();
        digests.forEach(Spool::close);
    }
}
