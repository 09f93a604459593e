package org.ragstone.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;
import org.ragstone.framework.EditionFiles;
import org.ragstone.framework.RulesFolder;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.DataSet;
import org.ragstone.model.Period;

/** Real rules in real folders, for tests. */
public final class TestRules {
    /** The rules as they are shipped; tests run in the folder of their module. */
    public static final Path SHIPPED = Path.of("..", "rules");

    /** Frameworks of other councils, which are not shipped. */
    public static final Path FRAMEWORKS = Path.of("src", "test", "resources", "frameworks", "rules");

    private TestRules() {}

    /** Every edition, shipped or of another council. */
    public static Stream<Edition> everyEdition() {
        return Stream.of(SHIPPED, FRAMEWORKS).map(RulesFolder::new).flatMap(rules -> rules.frameworks().stream()
                .flatMap(framework -> rules.timeline(framework).editions().stream()));
    }

    /** The example, where its short trend compares with the last figure before; written under the folder. */
    public static Edition withLastFigureBefore(Path folder) {
        Path example = folder.resolve("example").resolve("2026-27");
        try {
            Files.createDirectories(example.getParent());
            copy(SHIPPED.resolve("example").resolve("2026-27"), example);
            for (String name :
                    List.of("direction-of-travel.drl", "direction-of-travel.test.yaml", "required-action.test.yaml")) {
                Path file = example.resolve(name);
                Files.writeString(
                        file,
                        Files.readString(file)
                                .replace("PREVIOUS_PERIOD", "PREVIOUS_FIGURE")
                                .replace("the period before", "the last figure before"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return edition(folder, "example", "2026-27");
    }

    /** Kent's edition of 2018/19 as it is shipped. */
    public static Edition kent() {
        return edition(SHIPPED, "kent", "2018-19");
    }

    public static Edition edition(Path rules, String framework, String name) {
        return new RulesFolder(rules)
                .edition(framework, Optional.of(name), Period.parse("2018-07").orElseThrow());
    }

    /** Kent's edition with the text of one of its rule files changed. */
    public static Edition kentWith(String file, String text) {
        Edition kent = kent();
        Map<String, SourceFile> files = new LinkedHashMap<>();
        kent.ruleFiles().forEach(each -> files.put(each.name(), each));
        files.put(file, new SourceFile(file, kent.path() + "/" + file, text));
        return with(kent, List.copyOf(files.values()));
    }

    /** An edition with other rule files. */
    public static Edition with(Edition edition, List<SourceFile> ruleFiles) {
        return new Edition(
                edition.framework(),
                edition.name(),
                edition.title(),
                edition.council(),
                edition.dates(),
                edition.language(),
                edition.sources(),
                edition.clauses(),
                edition.clausesNotAboutRating(),
                edition.words(),
                edition.due(),
                edition.summary(),
                edition.trend(),
                edition.regression(),
                edition.shownTarget(),
                edition.labels(),
                edition.figures(),
                edition.dashboard(),
                edition.colours(),
                edition.headings(),
                edition.templates(),
                new EditionFiles(
                        edition.files().frameworkYamls(),
                        ruleFiles,
                        edition.testFiles(),
                        List.of(),
                        List.of(),
                        List.of()),
                edition.revision());
    }

    public static String text(Edition edition, String file) {
        return edition.ruleFiles().stream()
                .filter(each -> each.name().equals(file))
                .findFirst()
                .orElseThrow()
                .text();
    }

    /** The data set in the folder, read with the words of the edition. */
    public static DataSet data(Path folder, Edition edition) {
        return DataSetReader.open(folder, Overrides.NONE).read(edition);
    }

    /** Judges by the edition, whose rules are compiled once for all tests. */
    public static Evaluator evaluator(Edition edition) {
        return new Evaluator(edition, new CompiledOnce().compile(edition));
    }

    public static Evaluation evaluate(Edition edition, DataSet data) {
        return evaluator(edition).evaluate(data);
    }

    /** Writes files under a folder, given as names and texts in turn, and answers with the folder. */
    public static Path write(Path folder, String... namesAndTexts) {
        try {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                Path file = folder.resolve(namesAndTexts[i]);
                Files.createDirectories(file.getParent());
                Files.writeString(file, namesAndTexts[i + 1]);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a folder with all that is in it. */
    public static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
