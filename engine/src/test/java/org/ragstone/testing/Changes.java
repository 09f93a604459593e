package org.ragstone.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.ragstone.model.Location;
import org.ragstone.model.Period;

/** Everything that a record can be changed to in one place, found by looking into it, so that no component is forgotten. */
public final class Changes {
    /** What is changed, such as {@code DataSet.results Result.value}, and what it then is. */
    public record Changed(String what, Object value) {}

    private final Set<String> components = new TreeSet<>();

    /** The components of all records that were looked into. */
    public Set<String> components() {
        return components;
    }

    /** A value with one change each; none to what cannot be, such as a figure that was not reported. */
    public List<Changed> of(Object value) {
        List<Changed> changes = new ArrayList<>();
        if (value instanceof Record each) {
            for (RecordComponent component : each.getClass().getRecordComponents()) {
                changes.addAll(of(each, component));
            }
        } else if (value instanceof List<?> list) {
            changes.addAll(of(list));
        } else if (value instanceof Map<?, ?> map) {
            changes.addAll(of(map));
        } else if (value instanceof Optional<?> optional) {
            // Of what is absent nothing is known: another record has to have it.
            optional.ifPresent(there -> {
                changes.add(new Changed("", Optional.empty()));
                of(there).forEach(each -> changes.add(new Changed(each.what(), Optional.of(each.value()))));
            });
        } else {
            simply(value).forEach(each -> changes.add(new Changed("", each)));
        }
        return changes;
    }

    private static List<Object> simply(Object value) {
        if (value instanceof String text) {
            return List.of(text + "x", "x" + text, text + "\n", "");
        } else if (value instanceof Boolean holds) {
            return List.of(!holds);
        } else if (value instanceof Enum<?> word) {
            return Arrays.stream(word.getDeclaringClass().getEnumConstants())
                    .filter(each -> each != word)
                    .map(Object.class::cast)
                    .toList();
        } else if (value instanceof BigDecimal figure) {
            return List.of(figure.add(BigDecimal.ONE), figure.setScale(figure.scale() + 1));
        } else if (value instanceof OptionalInt number) {
            return List.of(OptionalInt.empty(), OptionalInt.of(number.orElseThrow() + 1));
        } else if (value instanceof LocalDate date) {
            return List.of(date.plusDays(1));
        } else if (value instanceof Period) {
            return List.of(
                    Period.parse("2031-07").orElseThrow(),
                    Period.parse("2018/19-Q1").orElseThrow());
        } else if (value instanceof Location) {
            return List.of(new Location.InFile("elsewhere"));
        }
        throw new AssertionError("nothing says how a " + value.getClass() + " is changed");
    }

    private List<Changed> of(List<?> list) {
        List<Changed> changes = new ArrayList<>();
        changes.add(new Changed("", List.of()));
        List<Object> twice = new ArrayList<>(list);
        twice.addAll(list);
        changes.add(new Changed("", twice));
        for (int i = 0; i < list.size(); i++) {
            for (Changed each : of(list.get(i))) {
                List<Object> changed = new ArrayList<>(list);
                changed.set(i, each.value());
                changes.add(new Changed(each.what(), changed));
            }
        }
        return changes;
    }

    /** A blank value is as good as none. */
    private List<Changed> of(Map<?, ?> map) {
        List<Changed> changes = new ArrayList<>();
        map.forEach((key, value) -> {
            Map<Object, Object> without = new HashMap<>(map);
            without.remove(key);
            of(key).forEach(each -> changes.add(new Changed("", with(without, each.value(), value))));
            of(value).forEach(each -> changes.add(new Changed("", with(without, key, each.value()))));
        });
        return changes;
    }

    private static Map<Object, Object> with(Map<Object, Object> map, Object key, Object value) {
        Map<Object, Object> changed = new HashMap<>(map);
        changed.put(key, value);
        return changed;
    }

    private List<Changed> of(Record record, RecordComponent component) {
        String name = record.getClass().getSimpleName() + "." + component.getName();
        components.add(name);
        List<Changed> changes = new ArrayList<>();
        for (Changed each : of(read(record, component))) {
            with(record, component, each.value())
                    .ifPresent(made -> changes.add(new Changed((name + " " + each.what()).strip(), made)));
        }
        return changes;
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    private static Optional<Record> with(Record record, RecordComponent changed, Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(each -> each.getName().equals(changed.getName()) ? value : read(record, each))
                .toArray();
        try {
            return Optional.of(record.getClass().getConstructor(types).newInstance(values));
        } catch (InvocationTargetException e) {
            // It refuses what cannot be.
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.getClass().toString(), e);
        }
    }
}
