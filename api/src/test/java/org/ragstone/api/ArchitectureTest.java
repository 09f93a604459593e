package org.ragstone.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The walls between the rooms that face outward. */
class ArchitectureTest {
    private static final JavaClasses API = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.ragstone.api");

    @Test
    void nothing_here_knows_the_rules_engine() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.kie..", "org.drools..")
                .check(API);
    }

    @Test
    void only_main_wires() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Main")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.ragstone.policy.drools..")
                .check(API);
    }

    @Test
    void reports_know_no_commands() {
        noClasses()
                .that()
                .resideInAPackage("..report..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..cli..", "picocli..")
                .check(API);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("org.ragstone.api.(*)..").should().beFreeOfCycles().check(API);
    }
}
