package org.ragstone.dataset;

import org.ragstone.reading.CellScan;

/** Finds which indicators rows are of by the bytes of two cells; makes a text only of what is not plain. Not thread-safe. */
final class CellKeyScan implements KeyScan {
    private static final int COUNCIL = 0;
    private static final int REF = 1;

    private final CellScan cells;
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
        next();
    }

    @Override
    public void next() {
        do {
            isThere = cells.next();
        } while (isThere && cells.length(COUNCIL) == 0 && cells.length(REF) == 0);
        if (!isThere) {
            return;
        }
        boolean isOfTheSame = cells.is(COUNCIL, councilAbove, councilLength);
        if (!isOfTheSame) {
            councilAbove = cells.copy(COUNCIL, councilAbove);
            councilLength = cells.length(COUNCIL);
            council = RowKeys.sound(TableShape.COUNCIL, cells.text(COUNCIL));
        }
        if (!isOfTheSame || !cells.is(REF, refAbove, refLength)) {
            refAbove = cells.copy(REF, refAbove);
            refLength = cells.length(REF);
            look();
        }
    }

    private void look() {
        if (!cells.isAsItIs(REF)) {
            IndicatorKey key = new IndicatorKey(council, RowKeys.sound(RowKeys.REF, cells.text(REF)));
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
