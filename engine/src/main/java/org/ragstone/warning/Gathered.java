package org.ragstone.warning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.join.JoinedResult;
import org.ragstone.model.Period;
import org.ragstone.model.Warning;
import org.ragstone.model.WarningCode;

/**
 * What warnings rest on that are about no single indicator, gathered from one after the other, or from parts in their order. It
 * grows with none of them. Not thread-safe.
 */
public final class Gathered {
    private static final UnaskedStandard[] KINDS = UnaskedStandard.values();

    private final Set<Period> evaluated = new HashSet<>();
    private final Map<UnaskedStandard, UnaskedStandard.Having> unasked = new EnumMap<>(UnaskedStandard.class);
    private final Set<WarningCode> told = EnumSet.noneOf(WarningCode.class);
    // Those that nobody acknowledges, in the order in which they were found.
    private final Set<WarningCode> open = new LinkedHashSet<>();

    /** Adds an indicator with the warnings that are about it. */
    public void add(JoinedIndicator indicator, List<Warning> warnings) {
        List<JoinedResult> results = indicator.results();
        for (int i = 0; i < results.size(); i++) {
            evaluated.add(results.get(i).due().period());
        }
        for (UnaskedStandard each : KINDS) {
            if (each.isUnasked(indicator)) {
                unasked.merge(each, each.had(indicator), UnaskedStandard.Having::and);
            }
        }
        add(warnings);
    }

    void add(List<Warning> warnings) {
        for (Warning each : warnings) {
            told.add(each.code());
            if (each.acknowledged().isEmpty()) {
                open.add(each.code());
            }
        }
    }

    /** Adds what was gathered from the indicators that come next. */
    public void add(Gathered later) {
        evaluated.addAll(later.evaluated);
        later.unasked.forEach((each, having) -> unasked.merge(each, having, UnaskedStandard.Having::and));
        told.addAll(later.told);
        open.addAll(later.open);
    }

    boolean isEvaluated(Period period) {
        return evaluated.contains(period);
    }

    Map<UnaskedStandard, UnaskedStandard.Having> unasked() {
        return unasked;
    }

    boolean isTold(WarningCode code) {
        return told.contains(code);
    }

    List<WarningCode> open() {
        return new ArrayList<>(open);
    }
}
