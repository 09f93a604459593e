package org.ragstone.dataset.book;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.TemporaryFile;

/**
 * The texts that cells of a workbook name by their number, each kept once. They are held in a temporary file, of which the latest are
 * at hand, so that memory does not grow with them. Not thread-safe.
 */
final class SharedStrings implements AutoCloseable {
    private static final int MOST = 5_000_000;
    private static final int AT_HAND = 1 << 12;
    private static final int LONGEST_AT_HAND = 200;
    private static final String ITEM = "si";

    private final TemporaryFile file = TemporaryFile.create();
    private final String[] texts = new String[AT_HAND];
    private final int[] numbers = new int[AT_HAND];
    private long[] ends = new long[256];
    private int count;

    /** Reads; none where the workbook has none. */
    static SharedStrings of(Optional<XmlPart> part, String book) {
        SharedStrings strings = new SharedStrings();
        Arrays.fill(strings.numbers, -1);
        if (part.isEmpty()) {
            return strings;
        }
        try (XmlPart open = part.get()) {
            while (open.nextStart()) {
                if (open.tag().equals(ITEM)) {
                    strings.add(RichText.read(open), book);
                }
            }
            strings.file.flush();
            return strings;
        } catch (ProblemsException e) {
            strings.close();
            throw e;
        }
    }

    private void add(String text, String book) {
        if (count == MOST) {
            throw ProblemsException.of(
                    book,
                    String.format(Locale.ROOT, "the workbook has more than %,d different texts", MOST),
                    "Give its tables as CSV.");
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        file.put(bytes, 0, bytes.length);
        ends = count == ends.length ? Arrays.copyOf(ends, 2 * count) : ends;
        ends[count++] = file.length();
    }

    /** The text of that number, or empty where there is none. */
    Optional<String> text(int number) {
        if (number < 0 || number >= count) {
            return Optional.empty();
        }
        int place = number % AT_HAND;
        if (numbers[place] == number) {
            return Optional.of(texts[place]);
        }
        String text = read(number);
        if (text.length() <= LONGEST_AT_HAND) {
            texts[place] = text;
            numbers[place] = number;
        }
        return Optional.of(text);
    }

    private String read(int number) {
        long from = number == 0 ? 0 : ends[number - 1];
        byte[] bytes = new byte[(int) (ends[number] - from)];
        file.read(from, bytes, 0, bytes.length);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        file.close();
    }
}
