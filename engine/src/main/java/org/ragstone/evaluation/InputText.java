package org.ragstone.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ragstone.model.Acknowledgement;
import org.ragstone.model.Basis;
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
        text.word("aggregation", indicator.aggregation()).word("composite", indicator.composite());
        standards(indicator.standards(), text)
                .yes("contractual", indicator.contractual())
                .text("group", indicator.group())
                .word("status", indicator.status())
                .text("status_reason", indicator.statusReason())
                .text("new", indicator.newLabel());
        posts(indicator.posts(), text);
    }

    private static String bases(Indicator indicator) {
        List<Basis> bases = indicator.bases();
        if (bases.size() < 2) {
            return bases.isEmpty() ? "" : bases.get(0).name();
        }
        StringBuilder names = new StringBuilder();
        for (Basis basis : bases) {
            names.append(names.isEmpty() ? "" : " ").append(basis.name());
        }
        return names.toString();
    }

    /** Those that are named, in the order of their columns: of an indicator mostly one. */
    private static void posts(Map<String, String> posts, CanonicalText text) {
        List<String> columns = new ArrayList<>(posts.size());
        for (Map.Entry<String, String> post : posts.entrySet()) {
            if (!post.getValue().isEmpty()) {
                columns.add(post.getKey());
            }
        }
        if (columns.size() > 1) {
            Collections.sort(columns);
        }
        for (String column : columns) {
            // In two lines, since what a column is called may be anything.
            text.text("post", column).text("is", posts.getOrDefault(column, ""));
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
        if (standards.target().isPresent()) {
            target(standards.target().get(), text);
        }
        if (standards.floor().isPresent()) {
            threshold("floor", standards.floor().get(), text);
        }
        text.figure("lower", standards.lower()).figure("upper", standards.upper());
        if (standards.tolerance().isPresent()) {
            text.text("tolerance", tolerance(standards.tolerance().get()));
        }
        return text;
    }

    private static void target(Target target, CanonicalText text) {
        if (target instanceof Threshold level) {
            threshold("target", level, text);
        } else {
            text.text("target", lastYear((RelativeTarget) target));
        }
    }

    private static void threshold(String name, Threshold threshold, CanonicalText text) {
        if (threshold.strict()) {
            text.text(name, STRICTLY + threshold.level().toPlainString());
        } else {
            text.figure(name, threshold.level());
        }
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
