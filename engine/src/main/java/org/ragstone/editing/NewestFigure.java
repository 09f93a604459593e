package org.ragstone.editing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The newest figure in the text of a series, and of a part and a whole the part. */
record NewestFigure(String text, int start, int end) {
    private static final Pattern NEWEST =
            Pattern.compile("(?:^|[\\s\"'])(-?[0-9]+(?:\\.[0-9]+)?)(?:/[0-9.]+)?(?:\\s+_)*[\"']?$");

    private static final Pattern EARLIER = Pattern.compile("(?<![^\\s\"'])-?[0-9]+(?:\\.[0-9]+)?(?=\\s)");

    /** Empty where the newest is no number, or a number in a form of its own. */
    static Optional<NewestFigure> in(String text) {
        Matcher newest = NEWEST.matcher(text);
        return newest.find() ? Optional.of(new NewestFigure(text, newest.start(1), newest.end(1))) : Optional.empty();
    }

    BigDecimal value() {
        return new BigDecimal(text.substring(start, end));
    }

    /** The text with another in its place, and those before it more or less by as much as it where they move along. */
    String replacedBy(BigDecimal other, boolean withEarlier) {
        String earlier = text.substring(0, start);
        return (withEarlier ? moved(earlier, other.subtract(value())) : earlier)
                + other.toPlainString()
                + text.substring(end);
    }

    private static String moved(String earlier, BigDecimal by) {
        return EARLIER.matcher(earlier)
                .replaceAll(figure -> new BigDecimal(figure.group()).add(by).toPlainString());
    }
}
