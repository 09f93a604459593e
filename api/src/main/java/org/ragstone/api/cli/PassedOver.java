package org.ragstone.api.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.ragstone.check.RulesCheck;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.Characters;
import org.ragstone.model.Problem;
import org.ragstone.policy.PolicyCompiler;
import org.ragstone.policy.PolicySet;
import org.ragstone.policy.language.PolicyRule;

/**
 * Compiles the editions that are asked for and, while they judge, looks for what is wrong with them and keeps them from nothing.
 * That is read and never proved, beside the judging, which does not wait for it. Not thread-safe.
 */
final class PassedOver implements PolicyCompiler {
    private final RulesFolder folder;
    private final PolicyCompiler compiler;
    private final List<Look> looks = new ArrayList<>();

    PassedOver(RulesFolder folder, PolicyCompiler compiler) {
        this.folder = folder;
        this.compiler = compiler;
    }

    private record Look(Edition edition, FutureTask<List<Problem>> problems) {}

    @Override
    public PolicySet compile(Edition edition) {
        PolicySet compiled = compiler.compile(edition);
        List<String> rules = compiled.rules().stream().map(PolicyRule::name).toList();
        FutureTask<List<Problem>> problems =
                new FutureTask<>(() -> RulesCheck.thatKeepsNoneFromJudging(folder, edition, rules));
        Thread beside = new Thread(problems, "passed over");
        beside.setDaemon(true);
        beside.start();
        looks.add(new Look(edition, problems));
        return compiled;
    }

    /**
     * How much is wrong with each edition that has judged, and where first, in a line for each, in the order in which they were
     * asked for; none where nothing is.
     *
     * @param all the command that tells all of it
     */
    List<String> lines(String all) {
        return looks.stream()
                .flatMap(each -> line(each, all).stream())
                .map(Characters::shownOnOneLine)
                .toList();
    }

    private static Optional<String> line(Look look, String all) {
        String edition = look.edition().path();
        try {
            List<Problem> problems = look.problems().get();
            return problems.stream()
                    .findFirst()
                    .map(first -> problems.size() == 1
                            ? "%s has a problem that does not keep it from judging, at %s; `%s` tells it."
                                    .formatted(edition, first.where(), all)
                            : "%s has %d problems that do not keep it from judging, the first at %s; `%s` tells them."
                                    .formatted(edition, problems.size(), first.where(), all));
        } catch (ExecutionException e) {
            // Whoever asked for ratings has them all the same.
            return Optional.of("What stands beside the rules of %s cannot be looked through; `%s` tells more."
                    .formatted(edition, all));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
