package org.ragstone.join;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ragstone.framework.Edition;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Composed;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Part;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;

/**
 * Gives indicators that are computed from others their figures. They and their parts are one unit of work: once they have come
 * together, each can be judged by itself. Not thread-safe.
 */
public final class Composites {
    /** Figures of parts that are looked at: more than a data set of the largest size has. */
    static final int MOST_FIGURES = 2_000_000;

    private final Edition edition;
    private final int mostFigures;
    private final Map<String, IndicatorData> together = new HashMap<>();
    private final Map<String, ResultIndex> parts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();
    private long figures;

    private Composites(List<IndicatorData> together, Edition edition, int mostFigures) {
        this.edition = edition;
        this.mostFigures = mostFigures;
        together.forEach(each -> this.together.put(each.indicator().ref(), each));
    }

    /**
     * The indicators in the same order, each that is computed from others with its figures.
     *
     * @throws ProblemsException if the parts of one are not among them, or would be too many figures
     * @throws IllegalArgumentException if one is computed from itself, which a data set that has been read never says
     */
    public static List<IndicatorData> of(List<IndicatorData> together, Edition edition) {
        return of(together, edition, MOST_FIGURES);
    }

    static List<IndicatorData> of(List<IndicatorData> together, Edition edition, int mostFigures) {
        if (!doAnyAwait(together)) {
            return together;
        }
        Composites composites = new Composites(together, edition, mostFigures);
        List<IndicatorData> all = new ArrayList<>(together.size());
        together.forEach(each -> all.add(composites.composed(each.indicator().ref())));
        return all;
    }

    private static boolean doAnyAwait(List<IndicatorData> together) {
        for (int i = 0; i < together.size(); i++) {
            if (together.get(i).awaitsItsParts()) {
                return true;
            }
        }
        return false;
    }

    /** @throws ProblemsException if the figures of the indicator are those of others, and it has come without them */
    public static void refuseAlone(IndicatorData data) {
        if (data.awaitsItsParts()) {
            throw refused(data, data.parts());
        }
    }

    private static ProblemsException refused(IndicatorData data, List<Part> missing) {
        String ref = data.indicator().ref();
        String named = missing.stream().map(each -> "`" + each.ref() + "`").collect(Collectors.joining(", "));
        return problem(
                data,
                "`" + ref + "` is computed from other indicators, and has come without "
                        + (missing.isEmpty() ? "them" : named),
                "Give `" + ref + "` together with all of its parts.");
    }

    private static ProblemsException problem(IndicatorData data, String what, String hint) {
        return new ProblemsException(
                List.of(new Problem(data.indicator().where().at("composite"), what, hint)));
    }

    private IndicatorData composed(String ref) {
        IndicatorData data = Objects.requireNonNull(together.get(ref));
        if (!data.awaitsItsParts()) {
            return data;
        }
        Cancellation.check();
        if (!begun.add(ref)) {
            throw new IllegalArgumentException(ref + " is computed from itself");
        }
        List<Part> missing = data.parts().stream()
                .filter(part -> !together.containsKey(part.ref()))
                .toList();
        if (data.parts().isEmpty() || !missing.isEmpty()) {
            throw refused(data, missing);
        }
        IndicatorData composed = data.withComposed(compose(data));
        together.put(ref, composed);
        return composed;
    }

    private List<Composed> compose(IndicatorData data) {
        List<ResultIndex> of = new ArrayList<>(data.parts().size());
        data.parts().forEach(part -> of.add(part(part.ref())));
        PartsTogether all = new PartsTogether(data, of);
        figures += all.figures();
        if (figures > mostFigures) {
            throw problem(
                    data,
                    String.format(
                            Locale.ROOT,
                            "there are more than %,d figures to compute indicators from others",
                            mostFigures),
                    "Let a part be named once, in an indicator that is itself a part of the others.");
        }
        return all.composed();
    }

    private ResultIndex part(String ref) {
        ResultIndex known = parts.get(ref);
        if (known == null) {
            IndicatorData data = composed(ref);
            known = new ResultIndex(data, OwnYears.of(data), edition);
            parts.put(ref, known);
        }
        return known;
    }
}
