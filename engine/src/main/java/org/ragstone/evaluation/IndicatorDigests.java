package org.ragstone.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.ragstone.framework.Sha256;
import org.ragstone.model.IndicatorData;

/** The lines by which a decision is named from its indicators, one after the other. Not thread-safe. */
public final class IndicatorDigests {
    // A line as long as each of them, of which the digits are still to come.
    private static final byte[] LINE =
            ("digest: sha256:" + "0".repeat(Sha256.DIGITS)).getBytes(StandardCharsets.US_ASCII);
    private static final int AT_FIRST = 64;

    private final CanonicalText text = new CanonicalText();
    private final Sha256 digest = new Sha256();
    private byte[] lines = new byte[AT_FIRST * (LINE.length + 1)];
    private int length;

    /**
     * Adds an indicator: its line is the same whichever period is judged, of a data set that was read with the words of one
     * edition.
     */
    public void add(IndicatorData data) {
        text.setLength(0);
        DecisionText.write(data, text);
        text.addTo(digest);
        if (length + LINE.length + 1 > lines.length) {
            lines = Arrays.copyOf(lines, 2 * lines.length);
        }
        System.arraycopy(LINE, 0, lines, length, LINE.length);
        length += LINE.length;
        digest.writeHex(lines, length - Sha256.DIGITS);
        lines[length++] = '\n';
    }

    /** All lines that were added since it was last asked, as {@link DecisionNamer#add} takes them. */
    public byte[] take() {
        byte[] all = Arrays.copyOf(lines, length);
        length = 0;
        return all;
    }
}
