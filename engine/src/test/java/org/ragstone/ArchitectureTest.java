package org.ragstone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The walls between the rooms of the engine. */
class ArchitectureTest {
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
                .resideInAnyPackage("org.ragstone.policy", "org.ragstone.dataset..", "org.ragstone.evaluation..")
                .check(ENGINE);
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
