package org.ragstone.api.streaming;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.ragstone.api.assessment.Strictness;
import org.ragstone.api.report.Piece;
import org.ragstone.api.report.PieceHeading;
import org.ragstone.api.report.PieceWriter;
import org.ragstone.api.report.StreamedForm;
import org.ragstone.api.report.StreamedForm.Counted;
import org.ragstone.api.streaming.JudgingReports.JudgedReport;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.slices.DataSetSlice;
import org.ragstone.dataset.slices.SlicedDataSets;
import org.ragstone.evaluation.EvaluatedPart;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.evaluation.IndicatorDigests;
import org.ragstone.evaluation.JudgedIndicator;
import org.ragstone.model.DataSet;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;
import org.ragstone.model.Warning;

/** Reads a slice with the editions that judge it, judges each indicator for each report, and writes what comes of it. Thread-safe. */
final class SliceJudge {
    private final Asked asked;
    private final JudgingReports judging;
    private final SlicedDataSets slices;
    private final LongAdder judged;
    private final ThreadLocal<PieceWriter> writers;
    // From the first mistake on nothing will be written, and the rest is read to find the others.
    private volatile boolean hasMistakes;

    SliceJudge(Asked asked, JudgingReports judging, SlicedDataSets slices, LongAdder judged) {
        this.asked = asked;
        this.judging = judging;
        this.slices = slices;
        this.judged = judged;
        this.writers = ThreadLocal.withInitial(asked.form()::writer);
    }

    boolean hasMistakes() {
        return hasMistakes;
    }

    JudgedSlice judge(DataSetSlice slice) {
        try {
            DataSetReader reader = slice.reader();
            Optional<List<JudgedReport>> reports = reader.find(judging::requireFramework, judging::of);
            if (reports.isEmpty()) {
                reader.read(Optional.empty());
            }
            return judge(slice, reader, reports.orElseThrow());
        } catch (ProblemsException e) {
            if (!e.areMistakes()) {
                throw e;
            }
            hasMistakes = true;
            slices.tell(slice, e);
            return JudgedSlice.nothing(slice);
        }
    }

    /** The slice as it is read for the reports that one edition judges. */
    private record Reading(
            Evaluator evaluator, DataSet data, List<IndicatorData> indicators, IndicatorDigests digests) {
        Reading(Evaluator evaluator, DataSet data) {
            this(evaluator, data, evaluator.together(data.indicators()), new IndicatorDigests());
        }

        void addDigest(int indicator) {
            digests.add(data.indicators().get(indicator));
        }
    }

    private JudgedSlice judge(DataSetSlice slice, DataSetReader first, List<JudgedReport> reports) {
        List<Reading> readings = new ArrayList<>();
        List<OpenReport> open = new ArrayList<>();
        Map<Evaluator, List<JudgedReport>> byEvaluator = JudgingReports.byEvaluator(reports);
        DataSetReader reader = first;
        for (Evaluator evaluator : byEvaluator.keySet()) {
            DataSet data = reader.read(Optional.of(evaluator.edition()));
            readings.add(new Reading(evaluator, data));
            reader = slice.reader();
        }
        if (hasMistakes) {
            return JudgedSlice.nothing(slice);
        }
        List<Evaluator> evaluators = List.copyOf(byEvaluator.keySet());
        for (JudgedReport report : reports) {
            int edition = evaluators.indexOf(report.evaluator());
            open.add(new OpenReport(slice, report, edition, readings.get(edition)));
        }
        int indicators = readings.get(0).indicators().size();
        for (int i = 0; i < indicators; i++) {
            for (OpenReport report : open) {
                report.judge(i);
            }
            if (asked.form().tellsAll()) {
                // While its rows are at hand.
                for (Reading reading : readings) {
                    reading.addDigest(i);
                }
            }
            judged.increment();
        }
        return new JudgedSlice(
                slice,
                writers.get().take(),
                open.stream().map(OpenReport::closed).toList(),
                readings.stream().map(each -> each.digests().take()).toList(),
                readings.get(0).data().notices());
    }

    /** A report to which indicators are added. */
    private final class OpenReport {
        private final PieceHeading heading;
        private final Evaluator evaluator;
        private final int edition;
        private final List<IndicatorData> indicators;
        private final EvaluatedPart part;
        private final List<Warning> warnings = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private long results;

        OpenReport(DataSetSlice slice, JudgedReport report, int edition, Reading reading) {
            DataSet data = reading.data();
            this.heading = heading(slice, report);
            this.evaluator = report.evaluator();
            this.edition = edition;
            this.indicators = reading.indicators();
            this.part = evaluator.part(data.withHeader(report.header()));
        }

        void judge(int indicator) {
            // All of it is read at once: what it was judged from need not be joined again.
            JudgedIndicator judgedNow = evaluator.judge(
                    evaluator.join(indicators.get(indicator), heading.header().period()));
            warnings.addAll(part.add(judgedNow));
            problems.addAll(judgedNow.problems());
            results += judgedNow.results().size();
            writers.get().add(heading, judgedNow);
        }

        JudgedSlice.OfReport closed() {
            StreamedForm form = asked.form();
            StringBuilder texts = new StringBuilder();
            problems.forEach(each -> texts.append(heading.named()).append(each).append('\n'));
            List<Piece> lines = form.warnings(heading, warnings);
            return new JudgedSlice.OfReport(
                    heading,
                    part,
                    edition,
                    new Counted(0, results, 0, 0, problems.size(), warnings.size()),
                    lines,
                    form.tellsAll() ? ToldWarnings.NONE : ToldWarnings.of(heading, warnings),
                    asked.strictness() == Strictness.STRICT ? unacknowledged(heading, warnings) : List.of(),
                    texts.toString());
        }
    }

    /** The warnings that nobody has acknowledged, each under the council and the report that it is of where there are several. */
    static List<Problem> unacknowledged(PieceHeading of, List<Warning> warnings) {
        return warnings.stream()
                .filter(each -> each.acknowledged().isEmpty())
                .map(Warning::asProblem)
                .map(each -> named(of.named(), each))
                .toList();
    }

    private static Problem named(String name, Problem problem) {
        return name.isEmpty()
                ? problem
                : new Problem(problem.where().in(name + problem.where().file()), problem.what(), problem.hint());
    }

    private PieceHeading heading(DataSetSlice slice, JudgedReport report) {
        return new PieceHeading(
                Optional.of(slice.council()).filter(council -> !council.isEmpty()),
                Optional.of(report.header().period())
                        .filter(period -> !asked.periods().isEmpty()),
                report.evaluator().edition(),
                report.header());
    }
}
