package org.ragstone.framework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.model.Basis;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorKind;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.Period;

/**
 * A framework as it stands in the periods it is in force for: what it is called, the words it answers with, its
 * arithmetic settings and its files. Maps keep the order of framework.yaml. {@code revision} is the SHA-256 of
 * framework.yaml, without how its dashboard is laid out and coloured, the rule files and the templates.
 */
public record Edition(
        String framework,
        String name,
        String title,
        String council,
        Dates dates,
        LanguageVersion language,
        Map<String, String> sources,
        Map<String, Clause> clauses,
        Map<String, Clause> clausesNotAboutRating,
        Words words,
        Map<IndicatorKind, List<Basis>> due,
        SummarySettings summary,
        TrendSettings trend,
        RegressionSettings regression,
        JudgedAgainst shownTarget,
        Labels labels,
        FigurePolicy figures,
        Layout dashboard,
        Colours colours,
        Headings headings,
        List<Template> templates,
        EditionFiles files,
        String revision) {

    /** The framework and the edition: {@code council/2018-19}. */
    public String path() {
        return framework + "/" + name;
    }

    /** Whether it judges as another does, word for word, and shows it alike. */
    public boolean isSameAs(Edition other) {
        return revision.equals(other.revision)
                && dashboard.equals(other.dashboard)
                && colours.equals(other.colours)
                && headings.equals(other.headings);
    }

    /** The columns of the totals: what each is headed with, and the results it counts. */
    public Map<String, List<Basis>> columns() {
        return summary.columns();
    }

    /** The settings of each statistical method, by the key of framework.yaml that has them. */
    public Map<String, List<MethodSetting>> methods() {
        Map<String, List<MethodSetting>> methods = new LinkedHashMap<>();
        methods.put(MethodReader.TREND, trend.all());
        methods.put(MethodReader.REGRESSION, regression.all());
        return methods;
    }

    /** The rule files that take effect. */
    public List<SourceFile> ruleFiles() {
        return files.ruleFiles();
    }

    /** The scenarios beside them. */
    public List<SourceFile> testFiles() {
        return files.testFiles();
    }

    /** The bases that an indicator owes a result on: its own, else those of its kind. */
    public List<Basis> basesOf(Indicator indicator) {
        return indicator.bases().isEmpty() ? due.getOrDefault(indicator.kind(), List.of()) : indicator.bases();
    }

    /** These, and the basis of the figures that others are computed from. */
    public List<Basis> basesWithSources(Indicator indicator) {
        List<Basis> owed = basesOf(indicator);
        if (indicator.aggregation().isEmpty()) {
            return owed;
        }
        return indicator
                .aggregatedFrom(owed)
                .filter(source -> !owed.contains(source))
                .map(source -> Stream.concat(owed.stream(), Stream.of(source)).toList())
                .orElse(owed);
    }

    /** The dates of the edition in whose folder one of the files stands: its own, or those of one that it extends. */
    public Dates datesOf(SourceFile file) {
        return files.frameworkYamls().stream()
                .filter(yaml -> !file.edition().equals(path()) && yaml.edition().equals(file.edition()))
                .findFirst()
                .map(EditionReader::datesIn)
                .orElse(dates);
    }

    /** The first period it is in force for; without one it has been from the beginning. */
    public Optional<Period> from() {
        return dates.from();
    }

    /** The last period it is in force for; without one it is until another takes over. */
    public Optional<Period> until() {
        return dates.until();
    }
}
