package org.ragstone.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.ragstone.framework.Edition;
import org.ragstone.model.Basis;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Characters;
import org.ragstone.model.Frequency;
import org.ragstone.model.Indicator;
import org.ragstone.model.LookAlikes;
import org.ragstone.model.Period;
import org.ragstone.model.Problems;
import org.ragstone.model.Result;
import org.ragstone.reading.Fields;
import org.ragstone.reading.Nearest;
import org.ragstone.reading.Row;

/** Reads the indicators of a data set, and finds those that its other rows are of. Not thread-safe. */
final class KnownIndicators {
    private static final List<Basis> EVERY_BASIS = List.of(Basis.values());

    private final Optional<Edition> edition;
    // Those that the edition knows.
    private final Set<Frequency> frequencies;
    private final RowPeriods periods;
    private final Problems problems;
    private final IndicatorRow reader;
    private final Optional<AllIndicators> all;
    private final Map<String, OwnResults> indicators = new HashMap<>();
    private final List<OwnResults> inOrder = new ArrayList<>();
    private final Set<String> services = new LinkedHashSet<>();
    // What is written of those with a floor or a tolerance, and no target beside it.
    private final Map<String, Fields> withoutTarget = new LinkedHashMap<>();
    // What is written of those that say how they are computed from others.
    private final Map<String, Fields> composites = new LinkedHashMap<>();
    // What else is said of an indicator that is itself in doubt would only follow from that doubt.
    private final Set<String> doubtful = new HashSet<>();
    // Asked first, since the rows of an indicator mostly stand together.
    private @Nullable OwnResults latest;
    private Optional<Indicator> latestIndicator = Optional.empty();
    // Those of which another may be read as the same.
    private final Map<String, Fields> notPlain = new LinkedHashMap<>();
    private boolean areAllRead = true;

    /** @param all those of the whole data set, where only some of them are read here */
    KnownIndicators(Optional<Edition> edition, RowPeriods periods, Optional<AllIndicators> all, Problems problems) {
        this.edition = edition;
        this.frequencies = edition.map(FrequencyWord::knownTo).orElse(Set.of());
        this.periods = periods;
        this.all = all;
        this.problems = problems;
        this.reader = new IndicatorRow(new DeclaredWords(edition.map(Edition::words)), problems);
    }

    /** Reads a row of an indicator; what is wrong with it is reported. */
    void read(Row row) {
        Cancellation.check();
        Fields fields = new Fields(row, problems);
        for (String column : IndicatorRow.REQUIRED) {
            fields.required(column);
        }
        Indicator indicator = reader.read(fields);
        if (!indicator.ref().isEmpty()) {
            add(indicator, fields);
            checkOwes(indicator, fields);
        }
    }

    private void add(Indicator indicator, Fields fields) {
        String ref = indicator.ref();
        if (!Characters.isPlain(ref)) {
            notPlain.put(ref, fields);
        }
        if (fields.has("composite")) {
            composites.putIfAbsent(ref, fields);
        }
        if (!indicator.service().isEmpty()) {
            services.add(indicator.service());
        }
        OwnResults known = new OwnResults(indicator, inOrder.size());
        if (indicators.putIfAbsent(ref, known) != null) {
            fields.fault("ref", "the indicator `" + ref + "` is given twice", SpreadsheetRef.hintOfTwo(ref));
            return;
        }
        inOrder.add(known);
        if (StandardsRow.lacksTarget(indicator)) {
            withoutTarget.put(ref, fields);
        }
    }

    private void checkOwes(Indicator indicator, Fields fields) {
        if (edition.isPresent() && !frequencies.contains(indicator.frequency())) {
            FrequencyWord.check(fields, indicator.frequency(), edition.get());
        }
        if (!reader.saysWhatIsDue(fields)) {
            doubtful.add(indicator.ref());
            periods.doubt(indicator.ref());
        } else if (edition.isPresent() && edition.get().basesOf(indicator).isEmpty()) {
            fields.fault(
                    "bases",
                    "the indicator owes no result",
                    "Name its `bases`, or those of every " + indicator.kind() + " under `due` in framework.yaml.");
        }
    }

    /**
     * Reports those that look alike, when every row has been read.
     *
     * @param whole whether there was none that could not be read: a row of what is not known is then a mistake
     */
    void end(boolean whole) {
        areAllRead = whole;
        Map<String, String> known = new HashMap<>();
        notPlain.forEach((ref, fields) -> {
            String folded = LookAlikes.folded(ref);
            String other = indicators.containsKey(folded) ? folded : known.getOrDefault(folded, ref);
            known.putIfAbsent(folded, ref);
            if (!other.equals(ref)) {
                fields.fault("ref", "`" + ref + "` looks like another indicator, `" + other + "`", "");
            }
        });
    }

    /** What is written of them is needed no more. */
    void letGo() {
        withoutTarget.clear();
        composites.clear();
        notPlain.clear();
    }

    List<Indicator> all() {
        return inOrder.stream().map(OwnResults::indicator).toList();
    }

    /** The results of each, in the same order. */
    List<List<Result>> results() {
        return inOrder.stream().map(OwnResults::all).toList();
    }

    /** The indicator that a row is of; that there is none such is reported. */
    Optional<Indicator> of(Fields fields) {
        Cancellation.check();
        String ref = fields.required("ref");
        if (latest == null || !isOf(latest, ref)) {
            latest = isNext(ref) ? inOrder.get(next()) : find(fields, "ref", ref);
            latestIndicator = Optional.ofNullable(latest).map(OwnResults::indicator);
        }
        return latestIndicator;
    }

    /** The indicator that a row was found to be of last, with its results so far. */
    OwnResults latest() {
        return Objects.requireNonNull(latest);
    }

    private static boolean isOf(OwnResults known, String ref) {
        return known.indicator().ref().equals(ref);
    }

    /** Asked before it is looked for, since rows mostly come in the order of their indicators. */
    private boolean isNext(String ref) {
        return next() < inOrder.size() && isOf(inOrder.get(next()), ref);
    }

    private int next() {
        return latest == null ? 0 : latest.place() + 1;
    }

    /** The results of an indicator, in the order of their rows. */
    List<Result> results(String ref) {
        return Optional.ofNullable(indicators.get(ref)).map(OwnResults::all).orElse(List.of());
    }

    /** The indicator that another is computed from; that there is none such is reported. */
    Optional<Indicator> part(Fields fields) {
        return Optional.ofNullable(find(fields, "part", fields.required("part")))
                .map(OwnResults::indicator);
    }

    private @Nullable OwnResults find(Fields fields, String column, String ref) {
        OwnResults indicator = indicators.get(ref);
        if (indicator == null && !ref.isEmpty() && areAllRead && isUnknown(ref)) {
            fields.fault(column, "unknown indicator `" + ref + "`", () -> hint(ref));
        }
        return indicator;
    }

    /** Whether it is none of those that are read elsewhere either. */
    private boolean isUnknown(String ref) {
        return all.isEmpty() || (all.get().areRead() && !all.get().has(ref));
    }

    private String hint(String ref) {
        return all.isPresent() ? all.get().withRefs(refs -> hint(ref, refs)) : hint(ref, refs());
    }

    private List<String> refs() {
        return inOrder.stream().map(each -> each.indicator().ref()).toList();
    }

    private static String hint(String ref, Collection<String> known) {
        return SpreadsheetRef.hint(ref, known).orElseGet(() -> Nearest.hint(ref, known));
    }

    /** Whether it says how it is computed from others, be it in a word that is none. */
    boolean isComposite(Indicator indicator) {
        return composites.containsKey(indicator.ref());
    }

    /** The first year that a row of an annual indicator is of: all others are of its kind. */
    Optional<Period> firstYear(Indicator indicator) {
        return periods.firstYear(indicator.ref());
    }

    /** Those that are computed from others, and what is written of each. */
    void forEachComposite(BiConsumer<Indicator, Fields> each) {
        composites.forEach((ref, fields) -> {
            Indicator indicator = known(ref);
            if (indicator.composite().isPresent()) {
                each.accept(indicator, fields);
            }
        });
    }

    private Indicator known(String ref) {
        return Objects.requireNonNull(indicators.get(ref)).indicator();
    }

    /** Whether a row that may be of none names none, or one that there is. */
    boolean isOfNoneOrKnown(Fields fields) {
        return !fields.has("ref") || of(fields).isPresent();
    }

    /** Whether a row names a service that an indicator is of; what is written of one of its indicators is taken for its own. */
    boolean isOfAService(Fields fields) {
        String name = fields.text("ref");
        boolean known = services.contains(name) || indicators.containsKey(name);
        if (!known && all.isPresent()) {
            return isOfAService(name, all.get(), fields);
        }
        if (!known && areAllRead) {
            fields.fault("ref", "unknown service `" + name + "`", () -> Nearest.hint(name, services));
        }
        return known;
    }

    private static boolean isOfAService(String name, AllIndicators all, Fields fields) {
        boolean known = all.isService(name);
        if (!known && all.areRead()) {
            fields.fault("ref", "unknown service `" + name + "`", () -> Nearest.hint(name, all.services()));
        }
        return known;
    }

    /** The edition that will judge them, where it is known. */
    Optional<Edition> edition() {
        return edition;
    }

    /** Whether it cannot be said what the indicator owes, since its own row cannot be read so far. */
    boolean isDoubtful(Indicator indicator) {
        return doubtful.contains(indicator.ref());
    }

    /** The bases it is judged on. */
    List<Basis> judgedOn(Indicator indicator) {
        return edition.map(each -> each.basesOf(indicator)).orElse(indicator.bases());
    }

    /** The bases it owes a result on or computes one from; every one, where the edition is not known. */
    List<Basis> owed(Indicator indicator) {
        return edition.isPresent() ? edition.get().basesWithSources(indicator) : EVERY_BASIS;
    }

    /** Those with a floor or a tolerance and no target beside it, and what is written of each. */
    void forEachWithoutTarget(BiConsumer<Indicator, Fields> each) {
        withoutTarget.forEach((ref, fields) -> each.accept(known(ref), fields));
    }
}
