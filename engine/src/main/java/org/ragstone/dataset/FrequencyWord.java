package org.ragstone.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ragstone.framework.Edition;
import org.ragstone.model.Frequency;
import org.ragstone.policy.language.IndicatorFact;
import org.ragstone.policy.language.Vocabulary;
import org.ragstone.reading.Fields;

/** Reads how often an indicator is measured, and says what to do where there is no word for it. */
public final class FrequencyWord {
    private static final String COLUMN = "frequency";

    private static final String OFTENER =
            "A period is whole months. Write `MONTHLY`, and give one figure for each month.";
    private static final String SELDOMER =
            "Write `MONTHLY`, with rows for the months that have a figure: rules can compare"
                    + " with the last figure before, whatever month that is of.";

    private static final Map<String, String> WITHOUT_A_WORD = Map.of(
            "DAILY", OFTENER,
            "WEEKLY", OFTENER,
            "FORTNIGHTLY", OFTENER,
            "SIX_WEEKLY", SELDOMER,
            "EVERY_SIX_WEEKS", SELDOMER,
            "TWO_MONTHLY", SELDOMER,
            "EVERY_TWO_MONTHS", SELDOMER,
            "BIMONTHLY", SELDOMER,
            "BI_MONTHLY", SELDOMER);

    private FrequencyWord() {}

    /** The frequency, or empty where it is blank or no word there is. */
    static Optional<Frequency> read(Fields fields) {
        String written = fields.text(COLUMN);
        String hint = written.isEmpty() || fields.isKnown(COLUMN, Frequency.class) ? null : hint(written);
        if (hint != null) {
            fields.fault(COLUMN, "unknown frequency `" + written + "`", hint);
            return Optional.empty();
        }
        return fields.word(COLUMN, Frequency.class);
    }

    private static @Nullable String hint(String written) {
        return WITHOUT_A_WORD.get(
                written.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_'));
    }

    /** Those that the language of the edition knows. */
    static Set<Frequency> knownTo(Edition edition) {
        Vocabulary own = Vocabulary.of(edition);
        return Arrays.stream(Frequency.values())
                .filter(frequency -> knows(own, frequency))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Reports a frequency that the language of the edition does not know, so that none of its rules can have thought of it. */
    public static void check(Fields fields, Frequency frequency, Edition edition) {
        Vocabulary own = Vocabulary.of(edition);
        if (knows(own, frequency)) {
            return;
        }
        int language = own.later().stream()
                .filter(later -> knows(later, frequency))
                .findFirst()
                .map(later -> later.language().version())
                .orElseThrow();
        fields.fault(
                COLUMN,
                "`%s` is a word of language %s, and the edition `%s` is written in language %s"
                        .formatted(
                                frequency,
                                language,
                                edition.path(),
                                own.language().version()),
                "Measure it `QUARTERLY` or `ANNUAL`, or give the edition `language: %s` in framework.yaml: `check` says what its rules then have to answer."
                        .formatted(language));
    }

    private static boolean knows(Vocabulary vocabulary, Frequency frequency) {
        return vocabulary.answers(IndicatorFact.FREQUENCY).orElse(List.of()).contains(frequency.name());
    }
}
