package org.ragstone.enumeration;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.framework.StandardLabels;
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.policy.language.FactType;

/** Answers as a person says them: "the target is missed, no floor standard is set". */
public final class InWords {
    private static final Map<String, String> PHRASES = Map.ofEntries(
            Map.entry("indicator.kind KPI", "a performance indicator"),
            Map.entry("indicator.kind ACTIVITY", "an activity indicator"),
            Map.entry("indicator.polarity HIGHER", "higher is better"),
            Map.entry("indicator.polarity LOWER", "lower is better"),
            Map.entry("indicator.polarity CLOSE", "close to the target is better"),
            Map.entry("indicator.polarity NONE", "neither way is better"),
            Map.entry("indicator.contractual YES", "contractual"),
            Map.entry("indicator.contractual NO", "not contractual"),
            Map.entry("indicator.group NONE", "no group"),
            Map.entry("assessment NONE", "no assessment"),
            Map.entry("basis LATEST", "the latest result"),
            Map.entry("basis YEAR_TO_DATE", "the year to date"),
            Map.entry("basis ROLLING_12_MONTHS", "rolling 12 months"),
            Map.entry("basis SNAPSHOT", "a snapshot"),
            Map.entry("basis FORECAST", "a forecast"),
            Map.entry("basis OUTTURN", "the outturn"),
            Map.entry("state REPORTED", "a figure for the period"),
            Map.entry("state LAGGED", "only the figure of an earlier period"),
            Map.entry("state ASSESSED", "an assessment and no figure"),
            Map.entry("state NOT_REPORTED", "not reported"),
            Map.entry("state NOT_DUE", "not due"),
            Map.entry("state SUPPRESSED", "suppressed"),
            Map.entry("state NOT_COMPUTABLE", "nothing to divide by"),
            Map.entry("state SUSPENDED", "suspended"),
            Map.entry("state WITHDRAWN", "withdrawn"),
            Map.entry("figure YES", "a figure"),
            Map.entry("figure NO", "no figure"),
            Map.entry("series YES", "figures so far"),
            Map.entry("series NO", "no figures so far"),
            Map.entry("stage IN_YEAR", "within the year"),
            Map.entry("stage YEAR_END", "at the end of the year"),
            Map.entry("targetSet NONE", "no {target} is set"),
            Map.entry("targetSet FOR_THE_YEAR", "a {target} for the year"),
            Map.entry("targetSet PHASED", "a {target} for the period"),
            Map.entry("targetThroughYear CONSTANT", "the same {target} all year"),
            Map.entry("targetThroughYear VARIES", "a {target} that varies through the year"),
            Map.entry("range WITHIN", "within the expected range"),
            Map.entry("range ABOVE", "above the expected range"),
            Map.entry("range BELOW", "below the expected range"),
            Map.entry("range NOT_SET", "no expected range is set"),
            Map.entry("range NO_FIGURE", "no figure"),
            Map.entry("target ACHIEVED", "the {target} is achieved"),
            Map.entry("target MISSED", "the {target} is missed"),
            Map.entry("floor ACHIEVED", "the {floor} is achieved"),
            Map.entry("floor MISSED", "the {floor} is missed"),
            Map.entry("floor NOT_SET", "no {floor} is set"),
            Map.entry("tolerance WITHIN", "within the tolerance"),
            Map.entry("tolerance BETTER_BEYOND", "better by more than the tolerance"),
            Map.entry("tolerance WORSE_BEYOND", "worse by more than the tolerance"),
            Map.entry("tolerance NOT_SET", "no tolerance is set"),
            Map.entry("change BETTER", "better than {earlier}"),
            Map.entry("change WORSE", "worse than {earlier}"),
            Map.entry("change SAME", "the same as {earlier}"),
            Map.entry("change UNAVAILABLE", "neither better nor worse than {earlier} can be said"),
            Map.entry("volume HIGHER", "higher than {earlier}"),
            Map.entry("volume LOWER", "lower than {earlier}"),
            Map.entry("volume SAME", "as high as {earlier}"),
            Map.entry("volume UNAVAILABLE", "neither higher nor lower than {earlier} can be said"));

    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("shortfall", "short of the {target} by {number}"),
            Map.entry("shortfallPercent", "short of the {target} by {number} %"),
            Map.entry("surplus", "better than the {target} by {number}"),
            Map.entry("surplusPercent", "better than the {target} by {number} %"),
            Map.entry("difference", "{number} away from {earlier}"),
            Map.entry("differencePercent", "{number} % away from {earlier}"),
            Map.entry("confidencePercent", "a line that is {number} % sure"),
            Map.entry("points", "{number} figures in the {fact}"),
            Map.entry("missing", "{number} periods of the {fact} without a figure"),
            Map.entry("inARow", "{status} for {number} periods in a row"));

    private final StandardLabels labels;

    public InWords(StandardLabels labels) {
        this.labels = labels;
    }

    /** The answers, one after the other. */
    public String of(Map<Question, AnswerClass> answers) {
        Stream<String> targets = answers.keySet().stream()
                .filter(question ->
                        question.fact() == FactType.JUDGEMENT && !question.of().isEmpty())
                .map(question -> filled(
                        question.of().equals(JudgedAgainst.PHASED_TARGET.name())
                                ? "judged by the {target} for the period"
                                : "judged by the {target} for the year",
                        question))
                .distinct();
        return answers.isEmpty()
                ? "any result"
                : Stream.concat(
                                targets,
                                answers.entrySet().stream().map(answer -> of(answer.getKey(), answer.getValue())))
                        .collect(Collectors.joining(", "));
    }

    private String of(Question question, AnswerClass answer) {
        if (answer instanceof AnswerClass.OfNumbers numbers) {
            Interval interval = numbers.interval();
            return filled(
                    NUMBERS.getOrDefault(question.field(), question.field() + " {number}")
                            .replace("{number}", of(interval, Partition.isCount(question))),
                    question);
        }
        return ((AnswerClass.OfWords) answer)
                .words().stream().map(word -> of(question, word)).collect(Collectors.joining(" or "));
    }

    private String of(Question question, String word) {
        String phrase = PHRASES.get(question.field() + " " + word);
        if (phrase != null) {
            return filled(phrase, question);
        }
        return switch (question.field()) {
            case "indicator.frequency" -> word.toLowerCase(Locale.ROOT);
            case "indicator.group" -> "group " + word;
            case "assessment" -> "assessed as " + word;
            default -> name(question.fact()) + " " + question.field() + " " + word;
        };
    }

    private String filled(String phrase, Question question) {
        return phrase.replace("{target}", labels.target().toLowerCase(Locale.ROOT))
                .replace("{floor}", labels.floor().toLowerCase(Locale.ROOT))
                .replace("{earlier}", earlier(question))
                .replace("{status}", question.of())
                .replace("{fact}", name(question.fact()));
    }

    private static String name(FactType fact) {
        return fact == FactType.REGRESSION ? "line" : fact.text().toLowerCase(Locale.ROOT);
    }

    private static String earlier(Question question) {
        return question.fact() == FactType.COMPARISON ? earlier(EarlierFigure.valueOf(question.of())) : "before";
    }

    private static String earlier(EarlierFigure against) {
        return switch (against) {
            case PREVIOUS_PERIOD -> "the previous period";
            case SAME_PERIOD_LAST_YEAR -> "the same period last year";
            case LAST_YEAR_OUTTURN -> "last year's outturn";
            case MEAN_OF_LAST_YEAR -> "the mean of last year";
            case MEAN_OF_12_MONTHS_BEFORE -> "the mean of the 12 months before";
        };
    }

    private static String of(Interval interval, boolean counted) {
        BigDecimal lower = interval.lower();
        boolean fromZero = interval.hasZero();
        if (interval.isPoint()) {
            return "exactly " + lower.toPlainString();
        }
        String from = fromZero ? "" : (interval.withLower() ? "at least " : "more than ") + lower.toPlainString();
        String to = interval.upper()
                .map(end -> (interval.withUpper() ? "at most " : "less than ") + end.toPlainString())
                .orElse("");
        if (counted && !fromZero && interval.upper().isPresent()) {
            BigDecimal first = interval.firstWholeNumber();
            BigDecimal next = first.add(BigDecimal.ONE);
            if (!interval.reaches(next)) {
                return first.toPlainString();
            }
        }
        String and = from.isEmpty() || to.isEmpty() ? "" : " and ";
        return from.isEmpty() && to.isEmpty() ? "any number" : from + and + to;
    }
}
