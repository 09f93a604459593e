package org.ragstone.dataset.book;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook that is made of the XML that somebody writes, so that it can be as odd as any. */
public final class HandmadeBook {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String GENERAL = "General";

    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final Map<String, String> states = new LinkedHashMap<>();
    private final List<String> strings = new ArrayList<>();
    private final List<String> formats = new ArrayList<>(List.of(GENERAL));
    private final Map<String, String> parts = new LinkedHashMap<>();
    private boolean isSince1904;
    private boolean isStrict;

    /** Has a sheet, whose XML stands within its outermost tag. */
    public HandmadeBook sheet(String name, String xml) {
        sheets.put(name, xml);
        return this;
    }

    /** Has a sheet of these rows alone. */
    public HandmadeBook rows(String name, String... rows) {
        return sheet(name, "<sheetData>" + String.join("", rows) + "</sheetData>");
    }

    HandmadeBook without(String name) {
        sheets.remove(name);
        return this;
    }

    HandmadeBook hidden(String name, String state) {
        states.put(name, state);
        return this;
    }

    /** Has a text that cells can name by its number, which comes back; its XML stands within {@code si}. */
    int string(String xml) {
        strings.add(xml);
        return strings.size() - 1;
    }

    /** Has a style with the number format, whose number comes back. */
    int format(String code) {
        formats.add(code);
        return formats.size() - 1;
    }

    HandmadeBook since1904() {
        isSince1904 = true;
        return this;
    }

    HandmadeBook strict() {
        isStrict = true;
        return this;
    }

    /** Has another part, or another in the place of one. */
    HandmadeBook part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** A row of texts, from the first column on. */
    public static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < texts.length; i++) {
            row.append(texts[i].isEmpty() ? "" : text("" + (char) ('A' + i) + number, texts[i]));
        }
        return row.append("</row>").toString();
    }

    static String text(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text + "</t></is></c>";
    }

    static String number(String place, int style, String value) {
        return "<c r=\"" + place + "\" s=\"" + style + "\"><v>" + value + "</v></c>";
    }

    /** Writes it to a file. */
    public Path write(Path file) throws IOException {
        Map<String, String> all = new LinkedHashMap<>(made());
        all.putAll(parts);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> each : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private Map<String, String> made() {
        String main = isStrict ? STRICT + "spreadsheetml/main" : TRANSITIONAL + "spreadsheetml/2006/main";
        String relations =
                (isStrict ? STRICT + "officeDocument/" : TRANSITIONAL + "officeDocument/2006/") + "relationships";
        Map<String, String> made = new LinkedHashMap<>();
        made.put("[Content_Types].xml", HEAD + "<Types xmlns=\"" + TRANSITIONAL + "package/2006/content-types\"/>");
        made.put(
                "_rels/.rels",
                relations("<Relationship Id=\"r1\" Type=\"" + relations
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
        StringBuilder tabs = new StringBuilder();
        StringBuilder related = new StringBuilder();
        int number = 0;
        for (Map.Entry<String, String> each : sheets.entrySet()) {
            number++;
            String state = states.getOrDefault(each.getKey(), "visible");
            tabs.append("<sheet name=\"" + each.getKey() + "\" sheetId=\"" + number + "\" state=\"" + state
                    + "\" r:id=\"s" + number + "\"/>");
            related.append("<Relationship Id=\"s" + number + "\" Type=\"" + relations
                    + "/worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>");
            made.put(
                    "xl/worksheets/sheet" + number + ".xml",
                    HEAD + "<worksheet xmlns=\"" + main + "\">" + each.getValue() + "</worksheet>");
        }
        related.append("<Relationship Id=\"st\" Type=\"" + relations + "/styles\" Target=\"styles.xml\"/>");
        related.append(
                "<Relationship Id=\"ss\" Type=\"" + relations + "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>");
        made.put(
                "xl/workbook.xml",
                HEAD + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations + "\"><workbookPr"
                        + (isSince1904 ? " date1904=\"1\"" : "") + "/><sheets>" + tabs + "</sheets></workbook>");
        made.put("xl/_rels/workbook.xml.rels", relations(related.toString()));
        made.put("xl/styles.xml", HEAD + "<styleSheet xmlns=\"" + main + "\">" + styles() + "</styleSheet>");
        StringBuilder items = new StringBuilder();
        strings.forEach(each -> items.append("<si>" + each + "</si>"));
        made.put("xl/sharedStrings.xml", HEAD + "<sst xmlns=\"" + main + "\">" + items + "</sst>");
        return made;
    }

    private static String relations(String all) {
        return HEAD + "<Relationships xmlns=\"" + TRANSITIONAL + "package/2006/relationships\">" + all
                + "</Relationships>";
    }

    private String styles() {
        StringBuilder declared = new StringBuilder();
        StringBuilder used = new StringBuilder();
        for (int i = 0; i < formats.size(); i++) {
            String code = formats.get(i);
            boolean isKnown = code.matches("[1-9]\\d?") || code.equals(GENERAL);
            int id = isKnown ? Integer.parseInt(code.replace(GENERAL, "0")) : 164 + i;
            if (!isKnown) {
                declared.append("<numFmt numFmtId=\"" + id + "\" formatCode=\""
                        + code.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;") + "\"/>");
            }
            used.append("<xf numFmtId=\"" + id + "\" applyNumberFormat=\"1\"/>");
        }
        return "<numFmts>" + declared + "</numFmts><cellStyleXfs><xf numFmtId=\"10\"/></cellStyleXfs><cellXfs>" + used
                + "</cellXfs>";
    }
}
