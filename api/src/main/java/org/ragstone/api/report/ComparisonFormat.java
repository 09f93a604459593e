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

        @Override
        public ComparedForm ofAny() {
            return new ComparedText();
        }
    },
    json {
        @Override
        public byte[] bytes(EditionComparison comparison) {
            return JsonText.bytes(ComparisonView.of(comparison));
        }

        @Override
        public ComparedForm ofAny() {
            return new ComparedJson();
        }
    },
    csv {
        @Override
        public byte[] bytes(EditionComparison comparison) {
            return ComparisonCsv.of(comparison).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public ComparedForm ofAny() {
            return new ComparedCsv();
        }
    };

    /** The comparison in UTF-8. The same comparison gives the same bytes. */
    public abstract byte[] bytes(EditionComparison comparison);

    /** The same of any number of reports: of several councils, or for several periods. */
    public abstract ComparedForm ofAny();
}
