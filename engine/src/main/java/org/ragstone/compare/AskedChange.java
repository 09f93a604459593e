package org.ragstone.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ragstone.evaluation.RequiredAction;
import org.ragstone.model.Indicator;
import org.ragstone.model.Period;

/**
 * An action that both editions require about an indicator, and one of them alone of somebody: the post with whoever holds it, or
 * whom the data set names. {@code isAsked} is whether it is the later edition.
 */
public record AskedChange(Indicator indicator, Period period, String action, String of, boolean isAsked) {
    private record Required(String ref, String action) {}

    /** Where one edition does not require the action at all, the changes of results tell. */
    static List<AskedChange> between(List<RequiredAction> before, List<RequiredAction> after) {
        Map<Required, Map<String, RequiredAction>> earlier = byWhom(before);
        Map<Required, Map<String, RequiredAction>> later = byWhom(after);
        earlier.keySet().retainAll(later.keySet());
        return earlier.keySet().stream()
                .flatMap(each -> Stream.concat(
                        alone(earlier.getOrDefault(each, Map.of()), later.getOrDefault(each, Map.of()), false),
                        alone(later.getOrDefault(each, Map.of()), earlier.getOrDefault(each, Map.of()), true)))
                .toList();
    }

    private static Map<Required, Map<String, RequiredAction>> byWhom(List<RequiredAction> actions) {
        Map<Required, Map<String, RequiredAction>> all = new LinkedHashMap<>();
        for (RequiredAction each : actions) {
            Required required =
                    new Required(each.indicator().ref(), each.action().name());
            all.computeIfAbsent(required, none -> new LinkedHashMap<>()).put(who(each), each);
        }
        return all;
    }

    /** The column that names who must act, or the office that must: another label makes nobody else of them. */
    private static String who(RequiredAction required) {
        return required.post()
                .map(post -> post.column().orElse(post.is()))
                .orElse(required.action().by());
    }

    private static Stream<AskedChange> alone(
            Map<String, RequiredAction> one, Map<String, RequiredAction> other, boolean isAsked) {
        return one.entrySet().stream()
                .filter(each -> !each.getKey().isEmpty() && !other.containsKey(each.getKey()))
                .map(each -> of(each.getKey(), each.getValue(), isAsked));
    }

    private static AskedChange of(String who, RequiredAction required, boolean isAsked) {
        String shown = required.byWhom().isEmpty() ? who : required.byWhom();
        return new AskedChange(
                required.indicator(), required.period(), required.action().name(), shown, isAsked);
    }
}
