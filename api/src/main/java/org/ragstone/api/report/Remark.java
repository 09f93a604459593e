package org.ragstone.api.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.Finding.RuleBehind;
import org.ragstone.evaluation.JudgedIndicator;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.evaluation.RequiredAction;
import org.ragstone.framework.Word;
import org.ragstone.join.DueResult;
import org.ragstone.model.Period;
import org.ragstone.policy.language.FactType;

/** A column of the CSV that is there only where a row has something to say in it. */
enum Remark {
    VALUE_PERIOD("value_period", SameFor.RESULT) {
        @Override
        String text(Told told) {
            return told.isEarlier() ? told.due().figurePeriod().toString() : "";
        }
    },
    COMPARED_PERIOD("compared_period", SameFor.ROW) {
        @Override
        String text(Told told) {
            return told.result()
                    .comparedPeriod(told.finding().against())
                    .map(Period::toString)
                    .orElse("");
        }
    },
    PROVISIONAL("provisional", SameFor.RESULT) {
        @Override
        String text(Told told) {
            return yes(told.due().isProvisional());
        }
    },
    METHOD("method", SameFor.RULE) {
        @Override
        boolean isThere(Told told) {
            return told.rule().restsOn(FactType.TREND) || told.rule().restsOn(FactType.REGRESSION);
        }

        @Override
        String text(Told told) {
            return Methods.words(Methods.of(told.rule(), told.of().edition()));
        }
    },
    ILLUSTRATIVE("illustrative", SameFor.REPORT) {
        @Override
        String text(Told told) {
            return yes(told.of().header().illustrative());
        }
    },
    SEVERITY("severity", SameFor.RULE) {
        @Override
        String text(Told told) {
            return told.finding().word().severity().map(Word::name).orElse("");
        }
    },
    REQUIRED_OF("required_of", SameFor.ROW) {
        @Override
        boolean isThere(Told told) {
            return told.isOfPosts();
        }

        @Override
        String text(Told told) {
            return told.posts(each -> true);
        }
    },
    OUTSTANDING("outstanding", SameFor.ROW) {
        @Override
        boolean isThere(Told told) {
            return told.isOfPosts();
        }

        @Override
        String text(Told told) {
            return told.posts(each -> !each.answered());
        }
    },
    WRITTEN("written", SameFor.RESULT) {
        @Override
        String text(Told told) {
            return told.due().written();
        }
    };

    private final String column;
    private final SameFor sameFor;

    Remark(String column, SameFor sameFor) {
        this.column = column;
        this.sameFor = sameFor;
    }

    /** Which rows have the same text in it. */
    enum SameFor {
        /** Those of a report. */
        REPORT,
        /** Those of a result. */
        RESULT,
        /** Those that tell the same finding of the same rule. */
        RULE,
        /** No others. */
        ROW
    }

    /** What a row tells. */
    record Told(PieceHeading of, JudgedIndicator judged, JudgedResult result, Finding finding, RuleBehind rule) {
        DueResult due() {
            return result.due();
        }

        boolean isEarlier() {
            return !due().figurePeriod().equals(due().period());
        }

        private boolean isOfPosts() {
            return !finding.word().posts().isEmpty() && !ofPosts().isEmpty();
        }

        /** What is required of the posts that the framework declares, of each that must act. */
        private List<RequiredAction> ofPosts() {
            return judged.requiredActions().stream()
                    .filter(each -> each.action().equals(finding.word()))
                    .toList();
        }

        private String posts(Predicate<RequiredAction> which) {
            return isOfPosts()
                    ? ofPosts().stream()
                            .filter(which)
                            .map(RequiredAction::byWhom)
                            .collect(Collectors.joining("; "))
                    : "";
        }
    }

    private static String yes(boolean holds) {
        return holds ? "YES" : "";
    }

    String column() {
        return column;
    }

    /** Whether a row needs the column, though there may be no text in it. */
    boolean isThere(Told told) {
        return !text(told).isEmpty();
    }

    abstract String text(Told told);

    /** The bits of those that a row needs, among those that are the same for such rows. */
    static int neededBy(Told told, SameFor rows) {
        int needed = 0;
        for (Remark each : BY_ROWS.getOrDefault(rows, List.of())) {
            needed |= each.isThere(told) ? each.bit() : 0;
        }
        return needed;
    }

    /** Whether a row that tells the finding may need one that no other row need have the same of. */
    static boolean mayDifferByRow(Finding finding) {
        return !finding.against().isEmpty() || !finding.word().posts().isEmpty();
    }

    int bit() {
        return 1 << ordinal();
    }

    static int allBits() {
        return (1 << ALL.size()) - 1;
    }

    /** Those of the bits, in the order of the columns. */
    static List<Remark> of(int bits) {
        return ALL.stream().filter(each -> (bits & each.bit()) != 0).toList();
    }

    private static final List<Remark> ALL = List.of(values());
    private static final Map<SameFor, List<Remark>> BY_ROWS = ALL.stream()
            .collect(Collectors.groupingBy(
                    each -> each.sameFor, () -> new EnumMap<>(SameFor.class), Collectors.toList()));
}
