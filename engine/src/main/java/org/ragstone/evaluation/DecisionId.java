package org.ragstone.evaluation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.ragstone.framework.Edition;
import org.ragstone.model.DataSet;

/** Names a decision by what it was made from: the same data under the same revision have the same id. */
final class DecisionId {
    private DecisionId() {}

    /** What was published is no input, and numbers count by value: 94.1 and 94.10 are the same. */
    static String of(Edition edition, DataSet data) {
        StringBuilder input = new StringBuilder(edition.path())
                .append('\n')
                .append(edition.revision())
                .append('\n');
        List.of(data.header(), data.indicators(), data.targets(), data.results(), data.commentary())
                .forEach(part -> append(part, input));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(input.toString().getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Every component of every record, so that a new one cannot be forgotten; texts by length, so that none runs on. */
    private static void append(Object value, StringBuilder out) {
        if (value instanceof Record each) {
            out.append('{');
            for (RecordComponent component : each.getClass().getRecordComponents()) {
                append(read(each, component), out);
            }
            out.append('}');
        } else if (value instanceof List<?> list) {
            out.append('[');
            list.forEach(each -> append(each, out));
            out.append(']');
        } else if (value instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((key, each) -> sorted.put(String.valueOf(key), each));
            sorted.forEach((key, each) -> {
                append(key, out);
                append(each, out);
            });
        } else if (value instanceof Optional<?> optional) {
            append(optional.isPresent() ? List.of(optional.get()) : List.of(), out);
        } else if (value instanceof OptionalInt optional) {
            append(optional.isPresent() ? List.of(optional.getAsInt()) : List.of(), out);
        } else if (value instanceof BigDecimal number) {
            append(number.stripTrailingZeros().toPlainString(), out);
        } else {
            String text = value.toString();
            out.append(text.length()).append(':').append(text);
        }
    }

    private static Object read(Record value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(value.getClass() + " cannot be read", e);
        }
    }
}
