package org.ragstone.framework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ragstone.model.Basis;
import org.ragstone.model.IndicatorKind;
import org.ragstone.model.Location;
import org.ragstone.model.Period;
import org.ragstone.model.Problems;
import org.ragstone.reading.Fields;
import org.ragstone.reading.Keys;
import org.ragstone.reading.SeenText;
import org.ragstone.reading.Yaml;

/** Reads an edition from the texts of its files. */
final class EditionReader {
    // A text would be so many times as long as the data.
    private static final int MOST_GROWING = 20;
    static final KnownKeys KEYS = KnownKeys.of(
                    "title",
                    "council",
                    "from",
                    "until",
                    Inheritance.EXTENDS,
                    Inheritance.WITHOUT,
                    Inheritance.LANGUAGE,
                    ClausesReader.SOURCES,
                    ClausesReader.CLAUSES,
                    ClausesReader.NOT_ABOUT_RATING)
            .and(LanguageVersion.FIRST.version(), Words.keys())
            .and(
                    LanguageVersion.FIRST.version(),
                    "assessments",
                    "groups",
                    "due",
                    SummaryReader.COLUMNS,
                    SummaryReader.PERCENTAGES,
                    SummaryReader.COUNT_TOGETHER,
                    MethodReader.TREND,
                    MethodReader.REGRESSION,
                    "shown-target",
                    LabelsReader.LABELS,
                    "figures",
                    LayoutReader.DASHBOARD,
                    ColoursReader.COLOURS)
            .and(2, RunsReader.RUNS, PostsReader.POSTS, SeveritiesReader.SEVERITIES);

    private final FrameworkYaml yaml;
    private final Fields fields;
    private final Problems problems;
    private boolean datesAreKnown = true;

    private EditionReader(Inheritance.Whole whole, Problems problems) {
        this.yaml = new FrameworkYaml(whole, KEYS, problems);
        this.fields = yaml.fields();
        this.problems = problems;
    }

    /** The edition as far as framework.yaml can be read; its mistakes are added to the problems. */
    static ReadableEdition read(String framework, String name, Inheritance.Whole whole, Problems problems) {
        EditionReader reader = new EditionReader(whole, problems);
        Edition edition = reader.edition(framework, name, whole.files());
        return new ReadableEdition(
                edition, reader.yaml.isComplete(ClausesReader.CLAUSES), reader.datesAreKnown, whole.lacksBase());
    }

    /** The dates that a framework.yaml gives, as far as they can be read. */
    static Dates datesIn(SourceFile frameworkYaml) {
        Problems told = new Problems();
        Fields fields = new Fields(Yaml.salvage(frameworkYaml.path(), frameworkYaml.text(), told), told);
        return new Dates(fields.period("from"), fields.period("until"), fields.where("from"), fields.where("until"));
    }

    private Edition edition(String framework, String name, EditionFiles files) {
        // What an edition extends may have what it needs, if only it were found.
        Keys keys = yaml.keys();
        keys.text(Inheritance.EXTENDS);
        boolean standsAlone = yaml.map().get(Inheritance.EXTENDS).isEmpty();
        if (yaml.isComplete() && (standsAlone || files.frameworkYamls().size() > 1)) {
            fields.required("title");
            fields.required("council");
        }
        ClausesReader documents = new ClausesReader(yaml);
        Map<String, Clause> clauses = documents.clauses();
        WordsReader declared = new WordsReader(yaml);
        Words words = declared.words();
        SummarySettings summary = new SummaryReader(yaml, words).settings();
        Layout layout = new LayoutReader(yaml, words.posts(), summary.comparators()).layout();
        declared.refuseUnnamed(words, layout);
        MethodReader methods = new MethodReader(yaml);
        return new Edition(
                framework,
                name,
                yaml.line(keys, "title"),
                yaml.line(keys, "council"),
                dates(),
                yaml.language(),
                documents.sources(),
                clauses,
                documents.notAboutRating(clauses),
                words,
                due(),
                summary,
                methods.trend(),
                methods.regression(),
                fields.word("shown-target", ShownTarget.class, ShownTarget.YEAR_END_TARGET)
                        .target(),
                new LabelsReader(yaml, words.groups()).labels(),
                fields.word("figures", FigurePolicy.class, FigurePolicy.PRINTED),
                layout,
                new ColoursReader(yaml, words, files.frameworkYamls().get(0).path()).colours(),
                HeadingsReader.read(files.headings(), problems),
                templates(files, words, summary),
                files,
                Revision.of(files));
    }

    private Dates dates() {
        int before = problems.size();
        Optional<Period> from = fields.period("from");
        Optional<Period> until = fields.period("until");
        if (from.isPresent()
                && until.isPresent()
                && until.get().last().isBefore(from.get().first())) {
            fields.fault("until", "`%s` is before `from`, %s".formatted(until.get(), from.get()), "");
        }
        datesAreKnown = yaml.isComplete() && problems.size() == before;
        return new Dates(from, until, fields.where("from"), fields.where("until"));
    }

    private Map<IndicatorKind, List<Basis>> due() {
        Map<IndicatorKind, List<Basis>> due = new EnumMap<>(IndicatorKind.class);
        List<String> kinds =
                Arrays.stream(IndicatorKind.values()).map(Enum::name).toList();
        yaml.keys().map("due").ifPresent(map -> {
            Keys byKind = new Keys(map, kinds, problems);
            for (IndicatorKind kind : IndicatorKind.values()) {
                due.put(kind, BasesReader.bases(kind.name(), byKind.list(kind.name()), problems));
            }
        });
        return Collections.unmodifiableMap(due);
    }

    private List<Template> templates(EditionFiles files, Words words, SummarySettings summary) {
        // Where columns or phrases could not be read, places that name them are not at fault.
        boolean known = yaml.isComplete(SummaryReader.COLUMNS) && yaml.isComplete(SummaryReader.COUNT_TOGETHER);
        boolean percentages = yaml.map().get(SummaryReader.PERCENTAGES).isPresent()
                || yaml.keys().isMisspelt(SummaryReader.PERCENTAGES);
        List<Template> templates = new ArrayList<>();
        int growing = 0;
        for (SourceFile file : files.templates()) {
            Template template = TemplateReader.read(
                    file,
                    SeenText.of(file.path(), file.text(), problems),
                    words,
                    summary,
                    percentages,
                    known ? problems : new Problems());
            growing += template.growing();
            if (growing > MOST_GROWING && growing - template.growing() <= MOST_GROWING) {
                problems.add(
                        new Location.InFile(file.path()),
                        String.format(Locale.ROOT, "texts list indicators at more than %d places", MOST_GROWING),
                        "Leave some out: each is as long as there are indicators.");
            }
            templates.add(template);
        }
        return List.copyOf(templates);
    }
}
