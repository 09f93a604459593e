package org.ragstone.framework;

import java.util.List;

/** The files in the folder of an edition, those of each kind by name. */
record EditionFiles(SourceFile frameworkYaml, List<SourceFile> ruleFiles, List<SourceFile> testFiles) {}
