package org.ragstone.evaluation;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ragstone.model.Acknowledgement;
import org.ragstone.model.Commentary;
import org.ragstone.model.Indicator;
import org.ragstone.model.Part;
import org.ragstone.model.Period;
import org.ragstone.model.PeriodTarget;
import org.ragstone.model.Rebase;
import org.ragstone.model.RelativeTarget;
import org.ragstone.model.Result;
import org.ragstone.model.Standards;
import org.ragstone.model.Target;
import org.ragstone.model.Threshold;
import org.ragstone.model.Tolerance;

/** Writes out what a decision is made from, a row of a data set at a time. */
final class InputText {
    private static final String STRICTLY = "strictly ";

    private InputText() {}

    static void write(Indicator indicator, CanonicalText text) {
        text.heading("indicator")
                .text("ref", indicator.ref())
                .text("title", indicator.title())
                .text("short_title", indicator.shortTitle())
                .text("service", indicator.service())
                .word("kind", indicator.kind())
                .word("polarity", indicator.polarity())
                .text("unit", indicator.unit());
        if (indicator.decimals().isPresent()) {
            text.text("decimals", Integer.toString(indicator.decimals().getAsInt()));
        }
        text.figure("least", indicator.least()).figure("most", indicator.most());
        text.word("frequency", indicator.frequency()).text("bases", bases(indicator));
        indicator.aggregation().ifPresent(how -> text.word("aggregation", how));
        indicator.composite().ifPresent(how -> text.word("composite", how));
        standards(indicator.standards(), text)
                .yes("contractual", indicator.contractual())
                .text("group", indicator.group())
                .word("status", indicator.status())
                .text("status_reason", indicator.statusReason())
                .text("new", indicator.newLabel());
        Map<String, String> posts = indicator.posts();
        (posts.size() < 2 ? posts : new TreeMap<>(posts)).forEach((column, post) -> post(column, post, text));
    }

    private static String bases(Indicator indicator) {
        return indicator.bases().size() == 1
                ? indicator.bases().get(0).name()
                : indicator.bases().stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    /** In two lines, since what a column is called may be anything. */
    private static void post(String column, String post, CanonicalText text) {
        if (!post.isEmpty()) {
            text.text("post", column).text("is", post);
        }
    }

    static void write(String ref, Part part, CanonicalText text) {
        text.heading("part").text("ref", ref).text("part", part.ref()).figure("weight", Optional.of(part.weight()));
    }

    static void write(PeriodTarget target, CanonicalText text) {
        text.heading("target")
                .text("ref", target.ref())
                .period("period", target.period())
                .text("basis", target.basis().map(Enum::name).orElse(""));
        standards(target.standards(), text).date("set_on", target.setOn());
    }

    static void write(Result result, CanonicalText text) {
        text.heading("result")
                .text("ref", result.ref())
                .period("period", result.period())
                .word("basis", result.basis())
                .word("state", result.state())
                .figure("value", result.value())
                .figure("numerator", result.numerator())
                .figure("denominator", result.denominator())
                .text("assessment", result.assessment())
                .text("assessed_by", result.assessedBy())
                .yes("provisional", result.provisional())
                .text("note", result.note())
                .text("written", result.written());
    }

    static void write(Rebase rebase, CanonicalText text) {
        text.heading("rebase")
                .text("ref", rebase.ref())
                .period("period", rebase.period())
                .text("reason", rebase.reason())
                .date("decided_on", Optional.of(rebase.decidedOn()))
                .text("decided_by", rebase.decidedBy());
    }

    static void write(Commentary commentary, CanonicalText text) {
        text.heading("commentary")
                .word("scope", commentary.scope())
                .text("ref", commentary.ref())
                .period("period", commentary.period())
                .text("action", commentary.action())
                .text("post", commentary.post())
                .text("text", commentary.text());
    }

    static void write(Acknowledgement acknowledged, CanonicalText text) {
        text.heading("acknowledged")
                .text("ref", acknowledged.ref())
                .text("period", acknowledged.period().map(Period::toString).orElse(""))
                .word("code", acknowledged.code())
                .text("reason", acknowledged.reason())
                .text("by", acknowledged.by());
    }

    private static CanonicalText standards(Standards standards, CanonicalText text) {
        return text.text("target", standards.target().map(InputText::target).orElse(""))
                .text("floor", standards.floor().map(InputText::threshold).orElse(""))
                .figure("lower", standards.lower())
                .figure("upper", standards.upper())
                .text(
                        "tolerance",
                        standards.tolerance().map(InputText::tolerance).orElse(""));
    }

    private static String target(Target target) {
        return target instanceof Threshold level ? threshold(level) : lastYear((RelativeTarget) target);
    }

    private static String threshold(Threshold threshold) {
        return (threshold.strict() ? STRICTLY : "") + threshold.level().toPlainString();
    }

    private static String lastYear(RelativeTarget target) {
        return (target.strict() ? STRICTLY : "") + "LAST_YEAR"
                + target.difference()
                        .map(each -> (each.isBelow() ? " - " : " + ") + each.size())
                        .orElse("");
    }

    private static String tolerance(Tolerance tolerance) {
        return tolerance.amount().toPlainString() + (tolerance.percent() ? "%" : "");
    }
}
