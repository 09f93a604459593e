package org.ragstone.api.streaming;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.ragstone.api.disk.Spool;
import org.ragstone.api.report.PieceHeading;
import org.ragstone.api.report.StreamedForm;

/**
 * What is to be written of data sets, put by until all of them were read: the answer itself, and as texts the warnings and the
 * problems that are told beside it. Not thread-safe.
 */
final class PutByAnswer implements AutoCloseable {
    private final Spool spool;
    private final SpooledPieces pieces;
    private final Spool warnings;
    private final Spool problems;
    private Optional<PieceHeading> first = Optional.empty();
    private long acknowledged;

    PutByAnswer(Supplier<Spool> spools) {
        this.spool = spools.get();
        this.pieces = new SpooledPieces(spool);
        this.warnings = spools.get();
        this.problems = spools.get();
    }

    /** The answer, to which more can be added. */
    SpooledPieces pieces() {
        return pieces;
    }

    /** Adds what came of a slice that has reports. */
    void add(JudgedSlice slice) throws IOException {
        if (first.isEmpty()) {
            first = Optional.of(slice.reports().get(0).heading());
        }
        pieces.addAll(slice.pieces());
        for (JudgedSlice.OfReport each : slice.reports()) {
            tell(each.toldWarnings());
            problems.write(each.problems().getBytes(StandardCharsets.UTF_8));
        }
    }

    void tell(ToldWarnings told) throws IOException {
        warnings.write(told.text().getBytes(StandardCharsets.UTF_8));
        acknowledged += told.acknowledged();
    }

    /** How many of the warnings somebody has acknowledged. */
    long acknowledged() {
        return acknowledged;
    }

    /** @throws UncheckedIOException if the stream does not take it */
    void write(StreamedForm form, OutputStream out) {
        try {
            if (first.isPresent()) {
                out.write(form.beginning(first.get(), pieces.columns()));
            }
            pieces.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void writeWarnings(OutputStream out) {
        copy(warnings, out);
    }

    void writeProblems(OutputStream out) {
        copy(problems, out);
    }

    private static void copy(Spool from, OutputStream to) {
        try {
            from.copy(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        spool.close();
        warnings.close();
        problems.close();
    }
}
