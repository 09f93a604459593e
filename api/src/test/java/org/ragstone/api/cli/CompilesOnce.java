package org.ragstone.api.cli;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ragstone.framework.Edition;
import org.ragstone.policy.PolicyCompiler;
import org.ragstone.policy.PolicySet;
import org.ragstone.policy.drools.DroolsCompiler;

/** Compiles once what many runs ask for. */
final class CompilesOnce implements PolicyCompiler {
    private final PolicyCompiler compiler = new DroolsCompiler();
    private final Map<String, PolicySet> compiled = new ConcurrentHashMap<>();

    @Override
    public PolicySet compile(Edition edition) {
        return compiled.computeIfAbsent(edition.revision(), unused -> compiler.compile(edition));
    }
}
