package org.ragstone.framework;

import java.util.List;
import java.util.stream.Stream;

/**
 * The files of an edition, those of each kind by name: its framework.yaml before those it extends, its rules, the
 * scenarios beside them, and the templates of its texts. The path of each says which edition gives it.
 */
public record EditionFiles(
        List<SourceFile> frameworkYamls,
        List<SourceFile> ruleFiles,
        List<SourceFile> testFiles,
        List<SourceFile> templates) {

    public EditionFiles {
        frameworkYamls = List.copyOf(frameworkYamls);
        ruleFiles = List.copyOf(ruleFiles);
        testFiles = List.copyOf(testFiles);
        templates = List.copyOf(templates);
    }

    /** Every file, kind by kind. */
    public List<SourceFile> all() {
        return Stream.of(frameworkYamls, ruleFiles, testFiles, templates)
                .flatMap(List::stream)
                .toList();
    }
}
