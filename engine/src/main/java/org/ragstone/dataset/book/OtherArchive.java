package org.ragstone.dataset.book;

import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** An archive that is no workbook that is read: what it is, and what to do. */
record OtherArchive(String what, String cure) {
    private static final String NUMBERS_CURE = "Open it in Numbers, and export it by File, Export To, Excel.";

    private static final String IN_AN_ARCHIVE = "Take the workbook out of the archive, and name that.";

    /** What the archive is, unless it may be a workbook. */
    static Optional<OtherArchive> of(ZipFile zip) {
        if (zip.getEntry("xl/workbook.bin") != null) {
            return said("a binary workbook (`.xlsb`) is not read", FileKind.SAVE_AS);
        }
        if (zip.getEntry("Index.zip") != null
                || zip.stream().anyMatch(each -> each.getName().endsWith(".iwa"))) {
            return said("a workbook of Numbers (`.numbers`) is not read", NUMBERS_CURE);
        }
        if (zip.getEntry("META-INF/manifest.xml") != null && zip.getEntry("content.xml") != null) {
            return said("an OpenDocument spreadsheet (`.ods`) is not read", FileKind.SAVE_AS);
        }
        if (zip.getEntry("[Content_Types].xml") != null) {
            return zip.getEntry("word/document.xml") != null || zip.getEntry("ppt/presentation.xml") != null
                    ? said(FileKind.OTHER_DOCUMENT.what(), FileKind.OTHER_DOCUMENT.cure())
                    : Optional.empty();
        }
        boolean hasBooks = zip.stream().limit(1_000).map(ZipEntry::getName).anyMatch(each -> each.toLowerCase(
                        Locale.ROOT)
                .endsWith(".xlsx"));
        return hasBooks
                ? said("the file is an archive with workbooks in it", IN_AN_ARCHIVE)
                : said("the file is an archive, and no workbook", FileKind.SAVE_AS);
    }

    private static Optional<OtherArchive> said(String what, String cure) {
        return Optional.of(new OtherArchive(what, cure));
    }
}
