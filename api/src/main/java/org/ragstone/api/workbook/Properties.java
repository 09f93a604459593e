package org.ragstone.api.workbook;

import org.dhatim.fastexcel.XmlEscapeHelper;

/** What a workbook says of itself, its language among it, and not when it was made: the same is the same tomorrow. */
record Properties(String title, String about, String madeBy) {
    String xml() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
                + "<cp:coreProperties"
                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
                + element("dc:title", title)
                + element("dc:subject", about)
                + element("dc:creator", madeBy)
                + element("dc:language", "en-GB")
                + "</cp:coreProperties>";
    }

    private static String element(String name, String text) {
        return "<" + name + ">" + XmlEscapeHelper.escape(SheetText.of(text)) + "</" + name + ">";
    }
}
