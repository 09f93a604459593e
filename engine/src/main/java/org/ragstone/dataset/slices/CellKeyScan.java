package org.ragstone.dataset.slices;

import org.ragstone.dataset.TableShape;
import org.ragstone.reading.CellBytes;
import org.ragstone.reading.CellScan;

/** Finds which indicators rows are of by the bytes of two cells; makes a text only of what is not plain. Not thread-safe. */
final class CellKeyScan implements KeyScan {
    private final CellScan cells;
    private final CellBytes councilCell;
    private final CellBytes refCell;
    private boolean isThere;
    // Those of the row above, which is mostly of the same indicator.
    private byte[] councilAbove = new byte[64];
    private int councilLength;
    private byte[] refAbove = new byte[64];
    private int refLength;
    private String council = "";
    private long fingerprint;
    private boolean isOfOne;

    /** @param cells the council of each row, and the ref of its indicator */
    CellKeyScan(CellScan cells) {
        this.cells = cells;
        this.councilCell = cells.cell(0);
        this.refCell = cells.cell(1);
        next();
    }

    @Override
    public void next() {
        do {
            isThere = cells.next();
        } while (isThere && councilCell.length() == 0 && refCell.length() == 0);
        if (!isThere) {
            return;
        }
        boolean isOfTheSame = councilCell.are(councilAbove, councilLength);
        if (!isOfTheSame) {
            councilAbove = councilCell.copy(councilAbove);
            councilLength = councilCell.length();
            council = RowKeys.sound(TableShape.COUNCIL, councilCell.text());
        }
        if (!isOfTheSame || !refCell.are(refAbove, refLength)) {
            refAbove = refCell.copy(refAbove);
            refLength = refCell.length();
            look();
        }
    }

    private void look() {
        if (!refCell.areItsText()) {
            IndicatorKey key = new IndicatorKey(council, RowKeys.sound(RowKeys.REF, refCell.text()));
            isOfOne = key.isOfOne();
            fingerprint = key.fingerprint();
            return;
        }
        isOfOne = refLength > 0;
        fingerprint = IndicatorKey.begun(council) ^ refLength;
        for (int i = 0; i < refLength; i++) {
            fingerprint = IndicatorKey.mixed(fingerprint, refAbove[i]);
        }
    }

    @Override
    public boolean isThere() {
        return isThere;
    }

    @Override
    public String council() {
        return council;
    }

    @Override
    public boolean isOf(String other) {
        return council.equals(other);
    }

    @Override
    public boolean isOfOne() {
        return isOfOne;
    }

    @Override
    public long fingerprint() {
        return fingerprint;
    }

    @Override
    public void close() {
        cells.close();
    }
}
