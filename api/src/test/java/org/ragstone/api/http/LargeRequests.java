package org.ragstone.api.http;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Data sets in JSON that are as large as they may be, each of another shape. */
final class LargeRequests {
    private LargeRequests() {}

    /** So many indicators without a result. */
    static String indicators(int count) {
        return dataSet(list(count, LargeRequests::indicator), "", "");
    }

    /** So many indicators, each with a result. */
    static String results(int count) {
        return dataSet(
                list(count, LargeRequests::indicator),
                list(count, i -> "{\"ref\":\"A%d\",\"period\":\"2018-07\",\"basis\":\"LATEST\",\"value\":%d}"
                        .formatted(i, i % 100)),
                "");
    }

    /** One indicator with so many targets of years, of which none says what is to be reached. */
    static String targetsWithoutTarget(int count) {
        return dataSet(
                indicator(0),
                "",
                list(
                        count,
                        i -> "{\"ref\":\"A0\",\"period\":\"%04d/%02d\",\"tolerance\":\"5%%\",\"set_on\":\"%04d-01-01\"}"
                                .formatted(1000 + i / 10, (1 + i / 10) % 100, 1000 + i % 10)));
    }

    /** So many mistakes. */
    static String mistakes(int count) {
        return dataSet(
                list(200, i -> indicator(i).replace("\"A", "\"" + "X".repeat(90))),
                list(count, i -> "{\"ref\":\"" + "X".repeat(91) + "Y" + i + "\",\"period\":\"x\",\"basis\":\"y\"}"),
                "");
    }

    private static String indicator(int i) {
        return ("{\"ref\":\"A%d\",\"title\":\"Calls %d\",\"kind\":\"KPI\",\"polarity\":\"HIGHER\",\"frequency\":\"MONTHLY\","
                        + "\"bases\":[\"LATEST\"],\"target\":90,\"floor\":80}")
                .formatted(i, i);
    }

    private static String list(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(","));
    }

    private static String dataSet(String indicators, String results, String targets) {
        return "{\"period\":\"2018-07\",\"indicators\":[%s],\"results\":[%s],\"targets\":[%s]}"
                .formatted(indicators, results, targets);
    }
}
