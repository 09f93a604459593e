package org.ragstone.dataset.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ragstone.dataset.book.FormatSection.Kind;

/** How a cell shows its number, as far as that says what is in it. */
record CellFormat(List<FormatSection> sections) {
    private static final int MOST_SECTIONS = 4;
    private static final int LONGEST = 1_000;

    static final CellFormat GENERAL = new CellFormat(List.of(FormatSection.GENERAL));

    /** What every program knows by its number. Those that stand for another form in each country are not among them. */
    private static final Map<Integer, String> KNOWN = Map.ofEntries(
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(5, "$#,##0;-$#,##0"),
            Map.entry(6, "$#,##0;[Red]-$#,##0"),
            Map.entry(7, "$#,##0.00;-$#,##0.00"),
            Map.entry(8, "$#,##0.00;[Red]-$#,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(11, "0.00E+00"),
            Map.entry(12, "# ?/?"),
            Map.entry(13, "# ??/??"),
            Map.entry(14, "dd/mm/yyyy"),
            Map.entry(15, "d-mmm-yy"),
            Map.entry(16, "d-mmm"),
            Map.entry(17, "mmm-yy"),
            Map.entry(18, "h:mm AM/PM"),
            Map.entry(19, "h:mm:ss AM/PM"),
            Map.entry(20, "h:mm"),
            Map.entry(21, "h:mm:ss"),
            Map.entry(22, "dd/mm/yyyy h:mm"),
            Map.entry(37, "#,##0;-#,##0"),
            Map.entry(38, "#,##0;[Red]-#,##0"),
            Map.entry(39, "#,##0.00;-#,##0.00"),
            Map.entry(40, "#,##0.00;[Red]-#,##0.00"),
            Map.entry(41, "#,##0;-#,##0;\"-\"?"),
            Map.entry(42, "$#,##0;-$#,##0;\"-\"?"),
            Map.entry(43, "#,##0.00;-#,##0.00;\"-\"??"),
            Map.entry(44, "$#,##0.00;-$#,##0.00;\"-\"??"),
            Map.entry(45, "mm:ss"),
            Map.entry(46, "[h]:mm:ss"),
            Map.entry(47, "mm:ss.0"),
            Map.entry(48, "##0.0E+0"),
            Map.entry(49, "@"));

    CellFormat {
        sections = List.copyOf(sections);
    }

    /** That of a number that every program knows. */
    static CellFormat known(int number) {
        boolean isOfACountry = (number >= 27 && number <= 36) || (number >= 50 && number <= 81);
        if (isOfACountry) {
            return new CellFormat(List.of(new FormatSection(Kind.OF_A_COUNTRY, Optional.empty(), 0, 0, "")));
        }
        return KNOWN.containsKey(number) ? of(KNOWN.get(number)) : GENERAL;
    }

    /** That of a code as it stands in a workbook. */
    static CellFormat of(String code) {
        if (code.isEmpty() || code.length() > LONGEST) {
            return GENERAL;
        }
        return new CellFormat(parts(code).stream().map(FormatTokens::section).toList());
    }

    private static List<String> parts(String code) {
        List<String> parts = new ArrayList<>();
        int begun = 0;
        boolean isQuoted = false;
        for (int i = 0; i < code.length() && parts.size() < MOST_SECTIONS - 1; i++) {
            char each = code.charAt(i);
            if (each == '"') {
                isQuoted = !isQuoted;
            } else if (each == '\\' && !isQuoted) {
                i++;
            } else if (each == ';' && !isQuoted) {
                parts.add(code.substring(begun, i));
                begun = i + 1;
            }
        }
        parts.add(code.substring(Math.min(begun, code.length())));
        return parts;
    }

    /** The section by which a number is shown. */
    FormatSection section(BigDecimal number) {
        boolean isConditional =
                sections.stream().anyMatch(each -> each.condition().isPresent());
        return isConditional ? byCondition(number) : bySign(number);
    }

    private FormatSection byCondition(BigDecimal number) {
        FormatSection other = sections.get(sections.size() - 1);
        for (FormatSection each : sections) {
            if (each.condition().isPresent() && each.condition().get().holds(number)) {
                return each;
            }
            if (each.condition().isEmpty()) {
                other = each;
                break;
            }
        }
        return other;
    }

    private FormatSection bySign(BigDecimal number) {
        int count = Math.min(sections.size(), MOST_SECTIONS - 1);
        int place = number.signum() > 0 ? 0 : number.signum() < 0 ? 1 : 2;
        // The last is of texts if there are four, and one alone is of all.
        return sections.get(place < count ? place : 0);
    }
}
