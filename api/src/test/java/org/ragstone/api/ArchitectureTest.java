package org.ragstone.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.ragstone.api.report.Report;
import org.ragstone.api.report.ReportOptions;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.evaluation.JudgedIndicator;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.model.DataSet;

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
    void documents_are_written_by_their_components_alone() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson.annotation..")
                .because("nothing reads such a mark: a component that stands for others is spread")
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
    void reports_and_rules_know_neither_commands_nor_requests() {
        noClasses()
                .that()
                .resideInAnyPackage("..report..", "..rulebook..", "..publishing..", "..site..", "..template..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..cli..", "..http..", "picocli..", "io.javalin..")
                .check(API);
    }

    @Test
    void a_dashboard_is_made_without_a_form_and_each_form_of_it_without_asking_again() {
        noClasses()
                .that()
                .resideInAPackage("..view..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..report..", "..assessment..", "..cli..", "..http..")
                .check(API);
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Tables")
                .or()
                .haveSimpleName("CommentaryText")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Evaluation.class, JudgedIndicator.class, JudgedResult.class)
                .check(API);
    }

    @Test
    void whoever_asks_is_answered_in_one_place() {
        noClasses()
                .that()
                .resideInAnyPackage("..cli..", "..http..", "..report..", "..rulebook..", "..site..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.ragstone.Ragstone")
                .orShould()
                .callMethod(Evaluator.class, "evaluate", DataSet.class)
                .orShould()
                .callMethod(Report.class, "write", Evaluation.class, ReportOptions.class, OutputStream.class)
                .check(API);
        noClasses()
                .that()
                .resideInAPackage("..assessment..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..cli..", "..http..", "picocli..", "io.javalin..")
                .check(API);
        noClasses()
                .that()
                .resideInAPackage("..cli..")
                .and()
                .doNotHaveSimpleName("ServeCommand")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..http..")
                .check(API);
    }

    @Test
    void only_one_package_knows_how_workbooks_are_packed() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.ragstone.api.workbook..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dhatim.fastexcel..", "org.apache.commons.compress..")
                .check(API);
        noClasses()
                .that()
                .resideInAPackage("org.ragstone.api.workbook..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..view..", "..report..", "..template..", "..cli..", "..http..")
                .check(API);
    }

    @Test
    void what_columns_are_is_told_without_knowing_whose() {
        noClasses()
                .that()
                .resideInAPackage("org.ragstone.api.columns..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..conversion..", "..report..", "..site..", "..template..", "..cli..", "..http..")
                .check(API);
    }

    @Test
    void only_one_package_knows_how_requests_arrive() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..http..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta..")
                .check(API);
    }

    @Test
    void only_one_package_moves_files_or_forces_them_to_the_disk() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..disk..")
                .should()
                .callMethod(Files.class, "move", Path.class, Path.class, CopyOption[].class)
                .orShould()
                .callMethod(FileChannel.class, "force", boolean.class)
                .check(API);
    }

    @Test
    void nothing_but_main_takes_the_time_from_the_machine() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Main")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .check(API);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("org.ragstone.api.(*)..").should().beFreeOfCycles().check(API);
    }
}
