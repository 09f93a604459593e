package org.ragstone.api.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ragstone.framework.RulesFolder;
import org.ragstone.policy.PolicyCompiler;

/** What every command works with. */
record Console(PolicyCompiler compiler, Map<String, String> environment, PrintStream out, PrintStream err) {
    /** The rules in the folder that was named, else in $RAGSTONE_RULES, else in ./rules. */
    RulesFolder rules(@Nullable Path named) {
        Path otherwise = Path.of(environment.getOrDefault("RAGSTONE_RULES", "rules"));
        return new RulesFolder(named == null ? otherwise : named);
    }
}
