package org.ragstone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ragstone.model.Notices;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.RuleFile;
import org.ragstone.policy.language.Verb;
import org.ragstone.reading.SourceText;

/** The walls between the rooms of the engine. */
class ArchitectureTest {
    private static final Path MAIN = Path.of("src", "main", "java", "org", "ragstone");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\n]*)\"");
    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.ragstone");

    @Test
    void only_one_package_knows_drools() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.ragstone.policy.drools..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.kie..", "org.drools..", "org.mvel2..")
                .check(ENGINE);
    }

    @Test
    void the_vocabulary_stands_on_the_jdk_alone() {
        classes()
                .that()
                .resideInAPackage("org.ragstone.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.ragstone.model..", "java..", "org.jspecify..")
                .check(ENGINE);
        classes()
                .that()
                .resideInAPackage("org.ragstone.arithmetic..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.ragstone.arithmetic..",
                        "org.ragstone.model..",
                        "java..",
                        "org.jspecify..",
                        // The distributions of statistics, which nobody should write again.
                        "org.apache.commons.statistics..")
                .check(ENGINE);
    }

    @Test
    void the_gate_and_the_language_know_no_engine_and_no_data() {
        noClasses()
                .that()
                .resideInAnyPackage("org.ragstone.policy.gate..", "org.ragstone.policy.language..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.ragstone.policy",
                        "org.ragstone.dataset..",
                        "org.ragstone.join..",
                        "org.ragstone.warning..",
                        "org.ragstone.evaluation..")
                .check(ENGINE);
    }

    /** What a field, a fact or a verb is like is said where it is declared, so that nobody else tells them apart by name. */
    @Test
    void nobody_else_tells_facts_and_verbs_apart_one_by_one() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.ragstone.policy.language..")
                .should()
                .callMethod(FactType.class, "ordinal")
                .orShould()
                .callMethod(Verb.class, "ordinal")
                .because("a switch does")
                .check(ENGINE);
    }

    /**
     * A data set has columns of the same names: the rows that read them, what writes them out, and warnings, which say in which
     * of them something makes no sense, are left out.
     */
    @Test
    void nobody_else_writes_the_name_of_a_field_a_fact_a_verb_or_a_file() throws IOException {
        Set<String> names = Arrays.stream(FactType.values())
                .flatMap(fact -> Stream.concat(
                        Stream.of(fact.text()),
                        fact.fields().stream().flatMap(field -> Stream.of(field.text(), field.name()))))
                .collect(Collectors.toSet());
        Arrays.stream(Verb.values()).map(Verb::text).forEach(names::add);
        names.addAll(RuleFile.fileNames());
        assertThat(names).contains("Judgement", "result.targetSet", "targetSet", "indicator.kind", "kind", "doNotRate");
        List<String> written = new ArrayList<>();
        for (String room : List.of(
                "policy", "join", "evaluation", "enumeration", "scenario", "check", "compare", "editing", "explain")) {
            for (Path file : sources(MAIN.resolve(room))) {
                String text = Files.readString(file);
                if (!file.startsWith(MAIN.resolve(Path.of("policy", "language")))
                        && !text.contains("implements Row ")
                        && !file.endsWith(Path.of("evaluation", "InputText.java"))) {
                    LITERAL.matcher(text)
                            .results()
                            .map(literal -> literal.group(1))
                            .filter(names::contains)
                            .forEach(name -> written.add(file.getFileName() + " " + name));
                }
            }
        }
        assertThat(written).isEmpty();
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    @Test
    void the_engine_serves_nobody_and_stores_nothing() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "jakarta..", "java.sql..", "java.net.http..")
                .check(ENGINE);
    }

    @Test
    void only_one_package_knows_how_files_are_written() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.ragstone.reading..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml..", "org.yaml..", "de.siegmar..")
                .check(ENGINE);
    }

    /** So that no link brings in what stands elsewhere; a data set in one file is what its owner has named. */
    @Test
    void nobody_reads_rules_or_data_but_from_within_their_folder() {
        noClasses()
                .that()
                .resideInAnyPackage("..framework..", "..dataset..")
                .and()
                .doNotHaveSimpleName("DataSetReader")
                .should()
                .callMethod(SourceText.class, "read", Path.class, String.class)
                .orShould()
                .callMethod(SourceText.class, "read", Path.class, String.class, Notices.class)
                .orShould()
                .callMethod(Files.class, "list", Path.class)
                .orShould()
                .callMethod(Files.class, "readString", Path.class)
                .orShould()
                .callMethod(Files.class, "readAllBytes", Path.class)
                .orShould()
                .callMethod(Files.class, "newInputStream", Path.class, OpenOption[].class)
                .check(ENGINE);
    }

    @Test
    void the_engine_reads_no_clock() {
        noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.YearMonth.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(java.time.Clock.class, java.util.Date.class, java.util.Calendar.class)
                .check(ENGINE);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("org.ragstone.(**)").should().beFreeOfCycles().check(ENGINE);
    }
}
