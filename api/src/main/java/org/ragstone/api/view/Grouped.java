package org.ragstone.api.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.model.Cancellation;

/** Results put together, groups and results in the order they are found in. */
final class Grouped {
    private Grouped() {}

    static <K> Map<K, List<JudgedResult>> by(Function<JudgedResult, K> key, List<JudgedResult> results) {
        Cancellation.check();
        return results.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    static Map<Service, List<JudgedResult>> byService(List<JudgedResult> results) {
        return by(each -> Service.of(each.due().indicator()), results);
    }
}
