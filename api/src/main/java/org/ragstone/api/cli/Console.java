package org.ragstone.api.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;
import org.ragstone.policy.PolicyCompiler;

/** What every command works with. */
record Console(
        PolicyCompiler compiler, Clock clock, Map<String, String> environment, PrintStream out, PrintStream err) {}
