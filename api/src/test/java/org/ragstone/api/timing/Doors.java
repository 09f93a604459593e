package org.ragstone.api.timing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;

/** The doors through which what a user wrote comes in, as the code has them. */
final class Doors {
    private static final List<String> PACKAGES = List.of(
            "org.ragstone",
            "org.ragstone.reading",
            "org.ragstone.dataset",
            "org.ragstone.dataset.book",
            "org.ragstone.dataset.slices",
            "org.ragstone.framework",
            "org.ragstone.scenario",
            "org.ragstone.check",
            "org.ragstone.check.sentence",
            "org.ragstone.withholding",
            "org.ragstone.compare",
            "org.ragstone.enumeration",
            "org.ragstone.explain",
            "org.ragstone.join",
            "org.ragstone.warning",
            "org.ragstone.evaluation",
            "org.ragstone.api.report",
            "org.ragstone.api.view");

    private Doors() {}

    /** Every public method and constructor of their public types: {@code Yaml.map}, {@code Csv.new}. A record is only a value. */
    static List<String> all() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(PACKAGES).stream()
                        .filter(type -> PACKAGES.contains(type.getPackageName()))
                        .filter(Doors::isDoor)
                        .flatMap(Doors::of)
                        .distinct()
                        .sorted()
                        .toList();
    }

    private static boolean isDoor(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.isInterface()
                && !type.isAssignableTo(Throwable.class);
    }

    private static Stream<String> of(JavaClass type) {
        return type.getCodeUnits().stream()
                .filter(each -> isPublic(each) && !(type.isRecord() && !isStatic(each)))
                .filter(each -> !type.isEnum() || !List.of("values", "valueOf").contains(each.getName()))
                .map(each -> type.getSimpleName() + "." + (each.isConstructor() ? "new" : each.getName()));
    }

    private static boolean isPublic(JavaCodeUnit unit) {
        return unit.getModifiers().contains(JavaModifier.PUBLIC)
                && !unit.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean isStatic(JavaCodeUnit unit) {
        return unit.getModifiers().contains(JavaModifier.STATIC);
    }
}
