package org.ragstone.warning;

import java.util.List;
import java.util.Optional;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.join.JoinedResult;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Location;
import org.ragstone.model.Standards;
import org.ragstone.model.WarningCode;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.JudgementFact;
import org.ragstone.policy.language.ResultFact;

/**
 * A kind of standard that indicators have and no rule looks at: told once of all of them. A target is none: it is left in where
 * a council no longer judges by it.
 */
enum UnaskedStandard {
    FLOOR(JudgementFact.FLOOR, "floor", "a `floor`") {
        @Override
        Optional<String> column(Standards standards, Indicator indicator) {
            return standards.floor().map(each -> "floor");
        }
    },
    TOLERANCE(JudgementFact.TOLERANCE, "tolerance", "a `tolerance`") {
        @Override
        Optional<String> column(Standards standards, Indicator indicator) {
            return standards.tolerance().map(each -> "tolerance");
        }
    },
    RANGE(ResultFact.RANGE, "lower", "an expected range, `lower` or `upper`") {
        @Override
        Optional<String> column(Standards standards, Indicator indicator) {
            if (indicator.hasTwoSidedTarget()) {
                return Optional.empty();
            }
            Optional<String> upper = standards.upper().map(each -> "upper");
            return standards.lower().isPresent() ? Optional.of("lower") : upper;
        }
    };

    private final Field field;
    private final String columns;
    private final String words;

    UnaskedStandard(Field field, String columns, String words) {
        this.field = field;
        this.columns = columns;
        this.words = words;
    }

    /** The column that it is given in, or empty where it is not. */
    abstract Optional<String> column(Standards standards, Indicator indicator);

    /** Looks for those that the rules of all the indicators do not ask for. */
    static void look(List<JoinedIndicator> all, Found found) {
        for (UnaskedStandard each : values()) {
            if (!all.isEmpty() && !all.get(0).join().asks(each.field)) {
                each.tell(all.stream().filter(each::isOf).toList(), found);
            }
        }
    }

    /** Whether a result of the indicator would be held against it. */
    private boolean isOf(JoinedIndicator indicator) {
        for (JoinedResult result : indicator.results()) {
            for (Standards each : result.standards().all()) {
                if (column(each, indicator.data().indicator()).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private void tell(List<JoinedIndicator> having, Found found) {
        if (having.isEmpty()) {
            return;
        }
        JoinedIndicator first = having.get(0);
        Location where = written(first.data());
        found.ofAll(
                WarningCode.NOT_ASKED_FOR,
                columns,
                where,
                "%s %s, and no rule of `%s` looks at it: the first is `%s`"
                        .formatted(
                                having.size() == 1 ? "1 indicator has" : having.size() + " indicators have",
                                words,
                                first.join().edition().path(),
                                first.data().indicator().ref()),
                "Leave it out, or have a rule that asks for it.");
    }

    /** Where the indicator has it: in its own row, else in one of its targets. */
    private Location written(IndicatorData data) {
        Indicator indicator = data.indicator();
        return column(indicator.standards(), indicator)
                .map(indicator.where()::at)
                .or(() -> data.targets().stream()
                        .flatMap(row -> column(row.standards(), indicator).map(row.where()::at).stream())
                        .findFirst())
                .orElseThrow();
    }
}
