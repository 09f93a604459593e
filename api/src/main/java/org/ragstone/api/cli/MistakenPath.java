package org.ragstone.api.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.api.cli.NamedPolicy.OfRules;
import org.ragstone.api.publishing.Drafts;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.Workbooks;

/** What stands where a path leads that was named in the place of another thing: a data set for rules, or rules for a data set. */
final class MistakenPath {
    private static final List<String> OF_DATA_SETS = List.of("dataset.yaml", "indicators.csv", "results.csv");

    private final Path rules;
    private final Path drafts;

    /** @param drafts the folder of the drafts, of which there may be none */
    MistakenPath(Path rules, Path drafts) {
        this.rules = rules;
        this.drafts = drafts;
    }

    /** That words which name nothing of the rules is a data set, or a file of an edition; empty where it is neither. */
    Optional<ProblemsException> forRules(List<String> words) {
        return words.size() > 1 ? Optional.empty() : forRules(words.get(0));
    }

    private Optional<ProblemsException> forRules(String word) {
        Path path = Path.of(word);
        return dataSet(path)
                .map(data -> ProblemsException.of(
                        word,
                        data.equals(path) ? "is a data set, and not rules" : "is of the data set `" + data + "`",
                        "`check --data " + data + "` looks it through, with the edition that judges it."))
                .or(() -> ofEdition(path)
                        .map(folder -> ProblemsException.of(
                                word,
                                "is a file of an edition, which is looked at as a whole",
                                "Name the edition: `" + folder + "`.")))
                .or(() -> dataSets(path));
    }

    /** That a folder holds data sets, and nothing of the rules. */
    private static Optional<ProblemsException> dataSets(Path folder) {
        try (Stream<Path> within = Files.list(folder)) {
            return within.filter(MistakenPath::isDataSet)
                    .sorted()
                    .findFirst()
                    .map(data -> ProblemsException.of(
                            folder.toString(),
                            "holds data sets, and no rules",
                            "`check --data " + data + "` looks one through, with the edition that judges it."));
        } catch (IOException | UncheckedIOException e) {
            // It is no folder, or what cannot be looked into.
            return Optional.empty();
        }
    }

    private static Optional<Path> dataSet(Path path) {
        boolean isDocument =
                Files.isRegularFile(path) && (path.toString().endsWith(".json") || Workbooks.isOne(path.toString()));
        if (isDocument || isDataSet(path)) {
            return Optional.of(path);
        }
        return Optional.ofNullable(path.getParent()).filter(above -> Files.isRegularFile(path) && isDataSet(above));
    }

    private static boolean isDataSet(Path folder) {
        return OF_DATA_SETS.stream().anyMatch(name -> Files.exists(folder.resolve(name)));
    }

    /** The folder of the edition whose file it is, as people name it: from where they stand, or among the rules or the drafts. */
    private Optional<Path> ofEdition(Path file) {
        Path above = file.getParent();
        boolean isFile =
                Stream.of(file, rules.resolve(file), drafts.resolve(file)).anyMatch(Files::isRegularFile);
        return Optional.ofNullable(above).filter(any -> isFile).filter(folder -> Stream.of(
                        folder, rules.resolve(folder), drafts.resolve(folder))
                .anyMatch(Drafts::canBe));
    }

    /** @throws ProblemsException if a path is of the rules or a draft, and not a data set */
    void requireDataSets(List<Path> paths) {
        List<Problem> rulesNamed =
                paths.stream().flatMap(path -> rulesNamed(path).stream()).toList();
        if (!rulesNamed.isEmpty()) {
            throw new ProblemsException(rulesNamed);
        }
    }

    private Optional<Problem> rulesNamed(Path path) {
        if (path.toString().isBlank() || dataSet(path).isPresent()) {
            return Optional.empty();
        }
        return policy(path).map(named -> problem(path, "is " + named.told())).or(() -> ofEdition(path)
                .map(folder -> problem(path, "is a file of the edition in `" + folder + "`")));
    }

    private Optional<NamedPolicy> policy(Path path) {
        return path.toAbsolutePath().normalize().equals(rules.toAbsolutePath().normalize())
                ? Optional.of(new OfRules(rules))
                : new PolicyNames(rules, drafts).found(List.of(path.toString()));
    }

    private static Problem problem(Path path, String is) {
        return new Problem(
                new Location.InFile(path.toString()),
                is + ", and not a data set",
                "Name the folder of a data set, which has a dataset.yaml. `check` looks rules through.");
    }
}
