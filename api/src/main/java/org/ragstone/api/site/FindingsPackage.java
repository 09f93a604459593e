package org.ragstone.api.site;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ragstone.api.columns.CsvResource;
import org.ragstone.api.columns.DataPackage;
import org.ragstone.api.columns.ToldColumn;
import org.ragstone.api.columns.ToldColumn.Content;
import org.ragstone.api.report.FindingColumns;
import org.ragstone.api.report.FindingTexts;
import org.ragstone.api.view.Heading;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.framework.Words;
import org.ragstone.model.Basis;
import org.ragstone.model.FindingKind;

/** What the findings beside a page are, for programs: in the words of the edition that judged. */
record FindingsPackage(Words words) {
    static final String FINDINGS = "findings";

    private static final Set<String> NEEDED =
            Set.of("ref", "title", "period", "basis", "kind", "outcome", "label", "rule");

    static DataPackage of(Evaluation evaluation, Place place) {
        Heading heading = Heading.of(evaluation);
        FindingTexts texts = new FindingTexts(evaluation);
        CsvResource findings = new CsvResource(
                FINDINGS,
                "Every finding: a row for each rule behind it.",
                texts.columns(),
                new FindingsPackage(evaluation.edition().words())::told);
        texts.forEach(findings::add);
        return new DataPackage(
                place.folder(),
                heading.title(),
                "What the rules of “" + evaluation.edition().title() + "” make of the figures of "
                        + (place.council().isEmpty() ? heading.council() : place.council()) + ", "
                        + place.period().title() + "." + (heading.illustrative() ? " The figures are made up." : ""),
                "",
                List.of(findings));
    }

    private ToldColumn told(String column) {
        return new ToldColumn(
                FindingColumns.means(column),
                FindingColumns.isOfFigures(column) ? Content.FIGURE : Content.TEXT,
                words(column),
                NEEDED.contains(column));
    }

    private List<String> words(String column) {
        return switch (column) {
            case "basis" -> names(Basis.values());
            case "kind" -> names(FindingKind.values());
            case "outcome" ->
                Arrays.stream(FindingKind.values())
                        .flatMap(kind -> words.of(kind).names().stream())
                        .distinct()
                        .toList();
            case "severity" -> List.copyOf(words.severities().names());
            case "provisional", "illustrative" -> List.of("YES");
            default -> List.of();
        };
    }

    private static List<String> names(Enum<?>[] all) {
        return Arrays.stream(all).map(Enum::name).toList();
    }
}
