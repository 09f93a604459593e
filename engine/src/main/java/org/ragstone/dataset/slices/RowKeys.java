package org.ragstone.dataset.slices;

import java.util.Optional;
import java.util.function.Predicate;
import org.ragstone.dataset.SoundRow;
import org.ragstone.dataset.TableShape;
import org.ragstone.model.Characters;
import org.ragstone.model.CommentaryScope;
import org.ragstone.model.LookAlikes;
import org.ragstone.reading.CsvCells;
import org.ragstone.reading.CsvFile;

/** Finds which indicator the rows of a file are of. Not thread-safe. */
final class RowKeys {
    static final String REF = "ref";
    private static final String SCOPE = "scope";

    private final int council;
    private final int ref;
    private final int scope;
    private final Predicate<IndicatorKey> isOfAService;
    // Of the row above, which is mostly of the same; what it holds is then the very same text.
    private String councilAbove = "";
    private String refAbove = "";
    private IndicatorKey above = new IndicatorKey("", "");

    /** @param isOfAService whether a row that is written of a service names one, and not an indicator */
    RowKeys(CsvFile file, Predicate<IndicatorKey> isOfAService) {
        this(file, REF, isOfAService);
    }

    /** @param ref the column that names the indicator */
    RowKeys(CsvFile file, String ref, Predicate<IndicatorKey> isOfAService) {
        this.council = file.place(TableShape.COUNCIL);
        this.ref = file.place(ref);
        this.scope = file.place(SCOPE);
        this.isOfAService = isOfAService;
    }

    /** The indicator that a row is of, with a blank ref where it is of none. */
    IndicatorKey of(CsvCells row) {
        String ofCouncil = text(row, council);
        String ofRef = text(row, ref);
        if (!ofRef.equals(refAbove) || !ofCouncil.equals(councilAbove)) {
            councilAbove = ofCouncil;
            refAbove = ofRef;
            above = new IndicatorKey(sound(TableShape.COUNCIL, ofCouncil), sound(REF, ofRef));
        }
        return scope >= 0 && above.isOfOne() && namesAService(row).isPresent() && isOfAService.test(above)
                ? new IndicatorKey(above.council(), "")
                : above;
    }

    /** The ref of a row as it is read. */
    String ref(CsvCells row) {
        return SoundRow.meant(REF, text(row, ref));
    }

    /** What a row names that is written of a service. */
    Optional<IndicatorKey> namesAService(CsvCells row) {
        boolean isWrittenOfOne = sound(SCOPE, text(row, scope)).equals(CommentaryScope.SERVICE.name())
                && !text(row, ref).isEmpty();
        return isWrittenOfOne
                ? Optional.of(
                        new IndicatorKey(sound(TableShape.COUNCIL, text(row, council)), sound(REF, text(row, ref))))
                : Optional.empty();
    }

    private static String text(CsvCells row, int place) {
        return place < 0 || place >= row.count() ? "" : row.text(place);
    }

    /** One text for all that are taken for the same indicator, or look like it. */
    static String sound(String column, String text) {
        return Characters.isPlain(text) ? text : LookAlikes.folded(SoundRow.meant(column, text));
    }
}
