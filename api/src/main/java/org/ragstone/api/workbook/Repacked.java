package org.ragstone.api.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook as the library packed it, packed again: what lists its parts stands first, by which programs know the kind of file; its
 * properties say the language and no time; and notes have the room that their texts need.
 */
final class Repacked {
    private static final String CONTENTS = "[Content_Types].xml";
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String NOTES = "xl/drawings/vmlDrawing";
    // The first moment that a zip can tell.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int COLUMNS_OF_A_NOTE = 4;
    private static final int ROWS_OF_A_NOTE = 9;
    private static final Pattern ANCHOR = Pattern.compile("<x:Anchor>(\\d+),0,(\\d+),0,\\d+,0,\\d+,0</x:Anchor>");

    private final Path packed;
    private final Properties properties;

    Repacked(Path packed, Properties properties) {
        this.packed = packed;
        this.properties = properties;
    }

    void writeTo(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        // The library packs so that its parts can only be found from the end.
        try (ZipFile parts = new ZipFile(packed.toFile())) {
            List<ZipEntry> contents = new ArrayList<>(Collections.list(parts.entries()));
            contents.sort(Comparator.comparing(each -> !each.getName().equals(CONTENTS)));
            for (ZipEntry each : contents) {
                ZipEntry entry = new ZipEntry(each.getName());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                try (InputStream part = parts.getInputStream(each)) {
                    copy(each.getName(), part, zip);
                }
                zip.closeEntry();
            }
        }
        zip.finish();
        zip.flush();
    }

    private void copy(String name, InputStream part, ZipOutputStream zip) throws IOException {
        if (name.equals(PROPERTIES)) {
            zip.write(properties.xml().getBytes(StandardCharsets.UTF_8));
        } else if (name.startsWith(NOTES)) {
            String xml = new String(part.readAllBytes(), StandardCharsets.UTF_8);
            zip.write(ANCHOR.matcher(xml).replaceAll(Repacked::roomy).getBytes(StandardCharsets.UTF_8));
        } else {
            part.transferTo(zip);
        }
    }

    private static String roomy(MatchResult anchor) {
        int column = Integer.parseInt(anchor.group(1));
        int row = Integer.parseInt(anchor.group(2));
        return "<x:Anchor>%s,15,%s,2,%s,15,%s,4</x:Anchor>"
                .formatted(column + 1, row, column + 1 + COLUMNS_OF_A_NOTE, row + ROWS_OF_A_NOTE);
    }
}
