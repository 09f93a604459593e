package org.ragstone.api.report.page;

import de.siegmar.fastcsv.reader.CsvReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** A table that stands in the address of a link, to be saved. */
final class CsvAddress {
    private static final String BEGINNING = "data:text/csv;charset=utf-8,";
    private static final Pattern ENCODED = Pattern.compile("(?:[A-Za-z0-9,./:;_~!*@'()-]++|%[0-9A-F]{2})*+");

    private CsvAddress() {}

    static boolean is(String address) {
        return address.startsWith(BEGINNING)
                && ENCODED.matcher(address.substring(BEGINNING.length())).matches();
    }

    static List<List<String>> rows(String address) {
        String csv = URLDecoder.decode(address.substring(BEGINNING.length()), StandardCharsets.UTF_8);
        return CsvReader.builder().ofCsvRecord(csv).stream()
                .map(each -> each.getFields())
                .toList();
    }
}
