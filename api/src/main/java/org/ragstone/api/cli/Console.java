package org.ragstone.api.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;
import org.ragstone.api.assessment.AssessmentListener;
import org.ragstone.api.assessment.Assessments;
import org.ragstone.api.disk.Disk;
import org.ragstone.framework.RulesFolder;
import org.ragstone.policy.PolicyCompiler;

/** What every command works with. */
record Console(
        PolicyCompiler compiler,
        Clock clock,
        Disk disk,
        Map<String, String> environment,
        PrintStream out,
        PrintStream err) {
    /** Assessments by the rules in a folder. */
    Assessments assessments(RulesFolder rules) {
        return Assessments.by(rules, compiler, AssessmentListener.NONE, clock);
    }
}
