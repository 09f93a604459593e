package org.ragstone.framework;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ragstone.editors.Hover;
import org.ragstone.editors.Periods;
import org.ragstone.editors.Shape;
import org.ragstone.model.Basis;
import org.ragstone.model.DirectionAgainst;
import org.ragstone.model.FindingKind;
import org.ragstone.model.IndicatorKind;
import org.ragstone.model.PercentageRounding;

/** The schema of framework.yaml, made from the lists that its readers read it by. */
public final class FrameworkSchema {
    private static final String WORD = WordsReader.WORD.pattern();

    private final Hover hover;

    private FrameworkSchema(Hover hover) {
        this.hover = hover;
    }

    /** The schema; each key of any version of the language has to have a shape here, and something that is told of it. */
    public static ObjectNode of(Hover hover) {
        return new FrameworkSchema(hover).schema();
    }

    private ObjectNode schema() {
        Shape whole = Shape.neededMap(EditionReader.KEYS.names(LanguageVersion.NEWEST), key -> shape(key)
                .told(hover.of(key)));
        whole.ifThen(Shape.without(Inheritance.EXTENDS), Shape.anything().requiring(List.of("title", "council")));
        LanguageVersion.FIRST.later().forEach(later -> refuseLater(whole, later));
        return whole.schema("framework.yaml", hover.of("framework.yaml"));
    }

    private Shape shape(String key) {
        return Stream.of(FindingKind.values())
                .filter(kind -> Words.key(kind).equals(key))
                .findFirst()
                .map(this::words)
                .orElseGet(() -> other(key));
    }

    private Shape other(String key) {
        return switch (key) {
            case "title", "council", Inheritance.EXTENDS -> Shape.text();
            case "from", "until" -> Periods.inItsForm();
            case Inheritance.WITHOUT -> Shape.textList();
            case Inheritance.LANGUAGE -> Shape.word(LanguageVersion.names());
            case ClausesReader.SOURCES -> Shape.mapOf(".*", Shape.text()).orNone();
            case ClausesReader.CLAUSES, ClausesReader.NOT_ABOUT_RATING -> clauses();
            case "assessments", "groups", SeveritiesReader.SEVERITIES ->
                Shape.wordListLike("(?!" + WordsReader.NONE + "$)" + WORD).orNone();
            case "due" -> Shape.map(names(IndicatorKind.class), kind -> bases()).orNone();
            case SummaryReader.COLUMNS ->
                Shape.mapOf(SummaryReader.NAME.pattern(), bases()).orNone();
            case SummaryReader.PERCENTAGES -> percentages();
            case SummaryReader.COUNT_TOGETHER ->
                Shape.mapOf(
                                SummaryReader.NAME.pattern(),
                                Shape.wordListLike(WORD).orNone())
                        .orNone();
            case MethodReader.TREND -> method(key, MethodReader.OF_TREND);
            case MethodReader.REGRESSION -> method(key, MethodReader.OF_REGRESSION);
            case "shown-target" -> Shape.either(Shape.word(names(ShownTarget.class)), none());
            case LabelsReader.LABELS -> labels();
            case "figures" -> Shape.either(Shape.word(names(FigurePolicy.class)), none());
            case RunsReader.RUNS ->
                Shape.mapOf(WORD, Shape.wordListLike(WORD).put("minItems", 1).orNone())
                        .orNone();
            case PostsReader.POSTS -> posts();
            case LayoutReader.DASHBOARD -> dashboard();
            case ColoursReader.COLOURS ->
                Shape.mapOf(WORD, Shape.either(Shape.neededWord(Colour.words()), none()))
                        .orNone();
            default ->
                throw new IllegalStateException("`" + key + "` is a new key of framework.yaml: say its shape here");
        };
    }

    private static Shape none() {
        return Shape.wordLike(MethodReader.NONE).put("doNotSuggest", true);
    }

    private static List<String> names(Class<? extends Enum<?>> list) {
        return Arrays.stream(list.getEnumConstants()).map(Enum::name).toList();
    }

    private Shape bases() {
        return Shape.wordList(names(Basis.class)).orNone();
    }

    private Shape clauses() {
        Shape clause = Shape.map(ClausesReader.OF_A_CLAUSE, key -> Shape.text().told(hover.of("clause." + key)))
                .requiring(List.of("words", "source"))
                .orNone();
        return Shape.mapOf(ClausesReader.CLAUSE_ID.pattern(), clause).orNone();
    }

    private Shape words(FindingKind kind) {
        List<String> settings =
                Objects.requireNonNull(WordsReader.KEYS.get(kind)).names(LanguageVersion.NEWEST);
        Shape word = Shape.map(settings, key -> setting(kind, key)).orNone();
        return Shape.mapOf(WORD, word).orNone();
    }

    private Shape setting(FindingKind kind, String key) {
        Shape shape =
                switch (key) {
                    case CountingReader.IN_TOTAL -> Shape.word(List.of("true", "false"));
                    case CountingReader.ARROW -> Shape.word(List.of(MethodReader.NONE));
                    case PostsReader.BY -> Shape.wordListLike(PostsReader.NAME.pattern());
                    case SeveritiesReader.SEVERITY -> Shape.matching(WORD + "|");
                    case "label", "symbol" -> shortText();
                    default ->
                        throw new IllegalStateException("`" + key + "` is new of each of `" + Words.key(kind)
                                + "` in framework.yaml: say its shape here");
                };
        boolean isOfDirection = kind == FindingKind.DIRECTION && key.equals(CountingReader.IN_TOTAL);
        return shape.told(hover.of(isOfDirection ? "direction." + key : "word." + key));
    }

    /** What stands beside every result. */
    private static Shape shortText() {
        return Shape.text().put("maxLength", WordsReader.LONGEST);
    }

    /** An edition that takes others over may say one of the two. */
    private Shape percentages() {
        Shape map = Shape.map(
                List.of(SummaryReader.ROUNDING, SummaryReader.DECIMALS), key -> (key.equals(SummaryReader.ROUNDING)
                                ? Shape.neededWord(names(PercentageRounding.class))
                                : Shape.wholeNumber(0, SummaryReader.MOST_DECIMALS, MethodReader.NONE))
                        .told(hover.of("percentages." + key)));
        return Shape.either(Shape.either(Shape.neededWord(names(PercentageRounding.class)), none()), map);
    }

    private Shape method(String method, List<MethodReader.Setting> settings) {
        Function<String, Shape> shapes = name -> settings.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .map(each -> Shape.map(MethodReader.OF_A_SETTING, key -> (key.equals("is") ? is(each) : Shape.text())
                                .told(hover.of("setting." + key)))
                        .requiring(MethodReader.OF_A_SETTING)
                        .orNone())
                .orElseThrow()
                .told(hover.of(method + "." + name));
        return Shape.map(settings.stream().map(MethodReader.Setting::name).toList(), shapes)
                .orNone();
    }

    private static Shape is(MethodReader.Setting setting) {
        return setting.words().isEmpty()
                ? Shape.wholeNumber(setting.least(), setting.most(), MethodReader.NONE)
                : Shape.neededWord(setting.words());
    }

    private Shape labels() {
        Shape own = Shape.map(LabelsReader.OWN.names(LanguageVersion.NEWEST), key -> shortText()
                        .told(hover.of("labels." + key)))
                .orNone();
        return Shape.map(LabelsReader.KEYS.names(LanguageVersion.NEWEST), key -> switch (key) {
                    case LabelsReader.BY_KIND ->
                        Shape.map(names(IndicatorKind.class), kind -> own)
                                .orNone()
                                .told(hover.of("labels." + key));
                    case LabelsReader.BY_GROUP ->
                        Shape.mapOf(WORD, own).orNone().told(hover.of("labels." + key));
                    default -> shortText().told(hover.of("labels." + key));
                })
                .orNone();
    }

    private Shape posts() {
        Shape post = Shape.map(
                PostsReader.OF_A_POST.names(LanguageVersion.NEWEST),
                key -> (key.equals("column") ? Shape.matching(PostsReader.NAME.pattern() + "|") : shortText())
                        .told(hover.of("post." + key)));
        return Shape.mapOf(PostsReader.NAME.pattern(), post.orNone()).orNone();
    }

    /** A heading is of the council's own words, and says what it shows by a word alone or of what besides. */
    private Shape dashboard() {
        Shape shown = Shape.neededWord(names(Shows.class)).told(hover.of("dashboard.show"));
        Shape column = Shape.map(LayoutReader.KEYS.names(LanguageVersion.NEWEST), key -> (switch (key) {
                    case LayoutReader.SHOW -> Shape.neededWord(names(Shows.class));
                    case LayoutReader.BASIS -> bases();
                    case LayoutReader.AGAINST -> Shape.word(names(DirectionAgainst.class));
                    case LayoutReader.POST -> Shape.matching(PostsReader.NAME.pattern() + "|");
                    default -> throw new IllegalStateException("`" + key + "` is new of a column: say its shape here");
                })
                .told(hover.of("dashboard." + key)));
        Shape table = Shape.mapOf(".*", Shape.either(shown, column.requiring(List.of(LayoutReader.SHOW))))
                .orNone();
        return Shape.map(LayoutReader.TABLES.keySet(), of -> table).orNone();
    }

    /** What a later language brought cannot stand in a file of an earlier one. */
    private static void refuseLater(Shape whole, LanguageVersion later) {
        LanguageVersion before = new LanguageVersion(later.version() - 1);
        Shape refused = Shape.where(Inheritance.LANGUAGE, Shape.anything());
        later.keysSince(before).forEach(key -> refused.and(key, ofLanguage(key, later)));
        later.keysUnderSince(before).forEach((under, keys) -> {
            Shape none = Shape.where(keys.get(0), ofLanguage(keys.get(0), later));
            keys.stream().skip(1).forEach(key -> none.and(key, ofLanguage(key, later)));
            refused.and(under, under.equals(LabelsReader.LABELS) ? none : Shape.underEach(none));
        });
        whole.ifThen(isBefore(later), refused);
    }

    private static Shape ofLanguage(String key, LanguageVersion later) {
        return Shape.nothing(
                "`%s` is of language %s: with `language: %2$s` it can stand here.".formatted(key, later.version()));
    }

    /** Whether a file says an earlier language, or says none and takes none over. */
    private static Shape isBefore(LanguageVersion later) {
        List<String> earlier = LanguageVersion.names().subList(0, later.version() - 1);
        Shape said =
                Shape.where(Inheritance.LANGUAGE, Shape.neededWord(earlier)).requiring(List.of(Inheritance.LANGUAGE));
        return Shape.either(said, Shape.without(Inheritance.LANGUAGE, Inheritance.EXTENDS));
    }
}
