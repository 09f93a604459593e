package org.ragstone.policy.language;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ragstone.framework.WordList;
import org.ragstone.framework.Words;
import org.ragstone.model.Assurance;
import org.ragstone.model.Basis;
import org.ragstone.model.Caution;
import org.ragstone.model.Change;
import org.ragstone.model.DirectionAgainst;
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.FloorAnswer;
import org.ragstone.model.Frequency;
import org.ragstone.model.IndicatorKind;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.LimitsAnswer;
import org.ragstone.model.Polarity;
import org.ragstone.model.RangeAnswer;
import org.ragstone.model.ResultState;
import org.ragstone.model.Slope;
import org.ragstone.model.Stage;
import org.ragstone.model.TargetAnswer;
import org.ragstone.model.TargetSet;
import org.ragstone.model.TargetThroughYear;
import org.ragstone.model.ToleranceAnswer;
import org.ragstone.model.Variation;
import org.ragstone.model.Volume;

/** The facts a rule can look at, with the fields it can ask and every answer they can give. */
public enum FactType {
    RESULT("Result", Optional.empty()),
    JUDGEMENT("Judgement", Optional.of("phased-target.drl")),
    COMPARISON("Comparison", Optional.empty()),
    TREND("Trend", Optional.empty()),
    REGRESSION("Regression", Optional.empty()),
    RATING("Rating", Optional.of("rating.drl")),
    NOT_RATED("NotRated", Optional.of("not-rated.drl")),
    RANGE_STATUS("RangeStatus", Optional.of("expected-range.drl")),
    DIRECTION_OF_TRAVEL("DirectionOfTravel", Optional.of("direction-of-travel.drl"));

    private static final Map<FactType, Map<String, Answers>> OWN = Map.of(
            RESULT,
                    fields(
                            "basis", Answers.of(Basis.class),
                            "state", Answers.of(ResultState.class),
                            "stage", Answers.of(Stage.class),
                            "targetSet", Answers.of(TargetSet.class),
                            "targetThroughYear", Answers.of(TargetThroughYear.class),
                            "range", Answers.of(RangeAnswer.class),
                            "assessment", new Answers.Declared(Words::assessments, true)),
            JUDGEMENT,
                    fields(
                            "against",
                            Answers.of(JudgedAgainst.class),
                            "target",
                            Answers.of(TargetAnswer.class),
                            "floor",
                            Answers.of(FloorAnswer.class),
                            "tolerance",
                            Answers.of(ToleranceAnswer.class),
                            "shortfall",
                            new Answers.Numeric(),
                            "surplus",
                            new Answers.Numeric(),
                            "shortfallPercent",
                            new Answers.Numeric(),
                            "surplusPercent",
                            new Answers.Numeric()),
            COMPARISON,
                    fields(
                            "against", Answers.of(EarlierFigure.class),
                            "change", Answers.of(Change.class),
                            "volume", Answers.of(Volume.class),
                            "difference", new Answers.Numeric(),
                            "differencePercent", new Answers.Numeric()),
            TREND,
                    fields(
                            "variation", Answers.of(Variation.class),
                            "assurance", Answers.of(Assurance.class),
                            "limits", Answers.of(LimitsAnswer.class),
                            "caution", Answers.of(Caution.class),
                            "points", new Answers.Numeric(),
                            "missing", new Answers.Numeric()),
            REGRESSION,
                    fields(
                            "slope",
                            Answers.of(Slope.class),
                            "volume",
                            Answers.of(Volume.class),
                            "confidencePercent",
                            new Answers.Numeric(true),
                            "caution",
                            Answers.of("NONE", "CUMULATIVE", "ROLLING", "SEASONAL"),
                            "points",
                            new Answers.Numeric(),
                            "missing",
                            new Answers.Numeric()),
            RATING, status(Words::ratings),
            NOT_RATED, status(Words::notRated),
            RANGE_STATUS, status(Words::ranges),
            DIRECTION_OF_TRAVEL,
                    fields(
                            "against",
                            Answers.of(DirectionAgainst.class),
                            "outcome",
                            new Answers.Declared(Words::directions, false)));

    private static final Map<String, Answers> INDICATOR = fields(
            "kind", Answers.of(IndicatorKind.class),
            "frequency", Answers.of(Frequency.class),
            "polarity", Answers.of(Polarity.class),
            "contractual", Answers.of("YES", "NO"),
            "group", new Answers.Declared(Words::groups, true));

    private final String text;
    // By name: an enum that names another in its constants would wait for itself.
    private final Optional<String> concludedIn;

    FactType(String text, Optional<String> concludedIn) {
        this.text = text;
        this.concludedIn = concludedIn;
    }

    /** The fact as a rule writes it. */
    public String text() {
        return text;
    }

    public static Optional<FactType> named(String text) {
        return Arrays.stream(values()).filter(type -> type.text.equals(text)).findFirst();
    }

    /** The last file that can conclude it, or empty where it is given. */
    public Optional<RuleFile> concludedIn() {
        return concludedIn.flatMap(RuleFile::named);
    }

    /**
     * The fields a rule can ask of it, with their answers: its own, those of its indicator ({@code indicator.kind}) and,
     * unless it is the result, those of its result ({@code result.basis}).
     */
    public Map<String, Answers> fields() {
        Map<String, Answers> fields = new LinkedHashMap<>(own());
        INDICATOR.forEach((name, answers) -> fields.put("indicator." + name, answers));
        if (this != RESULT) {
            RESULT.own().forEach((name, answers) -> fields.put("result." + name, answers));
        }
        return Collections.unmodifiableMap(fields);
    }

    /** The fields that are its own. */
    public Set<String> ownFields() {
        return own().keySet();
    }

    private Map<String, Answers> own() {
        return OWN.getOrDefault(this, Map.of());
    }

    private static Map<String, Answers> status(Function<Words, WordList> list) {
        return fields("outcome", new Answers.Declared(list, false), "inARow", new Answers.Numeric());
    }

    private static Map<String, Answers> fields(Object... namesAndAnswers) {
        Map<String, Answers> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndAnswers.length; i += 2) {
            fields.put((String) namesAndAnswers[i], (Answers) namesAndAnswers[i + 1]);
        }
        return Collections.unmodifiableMap(fields);
    }
}
