package org.ragstone.dataset.book;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import org.ragstone.dataset.book.FormatSection.Kind;

/** Reads what cells of a workbook say. Not thread-safe. */
final class CellReader {
    private static final String NOT_RECKONED = "the formula of the cell has no value beside it";
    private static final String RECKON =
            "Open the workbook in a spreadsheet program and save it, which reckons its formulas, or write the value in place of it.";

    private final SharedStrings strings;
    private final Styles styles;
    private final NumberContent numbers;
    private final SerialDays days;
    private final StringBuilder value = new StringBuilder();

    CellReader(SharedStrings strings, Styles styles, SerialDays days) {
        this.strings = strings;
        this.styles = styles;
        this.days = days;
        this.numbers = new NumberContent(days);
    }

    /**
     * Reads up to the end of the cell whose tag has begun.
     *
     * @param showsZeros whether the sheet shows the number 0 where it stands
     */
    CellContent read(XmlPart part, boolean showsZeros) {
        String type = part.attribute("t");
        int style = part.number("s", 0);
        int end = part.depth() - 1;
        value.setLength(0);
        boolean isValue = false;
        boolean hasValue = false;
        boolean hasFormula = false;
        while (part.depth() > end) {
            switch (part.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String tag = part.tag();
                    isValue = tag.equals("v");
                    hasValue |= isValue;
                    hasFormula |= tag.equals("f");
                    if (tag.equals("is")) {
                        value.append(RichText.read(part));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> isValue = false;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (isValue) {
                        RichText.add(part, value);
                    }
                }
                default -> {
                    // A comment.
                }
            }
        }
        CellContent content = content(type, style, hasFormula && !(hasValue && type.equals("str")));
        boolean isHiddenZero = !showsZeros && (type.isEmpty() || type.equals("n")) && isZero(content.text());
        return isHiddenZero ? NumberContent.unlike("", content.text()) : content;
    }

    private static boolean isZero(String text) {
        return !text.isEmpty() && text.chars().allMatch(each -> "0.%".indexOf(each) >= 0);
    }

    private CellContent content(String type, int style, boolean isReckoned) {
        if (value.length() == 0) {
            return isReckoned ? CellContent.fault(NOT_RECKONED, RECKON) : CellContent.BLANK;
        }
        String said = value.toString();
        return switch (type) {
            case "s" -> shared(said);
            case "inlineStr" -> text(said);
            case "str" -> text(RichText.unescaped(said));
            case "b" -> CellContent.of(said.equals("1") || said.equals("true") ? "TRUE" : "FALSE");
            case "e" -> CellContent.of(said);
            case "d" -> day(said, styles.format(style));
            default -> numbers.of(said.strip(), styles.format(style));
        };
    }

    private CellContent shared(String number) {
        return strings.text(XmlPart.whole(number.strip(), -1))
                .map(CellReader::text)
                .orElseGet(() -> CellContent.fault(
                        "the cell names a text that the workbook does not have", "Write the text anew."));
    }

    private static CellContent text(String said) {
        return said.length() <= RichText.LONGEST
                ? CellContent.of(said)
                : CellContent.fault(
                        String.format(Locale.ROOT, "the cell has more than %,d characters", RichText.LONGEST),
                        "Shorten it.");
    }

    /** A day as it is written by ISO 8601, which few programs do. */
    private CellContent day(String said, CellFormat format) {
        try {
            String text = said.endsWith("Z") ? said.substring(0, said.length() - 1) : said;
            LocalDateTime time = text.indexOf('T') > 0
                    ? LocalDateTime.parse(text)
                    : LocalDate.parse(text).atStartOfDay();
            Kind kind = format.section(BigDecimal.ONE).kind();
            Kind shown = kind == Kind.MONTH || kind == Kind.YEAR ? kind : Kind.DAY_AND_TIME;
            return days.content(days.number(time), shown);
        } catch (DateTimeException e) {
            return CellContent.of(said);
        }
    }
}
