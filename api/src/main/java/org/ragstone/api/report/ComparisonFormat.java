package org.ragstone.api.report;

import java.nio.charset.StandardCharsets;
import org.ragstone.compare.EditionComparison;

/** The forms of a comparison, named as the command line names them. */
public enum ComparisonFormat {
    table {
        @Override
        public byte[] bytes(EditionComparison comparison) {
            return Shown.harmless(ComparisonText.of(comparison)).getBytes(StandardCharsets.UTF_8);
        }
    },
    json {
        @Override
        public byte[] bytes(EditionComparison comparison) {
            return JsonText.bytes(ComparisonView.of(comparison));
        }
    },
    csv {
        @Override
        public byte[] bytes(EditionComparison comparison) {
            return ComparisonCsv.of(comparison).getBytes(StandardCharsets.UTF_8);
        }
    };

    /** The comparison in UTF-8. The same comparison gives the same bytes. */
    public abstract byte[] bytes(EditionComparison comparison);
}
