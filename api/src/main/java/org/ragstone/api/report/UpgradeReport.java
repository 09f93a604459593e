package org.ragstone.api.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ragstone.check.Brought;
import org.ragstone.check.Decision;
import org.ragstone.check.RuleEdit;
import org.ragstone.check.Upgrade;
import org.ragstone.model.Characters;
import org.ragstone.model.Problem;

/** What has to be decided for an edition to be of a later language, line by line. */
public final class UpgradeReport {
    private final List<String> lines = new ArrayList<>();
    private final Upgrade upgrade;
    private final int language;

    private UpgradeReport(Upgrade upgrade) {
        this.upgrade = upgrade;
        this.language = upgrade.to().version();
    }

    /** @param failing the scenarios that fail until it is decided */
    public static List<String> list(Upgrade upgrade, List<Problem> failing) {
        UpgradeReport report = new UpgradeReport(upgrade);
        report.decisions(failing);
        report.brought(upgrade.brought());
        return report.lines.stream().map(Characters::shownOnOneLine).toList();
    }

    private void decisions(List<Problem> failing) {
        if (upgrade.asksNothing() && failing.isEmpty()) {
            lines.add("Language %d asks nothing of it: its rules answer every result as they did.".formatted(language));
        } else {
            lines.add("TO DECIDE");
        }
        upgrade.decisions().forEach(this::decision);
        problems("Beside that, `check` would tell:", upgrade.otherFaults());
        problems("Cases that fail until it is decided:", failing);
    }

    private void decision(Decision decision) {
        lines.add("  `%s` can also be %s."
                .formatted(
                        decision.question(),
                        decision.words().stream().map(UpgradeReport::word).collect(Collectors.joining(" or "))));
        decision.unanswered().forEach(each -> problem(each.problem()));
        edits("no longer speak of it; as before,", decision.noLonger());
        edits("take it in; to leave it out,", decision.takenIn());
        edits("say nothing of it; to take it in,", decision.unsaid());
    }

    private static String word(Decision.NewWord word) {
        return "`" + word.word() + "`" + (word.isFiner() ? " (`" + word.formerly() + "` until now)" : "");
    }

    /** Rules that ask the same, together. */
    private void edits(String what, List<RuleEdit> edits) {
        Map<String, List<RuleEdit>> alike = edits.stream()
                .collect(Collectors.groupingBy(
                        each -> "`%s` in place of `%s`"
                                .formatted(each.would().text(), each.was().text()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        alike.forEach((edit, rules) -> {
            lines.add("    These rules " + what + " " + edit + ":");
            rules.forEach(each -> lines.add("      " + each.rule().named()));
        });
    }

    private void problems(String heading, List<Problem> problems) {
        if (!problems.isEmpty()) {
            lines.add("  " + heading);
            problems.forEach(this::problem);
        }
    }

    private void problem(Problem problem) {
        lines.add("    " + problem.where() + ": " + problem.what());
        if (!problem.hint().isEmpty()) {
            lines.add("      " + problem.hint());
        }
    }

    private void brought(Brought brought) {
        List<String> told = new ArrayList<>();
        each(told, "framework.yaml can have", brought.keys());
        brought.under().forEach((key, keys) -> each(told, "`" + key + "` in it can have", keys));
        if (brought.listsOfPosts()) {
            told.add("`by` of an action can list several posts");
        }
        if (brought.floorsAlone()) {
            told.add("data can give a floor without a target");
        }
        each(told, "rules can ask", brought.fields());
        brought.answers().forEach((field, words) -> each(told, "`" + field + "` can be", words));
        for (Map.Entry<String, List<String>> verb : brought.verbs().entrySet()) {
            each(told, "`" + verb.getKey() + "` can say", verb.getValue());
        }
        if (!told.isEmpty()) {
            lines.add("");
            lines.add("NEW IN LANGUAGE %d, and yours to use or not".formatted(language));
            told.forEach(each -> lines.add("  " + each));
        }
    }

    private static void each(List<String> told, String what, List<String> words) {
        if (!words.isEmpty()) {
            told.add(what + " " + words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", ")));
        }
    }
}
