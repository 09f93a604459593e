package org.ragstone.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of a table by the ref of the indicator they belong to, and how one is written out. Immutable. */
record InputTable<T>(Map<String, List<T>> rows, Function<T, String> text) {
    /** As any program can sort texts; the order that rows were given in means nothing. */
    private static final Comparator<String> BY_BYTES =
            Comparator.comparing(text -> text.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    static <T> InputTable<T> of(List<T> rows, Function<T, String> ref, Function<T, String> text) {
        return new InputTable<>(rows.stream().collect(Collectors.groupingBy(ref)), text);
    }

    /** The rows of an indicator, written out and sorted. */
    Stream<String> of(String ref) {
        return sorted(rows.getOrDefault(ref, List.of()).stream());
    }

    /** The rows of anything else than those indicators, written out and sorted. */
    Stream<String> ofOthers(Set<String> refs) {
        return sorted(rows.entrySet().stream()
                .filter(each -> !refs.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .flatMap(Collection::stream));
    }

    private Stream<String> sorted(Stream<T> some) {
        return some.map(text).sorted(BY_BYTES);
    }
}
