package org.ragstone.api.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ragstone.api.view.Wording;
import org.ragstone.compare.AskedChange;
import org.ragstone.compare.DataComparison;
import org.ragstone.compare.EditionComparison;
import org.ragstone.compare.Outcome;
import org.ragstone.compare.PolicyChange;
import org.ragstone.compare.PolicyComparison;
import org.ragstone.compare.ResultChange;
import org.ragstone.compare.SaidChange;
import org.ragstone.enumeration.Aspect;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Summary;
import org.ragstone.framework.Edition;

/** A comparison to be read: what changes whatever the data, and what changes in each data set. Not thread-safe. */
final class ComparisonText {
    static final int MOST = 40;
    private static final String ARROW = " -> ";
    private static final String NOT_DUE = "not due";

    private final WrappedText text = new WrappedText();

    static String of(EditionComparison comparison) {
        ComparisonText text = new ComparisonText();
        text.policy(comparison.before(), comparison.after(), comparison.policy());
        comparison.data().forEach(text::data);
        return text.written();
    }

    String written() {
        return text.toString();
    }

    void policy(Edition before, Edition after, PolicyComparison policy) {
        text.line(0, "Before: " + named(before));
        text.line(0, "After: " + named(after));
        text.blank();
        said(policy.said());
        policy(policy);
    }

    private void said(List<SaidChange> said) {
        if (said.isEmpty()) {
            return;
        }
        text.line(0, "WHAT IT SAYS");
        for (SaidChange.Kind kind : SaidChange.Kind.values()) {
            said(
                    said.stream()
                            .filter(each -> each.kind() == kind)
                            .map(SaidChange::sentence)
                            .toList(),
                    kind);
        }
        text.blank();
    }

    private void said(List<String> sentences, SaidChange.Kind kind) {
        sentences.stream().limit(MOST).forEach(sentence -> text.line(2, sentence));
        if (sentences.size() > MOST) {
            text.line(
                    2, "and %s more %s; --format json has them all.".formatted(sentences.size() - MOST, several(kind)));
        }
    }

    private static String several(SaidChange.Kind kind) {
        return switch (kind) {
            case CLAUSE -> "of clauses";
            case SOURCE -> "of documents";
            case WORD -> "of words";
            case SETTING -> "of settings";
            case RULE -> "of rules";
            case TEXT -> "of texts";
        };
    }

    void blank() {
        text.blank();
    }

    void line(int indent, String line) {
        text.line(indent, line);
    }

    private static String named(Edition edition) {
        return edition.path() + " (" + Shown.digest(edition.revision()) + ")";
    }

    private void policy(PolicyComparison policy) {
        text.line(0, "WHATEVER THE DATA");
        policy.changes().stream().limit(MOST).forEach(this::change);
        if (policy.changes().size() > MOST) {
            text.line(2, "and " + (policy.changes().size() - MOST) + " more changes; --format csv has them all.");
        }
        policy.settings().forEach(change -> text.line(2, change.sentence()));
        text.line(2, conclusion(policy));
    }

    private void change(PolicyChange change) {
        text.line(2, headed(change.aspect()) + change.where());
        because(4, withRules(change.before()), withRules(change.after()));
    }

    private void because(int indent, String before, String after) {
        text.line(indent, "before: " + before);
        text.line(indent, "after: " + after);
    }

    private static String headed(Aspect aspect) {
        return switch (aspect.kind()) {
            case STATUS -> "Status: ";
            case DIRECTION -> "Direction, " + lower(Wording.comparator(aspect.of())) + ": ";
            case ALERT -> "Alert " + aspect.of() + ": ";
            case ACTION -> "Required action " + aspect.of() + ": ";
        };
    }

    private static String lower(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private static String withRules(List<Outcome> outcomes) {
        return outcomes.isEmpty()
                ? "none"
                : outcomes.stream()
                        .map(each -> each.word() + " by "
                                + each.rules().stream()
                                        .map(rule -> "“" + rule.name() + "” (" + rule.place() + ")")
                                        .collect(Collectors.joining(" and ")))
                        .collect(Collectors.joining(", and "));
    }

    private static String conclusion(PolicyComparison policy) {
        if (!policy.isProof()) {
            return "There are too many combinations to go through: what else changes is not known.";
        }
        String what = policy.changes().isEmpty() ? "No outcome changes" : "Nothing else changes";
        String over = ": proved over %d combinations of answers.".formatted(policy.combinations());
        return policy.answersMayDiffer()
                ? what + " where the answers stay as they are" + over
                        + " Some may not, by what framework.yaml settles or for how long a status has lasted: compare data."
                : what + over;
    }

    private void data(DataComparison data) {
        text.blank();
        String title = data.before().header().title();
        String period = data.before().header().period().title();
        String madeUp = data.before().header().illustrative() ? " (illustrative: its figures are made up)" : "";
        String when = title.endsWith(period) ? "" : ", " + period;
        text.line(0, data.name() + (title.isEmpty() ? "" : ", " + title) + when + madeUp);
        text.line(
                2,
                "%d of %d results change"
                        .formatted(
                                data.changedResults(), data.before().results().size()));
        data.changes().forEach(this::change);
        data.asked().forEach(this::change);
        totals(data.before(), data.after());
    }

    private void change(ResultChange change) {
        change("", change);
    }

    void change(String of, ResultChange change) {
        text.line(
                2,
                of + change.indicator().ref() + " " + change.indicator().heading() + ", "
                        + lower(Wording.basis(change.basis())) + ", " + change.period() + ": " + what(change));
        because(
                4,
                change.dueBefore() ? withRules(change.before()) : NOT_DUE,
                change.dueAfter() ? withRules(change.after()) : NOT_DUE);
    }

    private void change(AskedChange change) {
        change("", change);
    }

    void change(String of, AskedChange change) {
        text.line(
                2,
                of + change.indicator().ref() + " " + change.indicator().heading() + ", " + change.period()
                        + ": required action " + change.action() + (change.isAsked() ? "" : " no longer") + " of "
                        + change.of());
    }

    private static String what(ResultChange change) {
        Aspect aspect = change.aspect();
        return switch (aspect.kind()) {
            case STATUS -> words(change.before()) + ARROW + words(change.after());
            case DIRECTION ->
                lower(Wording.comparator(aspect.of())) + " " + words(change.before()) + ARROW + words(change.after());
            case ALERT -> (change.after().isEmpty() ? "no longer " : "") + "alert " + aspect.of();
            case ACTION -> (change.after().isEmpty() ? "no longer " : "") + "required action " + aspect.of();
        };
    }

    private static String words(List<Outcome> outcomes) {
        return outcomes.isEmpty()
                ? "none"
                : outcomes.stream().map(Outcome::word).collect(Collectors.joining(" and "));
    }

    private void totals(Evaluation before, Evaluation after) {
        Map<String, Map<String, Integer>> one = columns(before);
        Map<String, Map<String, Integer>> other = columns(after);
        Set<String> headings = new LinkedHashSet<>(one.keySet());
        headings.addAll(other.keySet());
        headings.forEach(heading -> text.line(
                2,
                heading + ": " + counts(one.getOrDefault(heading, Map.of()), other.getOrDefault(heading, Map.of()))));
        text.line(
                2,
                "Alerts: " + count(before.summary().alerts(), after.summary().alerts()) + "; required actions: "
                        + count(
                                before.summary().requiredActions(),
                                after.summary().requiredActions()));
    }

    /** What each column counts, and its total. */
    private static Map<String, Map<String, Integer>> columns(Evaluation evaluation) {
        Map<String, Map<String, Integer>> columns = new LinkedHashMap<>();
        for (Summary.Column column : evaluation.summary().columns()) {
            Map<String, Integer> counts = new LinkedHashMap<>(column.counts());
            counts.put("without a status", column.withoutStatus());
            counts.put("total", column.total());
            columns.put(column.heading(), counts);
        }
        return columns;
    }

    private static String counts(Map<String, Integer> before, Map<String, Integer> after) {
        Set<String> words = new LinkedHashSet<>(before.keySet());
        words.addAll(after.keySet());
        return words.stream()
                .filter(word -> before.getOrDefault(word, 0) + after.getOrDefault(word, 0) > 0)
                .map(word -> word + " " + count(before.getOrDefault(word, 0), after.getOrDefault(word, 0)))
                .collect(Collectors.joining(", "));
    }

    private static String count(int before, int after) {
        return before == after ? Integer.toString(before) : before + ARROW + after;
    }
}
