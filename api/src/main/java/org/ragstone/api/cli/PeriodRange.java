package org.ragstone.api.cli;

import java.util.ArrayList;
import java.util.List;
import org.ragstone.model.Period;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Periods of one kind, from one to another: "2018-04..2019-03". */
record PeriodRange(List<Period> periods) {
    /** Fifty years of months. */
    private static final int MOST = 600;

    private static final String BETWEEN = "..";

    Period last() {
        return periods.get(periods.size() - 1);
    }

    /** Reads the range as both of its periods are read. */
    static final class Reader implements ITypeConverter<PeriodRange> {
        @Override
        public PeriodRange convert(String text) {
            int between = text.indexOf(BETWEEN);
            if (between < 0) {
                throw refused("`" + text + "` is no range of periods");
            }
            String first = text.substring(0, between).strip();
            String last = text.substring(between + BETWEEN.length()).strip();
            if (first.isEmpty() || last.isEmpty()) {
                throw refused("there is no " + (first.isEmpty() ? "first" : "last") + " period in `" + text + "`");
            }
            return of(Arguments.period(first), Arguments.period(last));
        }

        private static TypeConversionException refused(String what) {
            return new TypeConversionException(
                    what + ". Write the first and the last of them with two dots between, such as 2018-04..2019-03.");
        }

        private static PeriodRange of(Period first, Period last) {
            if (!first.isOfOneKindWith(last)) {
                throw new TypeConversionException("`%s` is %s, and `%s` is %s. Name two periods of one kind."
                        .formatted(first, first.kind(), last, last.kind()));
            }
            if (last.compareTo(first) < 0) {
                throw new TypeConversionException(
                        "`%s` is before `%s`. Name the earlier one first.".formatted(last, first));
            }
            List<Period> periods = new ArrayList<>();
            for (Period each = first; each.compareTo(last) <= 0; each = each.next()) {
                if (periods.size() == MOST) {
                    throw new TypeConversionException(
                            "there are more than %d periods from `%s` to `%s`. Ask for them in several runs."
                                    .formatted(MOST, first, last));
                }
                periods.add(each);
            }
            return new PeriodRange(List.copyOf(periods));
        }
    }
}
