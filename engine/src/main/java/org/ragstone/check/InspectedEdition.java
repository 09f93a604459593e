package org.ragstone.check;

import java.util.List;
import java.util.Optional;
import org.ragstone.check.RulesCheck.CheckedEdition;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.model.Problem;
import org.ragstone.model.Problems;
import org.ragstone.scenario.Scenarios;

/** An edition that was looked through, and what is wrong with it. */
record InspectedEdition(
        String framework,
        String name,
        int rules,
        Scenarios scenarios,
        Optional<Evaluator> evaluator,
        Optional<Evaluator> provable,
        Problems problems) {
    String path() {
        return framework + "/" + name;
    }

    CheckedEdition checked(List<Problem> all) {
        boolean sound = problems.size() == 0 && all.stream().noneMatch(this::isOwn);
        return new CheckedEdition(
                framework, name, rules, scenarios, evaluator, sound, provable, Optional.empty(), List.of());
    }

    boolean isOwn(Problem problem) {
        String file = problem.where().file();
        return file.equals(path()) || file.startsWith(path() + "/");
    }

    /** A fault in a file that another edition gives: told as this one's, unless it is the other's too. */
    Problem asInherited(Problem problem) {
        String edition = "It is one in `" + path() + "`, which takes the file over.";
        return new Problem(problem.where(), problem.what(), (problem.hint() + " " + edition).strip());
    }
}
