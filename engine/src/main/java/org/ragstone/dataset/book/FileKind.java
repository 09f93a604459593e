package org.ragstone.dataset.book;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.ragstone.model.Cancellation;

/** What a file is, as its bytes say, that may be a workbook by its name; and what to do where it is none. */
enum FileKind {
    ARCHIVE("", ""),
    EMPTY("the file is empty", "Maybe it was not copied whole: copy it again."),
    LOCKED(
            "the workbook is locked by a password",
            "Open it with the password and save it without: in Excel by File, Info, Protect Workbook, Encrypt with Password,"
                    + " with nothing in the box."),
    OLD("a workbook of Excel 97 to 2003 (`.xls`) is not read", FileKind.SAVE_AS),
    OTHER_DOCUMENT("the file is of another program of Office, and no workbook", FileKind.SAVE_AS),
    PAGE("the file is a page of the web or XML, under the name of a workbook", FileKind.SAVE_AS),
    TEXT(
            "the file is text, such as CSV, under the name of a workbook",
            "Give it the ending `.csv`, with the name of its table, in the folder of a data set."),
    UNKNOWN("the file is no workbook", FileKind.SAVE_AS);

    static final String SAVE_AS =
            "Open it in a spreadsheet program and save it as “Excel Workbook (.xlsx)”, “Excel 2007-365 (.xlsx)” in LibreOffice.";

    private static final byte[] OF_AN_ARCHIVE = {'P', 'K'};
    private static final byte[] OF_OLD_DOCUMENTS = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int BEGINNING = 1_024;
    private static final int PIECE = 1 << 16;
    // How streams within such a document are named; one of them says what it is.
    private static final Charset OF_NAMES = StandardCharsets.UTF_16LE;
    private static final String ENCRYPTED = "EncryptedPackage";
    private static final String OF_EXCEL = "Workbook";
    private static final String OF_EXCEL_5 = "Book";

    private final String what;
    private final String cure;

    FileKind(String what, String cure) {
        this.what = what;
        this.cure = cure;
    }

    String what() {
        return what;
    }

    String cure() {
        return cure;
    }

    /** @throws IOException if it cannot be read */
    static FileKind of(Path path) throws IOException {
        Cancellation.check();
        try (FileChannel file = FileChannel.open(path)) {
            byte[] first = read(file, 0, BEGINNING);
            if (first.length == 0) {
                return EMPTY;
            }
            if (begins(first, OF_AN_ARCHIVE)) {
                return ARCHIVE;
            }
            if (begins(first, OF_OLD_DOCUMENTS)) {
                return ofOldDocument(file);
            }
            return ofText(first);
        }
    }

    private static byte[] read(FileChannel file, long from, int count) throws IOException {
        ByteBuffer some = ByteBuffer.allocate(count);
        int read = 0;
        while (some.hasRemaining() && read >= 0) {
            read = file.read(some, from + some.position());
        }
        return Arrays.copyOf(some.array(), some.position());
    }

    private static boolean begins(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }

    /** The names of its streams stand somewhere in it, each in one piece. */
    private static FileKind ofOldDocument(FileChannel file) throws IOException {
        boolean isOfExcel = false;
        int longest = ENCRYPTED.length() * 2;
        for (long at = 0; at < file.size(); at += PIECE - longest) {
            Cancellation.check();
            String piece = new String(read(file, at, PIECE), StandardCharsets.ISO_8859_1);
            if (has(piece, ENCRYPTED)) {
                return LOCKED;
            }
            isOfExcel = isOfExcel || has(piece, OF_EXCEL) || has(piece, OF_EXCEL_5);
        }
        return isOfExcel ? OLD : OTHER_DOCUMENT;
    }

    private static boolean has(String piece, String name) {
        return piece.contains(new String(name.getBytes(OF_NAMES), StandardCharsets.ISO_8859_1));
    }

    private static FileKind ofText(byte[] first) {
        String beginning = new String(first, StandardCharsets.ISO_8859_1)
                .replaceFirst("^\\u00EF\\u00BB\\u00BF", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (beginning.startsWith("<")) {
            return PAGE;
        }
        boolean isUtf16 = begins(first, new byte[] {(byte) 0xFF, (byte) 0xFE})
                || begins(first, new byte[] {(byte) 0xFE, (byte) 0xFF});
        return isUtf16 || beginning.chars().noneMatch(each -> each < ' ' && !Character.isWhitespace(each))
                ? TEXT
                : UNKNOWN;
    }
}
