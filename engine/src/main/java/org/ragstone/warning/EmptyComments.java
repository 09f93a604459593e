package org.ragstone.warning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.join.JoinedResult;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Commentary;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorStatus;
import org.ragstone.model.KnownTexts;
import org.ragstone.model.Period;
import org.ragstone.model.Placeholder;
import org.ragstone.model.Warning;
import org.ragstone.model.WarningCode;

/** Comments that say nothing: they answer no required action, and stand in the report all the same. */
final class EmptyComments implements IndicatorCheck {
    private static final Comparator<Commentary> BY_TEXT = Comparator.comparing(Commentary::ref)
            .thenComparing(Commentary::period)
            .thenComparing(Commentary::text);

    private static final KnownTexts PLACEHOLDERS = new KnownTexts(Placeholder::is);

    @Override
    public void look(JoinedIndicator indicator, Found found) {
        if (!indicator.data().commentary().isEmpty()) {
            look(indicator.data().commentary(), period -> isOf(indicator, period), found);
        }
        checkReason(indicator.data().indicator(), found);
    }

    /** Whether it is printed with what is evaluated. */
    static boolean isOf(JoinedIndicator indicator, Period period) {
        if (period.equals(indicator.report())) {
            return true;
        }
        for (JoinedResult result : indicator.results()) {
            if (period.equals(result.due().period())) {
                return true;
            }
        }
        return false;
    }

    /** Looks at those of evaluated periods. */
    static void look(List<Commentary> commentary, Predicate<Period> isEvaluated, Found found) {
        commentary.stream()
                .filter(each -> isEvaluated.test(each.period()) && saysNothing(each))
                .sorted(BY_TEXT)
                .forEach(each -> tell(each, found));
    }

    private static boolean saysNothing(Commentary commentary) {
        Cancellation.check();
        return PLACEHOLDERS.is(commentary.text());
    }

    private static void tell(Commentary commentary, Found found) {
        found.add(
                WarningCode.COMMENT_SAYS_NOTHING,
                new Warning.Subject(commentary.ref(), Optional.empty(), Optional.of(commentary.period()), "text"),
                commentary.period(),
                commentary.where().at("text"),
                "`%s` says nothing".formatted(commentary.text()),
                "Write what there is to say; as it is, it answers nothing.");
    }

    /** Why an indicator is not in use stands below it. */
    private static void checkReason(Indicator indicator, Found found) {
        String reason = indicator.statusReason();
        if (indicator.status() != IndicatorStatus.ACTIVE && !reason.isEmpty() && PLACEHOLDERS.is(reason)) {
            found.ofIndicator(
                    WarningCode.COMMENT_SAYS_NOTHING,
                    indicator,
                    "status_reason",
                    "`%s` is no reason for `%s` to be %s".formatted(reason, indicator.ref(), indicator.status()),
                    "Write why it is not in use.");
        }
    }
}
