package org.ragstone.api.streaming;

import java.util.List;
import org.ragstone.api.report.PieceHeading;
import org.ragstone.api.report.WarningsText;
import org.ragstone.model.Warning;

/** Warnings as texts, and how many of them somebody has acknowledged. */
record ToldWarnings(String text, long acknowledged) {
    static final ToldWarnings NONE = new ToldWarnings("", 0);

    static ToldWarnings of(PieceHeading of, List<Warning> warnings) {
        StringBuilder text = new StringBuilder();
        long acknowledged = 0;
        for (Warning each : warnings) {
            text.append(WarningsText.lines(of.named(), each));
            acknowledged += each.acknowledged().isPresent() ? 1 : 0;
        }
        return new ToldWarnings(text.toString(), acknowledged);
    }
}
