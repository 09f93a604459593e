package org.ragstone.api.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;
import org.ragstone.api.assessment.AssessmentListener;
import org.ragstone.api.assessment.Assessments;
import org.ragstone.api.disk.Disk;
import org.ragstone.check.SideBySide;
import org.ragstone.evaluation.Memory;
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
    /** As many as the machine has processors: a command has it to itself. */
    SideBySide workers() {
        return new SideBySide(Runtime.getRuntime().availableProcessors());
    }

    /** Assessments by the rules in a folder. */
    Assessments assessments(RulesFolder rules, PolicyCompiler compiler) {
        return assessments(rules, compiler, Memory.OF_ANSWERS);
    }

    /** Likewise, with what they remember of the answers of rules. */
    Assessments assessments(RulesFolder rules, PolicyCompiler compiler, Memory memory) {
        return Assessments.by(rules, compiler, memory, AssessmentListener.NONE, clock);
    }

    /** Says, after all that was written so far, what was passed over, if anything was. */
    void tell(PassedOver passedOver, String command) {
        passedOver.lines(command).forEach(line -> {
            out.flush();
            err.println(line);
        });
    }
}
