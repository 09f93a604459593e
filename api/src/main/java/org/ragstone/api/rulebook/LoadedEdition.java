package org.ragstone.api.rulebook;

import java.util.List;
import java.util.Optional;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;
import org.ragstone.model.Problem;

/**
 * An edition as a server holds it. {@code edition} is what serves, or what could be read of it; {@code evaluator} is empty
 * where nothing serves; {@code problems} are those of the files as they are now.
 */
public record LoadedEdition(
        String framework,
        String name,
        Optional<Edition> edition,
        Optional<Evaluator> evaluator,
        List<Problem> problems) {

    /** Whether and how an edition serves. */
    public enum State {
        /** The files as they are. */
        SERVING,
        /** The last good revision; the files have problems now. */
        LAST_GOOD,
        /** Nothing: the files have had problems ever since the server started, and nothing is kept from before. */
        REFUSED
    }

    public LoadedEdition {
        problems = List.copyOf(problems);
    }

    public State state() {
        if (evaluator.isEmpty()) {
            return State.REFUSED;
        }
        return problems.isEmpty() ? State.SERVING : State.LAST_GOOD;
    }

    boolean serves() {
        return evaluator.isPresent();
    }

    /**
     * What judges by it.
     *
     * @throws RulesRefused if nothing serves
     */
    public Evaluator required() {
        return evaluator.orElseThrow(
                () -> new RulesRefused("The edition " + framework + "/" + name + " has problems.", problems));
    }

    /** The same with other problems. */
    LoadedEdition with(List<Problem> now) {
        return new LoadedEdition(framework, name, edition, evaluator, now);
    }

    /** The same serving what it served before, with the problems its files have now. */
    LoadedEdition keeping(LoadedEdition before) {
        return before.serves()
                ? new LoadedEdition(framework, name, before.edition(), before.evaluator(), problems)
                : this;
    }
}
