package org.ragstone.api.streaming;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.ragstone.api.disk.Spool;
import org.ragstone.api.report.ColumnBits;
import org.ragstone.api.report.Piece;
import org.ragstone.model.Cancellation;

/** Pieces of an output that are put by in their order, until it is known which columns all of them have. Not thread-safe. */
final class SpooledPieces {
    private final Spool spool;
    private final List<Place> places = new ArrayList<>();
    private ColumnBits columns = ColumnBits.NONE;

    SpooledPieces(Spool spool) {
        this.spool = spool;
    }

    /** Where the bytes of a piece are, and after them where its rows end. */
    private record Place(long start, long bytes, ColumnBits columns, int ends) {}

    void add(Piece piece) throws IOException {
        columns = columns.with(piece.columns());
        places.add(new Place(spool.length(), piece.length(), piece.columns(), piece.endsLength()));
        piece.putBy(spool::write);
        piece.letGo();
    }

    void addAll(List<Piece> all) throws IOException {
        for (Piece each : all) {
            add(each);
        }
    }

    /** Adds lines that were put by elsewhere, and have no columns. */
    void addAll(Spool lines) throws IOException {
        places.add(new Place(spool.length(), lines.length(), ColumnBits.NONE, 0));
        lines.copy(spool);
    }

    /** The columns that any of them needs. */
    ColumnBits columns() {
        return columns;
    }

    void write(OutputStream out) throws IOException {
        for (Place each : places) {
            Cancellation.check();
            if (each.columns().equals(columns)) {
                spool.copy(each.start(), each.bytes(), out);
            } else {
                piece(each).write(columns, out);
            }
        }
    }

    private Piece piece(Place place) throws IOException {
        return Piece.of(
                spool.read(place.start(), (int) place.bytes()),
                place.columns(),
                spool.read(place.start() + place.bytes(), place.ends()));
    }
}
