package org.ragstone.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ragstone.model.Polarity;
import org.ragstone.model.RelativeTarget;
import org.ragstone.model.RelativeTarget.Difference;
import org.ragstone.model.Target;
import org.ragstone.model.Threshold;

/** A cell that says what a figure has to reach. */
record LevelField(Fields fields, String name, String unit, Polarity polarity) {
    private static final String SIGNS = "<>\u2264\u2265";
    private static final Pattern WITH_SIGN = Pattern.compile("([<>])(=?)\\s*(.*)");

    /** A threshold, or last year's figure and what is above or below it. */
    Optional<Target> target() {
        String text = fields.text(name);
        return LastYearText.isMeant(text) || LastYearText.onlyAdds(text)
                ? lastYear(text).map(Target.class::cast)
                : threshold().map(Target.class::cast);
    }

    /** A level, strict where it is written with {@code <} or {@code >}, which has to agree with the polarity. */
    Optional<Threshold> threshold() {
        String text = fields.text(name);
        if (LastYearText.isMeant(text)) {
            fields.fault(
                    name,
                    "`" + text + "` is no level",
                    "Write it in the indicator's unit: only a `target` can be last year's figure.");
            return Optional.empty();
        }
        Optional<MatchResult> sign = sign(text);
        if (sign.isEmpty()) {
            return fields.number(name, text, unit).map(level -> new Threshold(level, false));
        }
        return agreesWith(sign.get().group(1))
                ? fields.number(name, sign.get().group(3), unit)
                        .map(level -> new Threshold(level, sign.get().group(2).isEmpty()))
                : Optional.empty();
    }

    private static Optional<MatchResult> sign(String text) {
        if (text.isEmpty() || SIGNS.indexOf(text.charAt(0)) < 0) {
            return Optional.empty();
        }
        Matcher sign = WITH_SIGN.matcher(text.replace("\u2264", "<=").replace("\u2265", ">="));
        return sign.matches() ? Optional.of(sign) : Optional.empty();
    }

    private Optional<RelativeTarget> lastYear(String text) {
        try {
            LastYearText written = LastYearText.of(text, unit);
            boolean agrees =
                    written.sign().isEmpty() || agreesWith(written.sign().substring(0, 1));
            if (written.amount().isEmpty()) {
                return agrees
                        ? Optional.of(new RelativeTarget(Optional.empty(), written.isStrict()))
                        : Optional.empty();
            }
            return fields.number(name, written.amount(), written.isPercent() ? "%" : unit)
                    .filter(amount -> agrees)
                    .map(amount -> difference(written, amount))
                    .map(difference -> new RelativeTarget(Optional.of(difference), written.isStrict()));
        } catch (FigureText.NotAFigure e) {
            fields.fault(name, e.what(name), e.hint(name));
            return Optional.empty();
        }
    }

    private static Difference difference(LastYearText written, BigDecimal amount) {
        return new Difference(written.minus() ? amount.negate() : amount, written.isPercent());
    }

    private boolean agreesWith(String sign) {
        // A target without a polarity is told of the polarity.
        boolean agrees = polarity == Polarity.NONE || polarity == (sign.equals(">") ? Polarity.HIGHER : Polarity.LOWER);
        if (!agrees) {
            fields.fault(
                    name,
                    "`" + fields.text(name) + "` does not agree with the polarity `" + polarity + "`",
                    "`<5` goes with `LOWER`, `>5` with `HIGHER`.");
        }
        return agrees;
    }
}
