package org.ragstone.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.framework.Sha256;
import org.ragstone.model.Acknowledgement;
import org.ragstone.model.Aggregation;
import org.ragstone.model.Band;
import org.ragstone.model.Basis;
import org.ragstone.model.Commentary;
import org.ragstone.model.CommentaryScope;
import org.ragstone.model.Composed;
import org.ragstone.model.DataSet;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.FindingKind;
import org.ragstone.model.Frequency;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.IndicatorKind;
import org.ragstone.model.IndicatorStatus;
import org.ragstone.model.Location;
import org.ragstone.model.Part;
import org.ragstone.model.Period;
import org.ragstone.model.PeriodTarget;
import org.ragstone.model.Polarity;
import org.ragstone.model.PublishedAnswer;
import org.ragstone.model.Rebase;
import org.ragstone.model.RelativeTarget;
import org.ragstone.model.RelativeTarget.Difference;
import org.ragstone.model.Result;
import org.ragstone.model.ResultState;
import org.ragstone.model.Standards;
import org.ragstone.model.Threshold;
import org.ragstone.model.Tolerance;
import org.ragstone.model.WarningCode;
import org.ragstone.testing.Changes;
import org.ragstone.testing.TestRules;

class DecisionIdTest {
    private static final Period JULY = Period.parse("2018-07").orElseThrow();
    private static final LocalDate DAY = LocalDate.of(2018, 8, 1);

    private static final Location HERE = new Location.InFile("");
    private static final String NO_MATTER_WHERE = "where a row stands means nothing";

    /** What decides nothing, and why. */
    private static final Map<String, String> NO_INPUT = Map.of(
            "DataSet.published", "what was printed is compared with the answer",
            "DataSet.bands", "printed bands are compared with the rules",
            "DataSetHeader.edition", "the edition that judges counts, whether it was asked for or was in force",
            "Indicator.where", NO_MATTER_WHERE,
            "PeriodTarget.where", NO_MATTER_WHERE,
            "IndicatorData.composed", "what is computed from other inputs",
            "Result.where", NO_MATTER_WHERE,
            "Commentary.where", NO_MATTER_WHERE,
            "Acknowledgement.where", NO_MATTER_WHERE);

    /** Everything that can be given is given. */
    private static final DataSet FULL = computed(DataSet.of(
                    new DataSetHeader(
                            "council",
                            JULY,
                            "Title",
                            "Source",
                            Optional.of("2018-19"),
                            Optional.of(DAY),
                            false,
                            Period.parse("2018-08")),
                    List.of(indicator("A"), indicator("B")),
                    List.of(
                            new PeriodTarget("A", JULY, Optional.empty(), standards(), Optional.of(DAY), HERE),
                            new PeriodTarget("B", JULY, Optional.of(Basis.LATEST), lastYear(), Optional.of(DAY), HERE)),
                    List.of(reported("A"), assessed("B")),
                    List.of(new Rebase("A", JULY, "Moved", DAY, "Board")),
                    List.of(
                            new Commentary(
                                    CommentaryScope.INDICATOR, "A", JULY, "COMMENTARY", "Director", "Better.", HERE),
                            new Commentary(
                                    CommentaryScope.OVERALL, "", JULY, "COMMENTARY", "Leader", "Well done.", HERE)),
                    List.of(
                            new Acknowledgement(
                                    "A", Optional.of(JULY), WarningCode.HUNDREDFOLD, "A new contract", "Head", HERE),
                            new Acknowledgement(
                                    "", Optional.of(JULY), WarningCode.HUNDREDFOLD, "A new contract", "Head", HERE)))
            .withPublished(
                    List.of(new PublishedAnswer(
                            "A", Basis.LATEST, FindingKind.RATING, "", "GREEN", new Location.InFile("p"))),
                    List.of(new Band(
                            "A",
                            "GREEN",
                            Optional.of(level("90")),
                            Optional.of(level("95")),
                            new Location.InFile("b")))));

    /** The same, with the second indicator computed from the first. */
    private static DataSet computed(DataSet data) {
        DataSet whole = data.withParts(Map.of("B", List.of(new Part("A", new BigDecimal("2")))));
        IndicatorData first = whole.indicators().get(0);
        IndicatorData second = whole.indicators().get(1);
        Composed figure = new Composed(second.results().get(0), first.results());
        return new DataSet(
                whole.header(),
                List.of(first, second.withComposed(List.of(figure))),
                whole.commentary(),
                whole.acknowledged(),
                whole.published(),
                whole.bands(),
                whole.notices());
    }

    private static Threshold level(String level) {
        return new Threshold(new BigDecimal(level), false);
    }

    private static Standards standards() {
        return new Standards(
                Optional.of(level("95")),
                Optional.of(level("90")),
                Optional.of(new BigDecimal("1")),
                Optional.of(new BigDecimal("2")),
                Optional.of(new Tolerance(new BigDecimal("5"), true)));
    }

    private static Standards lastYear() {
        Standards all = standards();
        return new Standards(
                Optional.of(new RelativeTarget(Optional.of(new Difference(new BigDecimal("5"), true)), false)),
                all.floor(),
                all.lower(),
                all.upper(),
                all.tolerance());
    }

    private static Indicator indicator(String ref) {
        return new Indicator(
                ref,
                "Calls answered",
                "Calls",
                "Contact",
                IndicatorKind.KPI,
                Polarity.HIGHER,
                "%",
                OptionalInt.of(1),
                Optional.of(new BigDecimal("1")),
                Optional.of(new BigDecimal("99")),
                Frequency.MONTHLY,
                List.of(Basis.LATEST, Basis.YEAR_TO_DATE),
                Optional.of(Aggregation.RATE),
                Optional.of(Aggregation.MEAN),
                standards(),
                true,
                "CORPORATE",
                IndicatorStatus.ACTIVE,
                "Reason",
                "New",
                Map.of("director", "Director", "delivered_by", "Contractor"),
                HERE);
    }

    private static Result reported(String ref) {
        return new Result(
                ref,
                JULY,
                Basis.LATEST,
                ResultState.REPORTED,
                Optional.of(new BigDecimal("94.1")),
                Optional.of(new BigDecimal("941")),
                Optional.of(new BigDecimal("1000")),
                "GOOD",
                "Director",
                false,
                "Note",
                HERE,
                "94 min 6 s");
    }

    private static Result assessed(String ref) {
        Result other = reported(ref);
        return new Result(
                ref,
                JULY,
                Basis.LATEST,
                ResultState.ASSESSED,
                Optional.empty(),
                other.numerator(),
                other.denominator(),
                "GOOD",
                "Director",
                false,
                "Note",
                HERE,
                "94 min 6 s");
    }

    private static String id(DataSet data) {
        return DecisionId.of("council/2018-19", "sha256:0", data);
    }

    private static DataSet with(List<IndicatorData> indicators, List<Commentary> commentary) {
        return new DataSet(FULL.header(), indicators, commentary, List.of(), List.of(), List.of(), List.of());
    }

    @Test
    void every_component_of_every_record_matters_but_those_that_are_no_input() {
        Changes looked = new Changes();
        List<Changes.Changed> changes = looked.of(FULL);
        Set<String> changed = new TreeSet<>();
        Map<String, DataSet> byId = new HashMap<>(Map.of(id(FULL), FULL));
        for (Changes.Changed each : changes) {
            DataSet data = (DataSet) each.value();
            List<String> what = List.of(each.what().split(" "));
            changed.addAll(what);
            if (what.stream().anyMatch(NO_INPUT::containsKey)) {
                assertThat(id(data)).as(each.what()).isEqualTo(id(FULL));
            } else {
                DataSet same = byId.putIfAbsent(id(data), data);
                assertThat(same == null || same.equals(data))
                        .as("a change of %s makes a difference", each.what())
                        .isTrue();
            }
        }
        assertThat(changed).as("components that were changed").isEqualTo(looked.components());
        assertThat(changed).containsAll(NO_INPUT.keySet());
    }

    @Test
    void the_edition_and_its_revision_matter() {
        assertThat(DecisionId.of("council/2018-19", "sha256:1", FULL)).isNotEqualTo(id(FULL));
        assertThat(DecisionId.of("council/2019-20", "sha256:0", FULL)).isNotEqualTo(id(FULL));
    }

    @Test
    void the_order_of_indicators_is_that_of_the_answer_and_that_of_other_rows_means_nothing() {
        DataSet sample = TestRules.data(Path.of("..", "samples", "kent-2018-07"), TestRules.kent());
        List<IndicatorData> rows = sample.indicators().stream()
                .map(each -> new IndicatorData(
                        each.indicator(),
                        turned(each.targets()),
                        turned(each.results()),
                        turned(each.rebases()),
                        turned(each.commentary()),
                        turned(each.acknowledged())))
                .toList();
        DataSet turned = new DataSet(
                sample.header(),
                rows,
                turned(sample.commentary()),
                turned(sample.acknowledged()),
                sample.published(),
                sample.bands(),
                sample.notices());
        assertThat(turned).isNotEqualTo(sample);
        assertThat(id(turned)).isEqualTo(id(sample));
        assertThat(id(with(turned(FULL.indicators()), FULL.commentary())))
                .isNotEqualTo(id(with(FULL.indicators(), FULL.commentary())));
    }

    private static <T> List<T> turned(List<T> rows) {
        List<T> turned = new ArrayList<>(rows);
        Collections.reverse(turned);
        return turned;
    }

    @Test
    void the_text_of_an_indicator_is_the_same_whatever_else_is_in_the_data_set() {
        String digest = "digest: " + Sha256.of(DecisionText.of(FULL.indicators().get(0)));
        DataSet alone = new DataSet(
                FULL.header().with(Optional.of(Period.parse("2031-07").orElseThrow()), Optional.empty()),
                FULL.indicators().subList(0, 1),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(DecisionText.of(FULL, "council/2018-19", "sha256:0")).contains(digest);
        assertThat(DecisionText.of(alone, "council/2018-19", "sha256:0")).contains(digest);
    }

    @Test
    void what_belongs_to_no_indicator_of_the_data_set_matters_too() {
        assertThat(FULL.commentary()).hasSize(1);
        assertThat(id(with(FULL.indicators(), List.of()))).isNotEqualTo(id(with(FULL.indicators(), FULL.commentary())));
    }

    /** So that a column which is added to the model, and is blank in older data, leaves their ids as they are. */
    @Test
    void what_is_blank_is_not_written() {
        Indicator indicator = new Indicator(
                "A",
                "Calls",
                "",
                "",
                IndicatorKind.KPI,
                Polarity.NONE,
                "",
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Frequency.MONTHLY,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Standards.NONE,
                false,
                "",
                IndicatorStatus.ACTIVE,
                "",
                "",
                Map.of("director", ""),
                HERE);
        assertThat(written(indicator, InputText::write))
                .isEqualTo(
                        """
                        [indicator]
                        ref: A
                        title: Calls
                        kind: KPI
                        polarity: NONE
                        frequency: MONTHLY
                        status: ACTIVE
                        """);
        assertThat(written(
                        new Result(
                                "A",
                                JULY,
                                Basis.LATEST,
                                ResultState.NOT_REPORTED,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                "",
                                false,
                                "",
                                HERE,
                                ""),
                        InputText::write))
                .isEqualTo("[result]\nref: A\nperiod: 2018-07\nbasis: LATEST\nstate: NOT_REPORTED\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e3", "1000", "1000.0", "1000.00"})
    void figures_count_as_they_are_given_in_plain_notation(String figure) {
        BigDecimal given = new BigDecimal(figure);
        String text = written(
                new PeriodTarget(
                        "A",
                        JULY,
                        Optional.empty(),
                        new Standards(
                                Optional.of(new Threshold(given, true)),
                                Optional.empty(),
                                Optional.of(given),
                                Optional.empty(),
                                Optional.of(new Tolerance(given, false))),
                        Optional.empty(),
                        HERE),
                InputText::write);
        assertThat(text)
                .isEqualTo("[target]\nref: A\nperiod: 2018-07\ntarget: strictly %1$s\nlower: %1$s\ntolerance: %1$s\n"
                        .formatted(figure.equals("1e3") ? "1000" : figure));
    }

    @Test
    void a_target_is_written_with_its_basis_and_what_is_above_or_below_last_years_figure() {
        assertThat(written(lastYear("-2", false, true), InputText::write))
                .contains("basis: YEAR_TO_DATE\ntarget: strictly LAST_YEAR - 2\n");
        assertThat(written(lastYear("5.0", true, false), InputText::write)).contains("target: LAST_YEAR + 5.0%\n");
    }

    private static <T> String written(T row, BiConsumer<T, CanonicalText> writer) {
        CanonicalText text = new CanonicalText();
        writer.accept(row, text);
        return text.toString();
    }

    private static PeriodTarget lastYear(String amount, boolean percent, boolean strict) {
        Difference difference = new Difference(new BigDecimal(amount), percent);
        Standards none = Standards.NONE;
        Standards standards = new Standards(
                Optional.of(new RelativeTarget(Optional.of(difference), strict)),
                none.floor(),
                none.lower(),
                none.upper(),
                none.tolerance());
        return new PeriodTarget("A", JULY, Optional.of(Basis.YEAR_TO_DATE), standards, Optional.empty(), HERE);
    }

    /** Texts that look like what is written around them do not run into it. */
    @Test
    void two_data_sets_with_hostile_texts_never_have_the_same_text() {
        List<String> pieces =
                List.of("a", " ", "\n", "\r", "\\", "n", ":", ": ", "[result]\n", "ref: A\n", "\ud800", "?", "\u2028");
        Random random = new Random(1);
        Map<String, List<?>> seen = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            List<Commentary> commentary = Stream.generate(() -> new Commentary(
                            CommentaryScope.OVERALL,
                            text(pieces, random),
                            JULY,
                            text(pieces, random),
                            text(pieces, random),
                            text(pieces, random),
                            HERE))
                    .limit(random.nextInt(3))
                    .sorted(Comparator.comparing(Commentary::toString))
                    .toList();
            DataSetHeader header = new DataSetHeader(
                    "council",
                    JULY,
                    text(pieces, random),
                    text(pieces, random),
                    Optional.empty(),
                    Optional.empty(),
                    false);
            DataSet data = new DataSet(header, List.of(), commentary, List.of(), List.of(), List.of(), List.of());
            List<?> question = List.of(header, commentary);
            assertThat(seen.computeIfAbsent(id(data), id -> question)).isEqualTo(question);
        }
        assertThat(seen).hasSizeGreaterThan(15_000);
    }

    private static String text(List<String> pieces, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(3); i > 0; i--) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }
}
