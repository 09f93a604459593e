package org.ragstone.api.view;

import java.util.List;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Finding.RuleBehind;
import org.ragstone.evaluation.RequiredAction;
import org.ragstone.framework.Edition;
import org.ragstone.framework.Word;
import org.ragstone.model.Basis;
import org.ragstone.model.Commentary;
import org.ragstone.model.Indicator;

/** An action, the policies that call for it, each once, and of whom it is required. */
public record Action(Word word, List<Policy> policies, List<Required> required) {
    public Action {
        policies = List.copyOf(policies);
        required = List.copyOf(required);
    }

    /**
     * The action required for an indicator, of each post that must act: which results call for it, who must, or an empty text,
     * and the commentary that answers it.
     */
    public record Required(Indicator indicator, List<Ground> grounds, String by, List<Commentary> answers) {
        public Required {
            grounds = List.copyOf(grounds);
            answers = List.copyOf(answers);
        }

        public boolean isAnswered() {
            return !answers.isEmpty();
        }
    }

    /** A basis, and why its result calls for the action: its status, or what a rule says of every such result. */
    public record Ground(Basis basis, Cell.Content because) {}

    /** How many nobody has answered. */
    public long outstanding() {
        return required.stream().filter(each -> !each.isAnswered()).count();
    }

    /** Those that are required, in the order of the edition, the most severe first where it says how severe they are. */
    static List<Action> of(Evaluation evaluation) {
        List<RequiredAction> all = evaluation.requiredActions();
        return evaluation.edition().words().actions().all().stream()
                .map(word -> of(word, all, evaluation.edition()))
                .filter(action -> !action.required().isEmpty())
                .toList();
    }

    private static Action of(Word word, List<RequiredAction> all, Edition edition) {
        List<RequiredAction> own = all.stream()
                .filter(each -> each.action().name().equals(word.name()))
                .toList();
        return new Action(
                word,
                policies(own, edition),
                own.stream().map(each -> required(each, edition)).toList());
    }

    private static List<Policy> policies(List<RequiredAction> required, Edition edition) {
        return required.stream()
                .flatMap(each -> each.grounds().stream())
                .flatMap(ground -> ground.finding().rules().stream())
                .distinct()
                .map(rule -> Policy.of(rule, edition))
                .distinct()
                .toList();
    }

    private static Required required(RequiredAction action, Edition edition) {
        return new Required(
                action.indicator(),
                action.grounds().stream().map(each -> ground(each, edition)).toList(),
                action.byWhom(),
                action.answers());
    }

    private static Ground ground(RequiredAction.Ground ground, Edition edition) {
        return new Ground(ground.result().due().basis(), because(ground, edition));
    }

    /** The status where the action follows from it, and else the rule: not every action is for missing something. */
    private static Cell.Content because(RequiredAction.Ground ground, Edition edition) {
        RuleBehind first = ground.finding().behind().get(0);
        boolean followsFromStatus =
                first.followsFromAnother() || ground.result().status().isEmpty();
        String rule = first.rule().name();
        return followsFromStatus
                ? new Cell.Status(ground.result(), edition)
                : new Cell.Text(rule.substring(rule.indexOf(':') + 1).strip());
    }
}
