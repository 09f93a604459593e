package org.ragstone.evaluation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.ragstone.framework.Edition;
import org.ragstone.framework.Sha256;
import org.ragstone.model.DataSet;

/** Names a decision by what it was made from: the same data under the same revision have the same id. */
final class DecisionId {
    // Asked of the class each time, its components would cost more than all the rest.
    private static final ClassValue<List<Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            List<Method> accessors = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
            // Whether it may be called is then not looked into at every call.
            accessors.forEach(accessor -> accessor.setAccessible(true));
            return accessors;
        }
    };

    private DecisionId() {}

    /**
     * What was published is no input. Figures count as they are given, since the answer quotes them so: 94.1 and 94.10 are
     * judged alike and answered each in its own words. The order of indicators is that of the answer; the order of other
     * rows means nothing. Where no series starts anew, nothing is said of it, so that older decisions keep their ids.
     */
    static String of(Edition edition, DataSet data) {
        Sha256 digest = new Sha256();
        digest.add(edition.path());
        digest.add(edition.revision());
        // Whether the edition was asked for or was the one in force, it is the same question.
        digest.add(canonical(data.header().with(Optional.empty(), Optional.of(edition.name()))));
        data.indicators().forEach(indicator -> digest.add(canonical(indicator)));
        List.of(data.targets(), data.results(), data.commentary()).forEach(rows -> add(rows, digest));
        if (!data.rebases().isEmpty()) {
            add(data.rebases(), digest);
        }
        return digest.text();
    }

    private static void add(List<?> rows, Sha256 digest) {
        digest.add(String.valueOf(rows.size()));
        rows.stream().map(DecisionId::canonical).sorted().forEach(digest::add);
    }

    private static String canonical(Object value) {
        StringBuilder text = new StringBuilder();
        append(value, text);
        return text.toString();
    }

    /** Every component of every record, so that a new one cannot be forgotten; texts by length, so that none runs on. */
    private static void append(Object value, StringBuilder out) {
        if (value instanceof Record each) {
            out.append('{');
            for (Method component : COMPONENTS.get(each.getClass())) {
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
            append(number.toPlainString(), out);
        } else {
            String text = value.toString();
            out.append(text.length()).append(':').append(text);
        }
    }

    private static Object read(Record value, Method component) {
        try {
            return component.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(value.getClass() + " cannot be read", e);
        }
    }
}
