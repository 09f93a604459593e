package org.ragstone.warning;

import java.util.List;
import java.util.Optional;
import org.ragstone.framework.Shows;
import org.ragstone.join.Join;
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
    FLOOR(JudgementFact.FLOOR, "floor", "a `floor`", Shows.FLOOR, Shows.JUDGED_FLOOR, Shows.AGAINST) {
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
    RANGE(
            ResultFact.RANGE,
            "lower",
            "an expected range, `lower` or `upper`",
            Shows.RANGE,
            Shows.LOWER,
            Shows.UPPER,
            Shows.AGAINST) {
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
    private final List<Shows> shown;

    /** @param shown by what a column of the dashboard shows it: it is then of use though no rule asks */
    UnaskedStandard(Field field, String columns, String words, Shows... shown) {
        this.field = field;
        this.columns = columns;
        this.words = words;
        this.shown = List.of(shown);
    }

    /** The column that it is given in, or empty where it is not. */
    abstract Optional<String> column(Standards standards, Indicator indicator);

    /** How many indicators have it, and the first of them with the place where it has it. */
    record Having(int indicators, String first, Location where, String edition) {
        Having and(Having later) {
            return new Having(indicators + later.indicators, first, where, edition);
        }
    }

    /** Whether an indicator has it, and its rules do not ask for it. */
    boolean isUnasked(JoinedIndicator indicator) {
        return !indicator.join().asks(field) && !isShown(indicator) && isOf(indicator);
    }

    /** Whether any rule asks for it, or any column of the edition's dashboard shows it. */
    boolean isOfUse(Join join) {
        return join.asks(field) || shown.stream().anyMatch(join.edition().dashboard()::has);
    }

    private boolean isShown(JoinedIndicator indicator) {
        return indicator.join().edition().dashboard().of(indicator.data().indicator()).stream()
                .anyMatch(column -> shown.contains(column.shows()));
    }

    /** That an indicator has it. */
    Having had(JoinedIndicator indicator) {
        return new Having(
                1,
                indicator.data().indicator().ref(),
                written(indicator.data()),
                indicator.join().edition().path());
    }

    /** Whether a result of the indicator would be held against it. */
    private boolean isOf(JoinedIndicator indicator) {
        IndicatorData data = indicator.data();
        if (data.targets().isEmpty()) {
            return !indicator.results().isEmpty()
                    && column(data.indicator().standards(), data.indicator()).isPresent();
        }
        for (JoinedResult result : indicator.results()) {
            for (Standards each : result.standards().all()) {
                if (column(each, indicator.data().indicator()).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    void tell(Having having, Found found) {
        found.ofAll(
                WarningCode.NOT_ASKED_FOR,
                columns,
                having.where(),
                "%s %s, and no rule of `%s` looks at it: the first is `%s`"
                        .formatted(
                                having.indicators() == 1 ? "1 indicator has" : having.indicators() + " indicators have",
                                words,
                                having.edition(),
                                having.first()),
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
