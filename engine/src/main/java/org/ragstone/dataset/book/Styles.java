package org.ragstone.dataset.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The number formats of a workbook, by the number that a cell has for its style. */
final class Styles {
    private static final int MOST = 70_000;

    private final List<CellFormat> formats;

    private Styles(List<CellFormat> formats) {
        this.formats = formats;
    }

    /** Reads; where the workbook has none, every cell is of the general format. */
    static Styles of(Optional<XmlPart> part) {
        List<CellFormat> formats = new ArrayList<>();
        Map<Integer, CellFormat> declared = new HashMap<>();
        if (part.isEmpty()) {
            return new Styles(formats);
        }
        boolean isOfCells = false;
        try (XmlPart open = part.get()) {
            while (open.nextStart()) {
                switch (open.tag()) {
                    case "numFmt" ->
                        declared.putIfAbsent(open.number("numFmtId", -1), CellFormat.of(open.attribute("formatCode")));
                    case "cellStyleXfs", "cellStyles", "dxfs" -> isOfCells = false;
                    case "cellXfs" -> isOfCells = true;
                    case "xf" -> {
                        if (isOfCells && formats.size() < MOST) {
                            int number = open.number("numFmtId", 0);
                            formats.add(declared.containsKey(number) ? declared.get(number) : CellFormat.known(number));
                        }
                    }
                    default -> {
                        // How it looks.
                    }
                }
            }
        }
        return new Styles(formats);
    }

    CellFormat format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : CellFormat.GENERAL;
    }
}
