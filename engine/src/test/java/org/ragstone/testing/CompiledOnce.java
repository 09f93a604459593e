package org.ragstone.testing;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ragstone.framework.Edition;
import org.ragstone.framework.SourceFile;
import org.ragstone.policy.PolicyCompiler;
import org.ragstone.policy.PolicySet;
import org.ragstone.policy.drools.DroolsCompiler;

/**
 * Compiles with Drools, and the same rules once for all tests: compiling takes longer than most of what is then asked of
 * them. Not for tests of compiling itself. Thread-safe.
 */
public final class CompiledOnce implements PolicyCompiler {
    private static final PolicyCompiler DROOLS = new DroolsCompiler();
    private static final Map<Source, SoftReference<PolicySet>> COMPILED = new ConcurrentHashMap<>();

    /** All that a compiled edition is made of: its revision says what framework.yaml does. */
    private record Source(String path, String revision, List<SourceFile> ruleFiles) {}

    @Override
    public PolicySet compile(Edition edition) {
        Source source = new Source(edition.path(), edition.revision(), edition.ruleFiles());
        SoftReference<PolicySet> compiled = COMPILED.get(source);
        PolicySet policy = compiled == null ? null : compiled.get();
        if (policy == null) {
            policy = DROOLS.compile(edition);
            COMPILED.put(source, new SoftReference<>(policy));
        }
        return policy;
    }
}
