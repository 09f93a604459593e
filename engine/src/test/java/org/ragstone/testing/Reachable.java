package org.ragstone.testing;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What an object keeps alive: all that can be reached from it over fields of our own types, and through collections, maps and
 * optionals of the JDK.
 */
public final class Reachable {
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> open = new ArrayDeque<>();

    private Reachable() {}

    public static Reachable from(Object root) {
        Reachable reachable = new Reachable();
        reachable.visit(root);
        while (!reachable.open.isEmpty()) {
            reachable.expand(reachable.open.pop());
        }
        return reachable;
    }

    /** The objects of a type. */
    public <T> Stream<T> of(Class<T> type) {
        return seen.stream().filter(type::isInstance).map(type::cast);
    }

    /** How many there are of each type. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        seen.forEach(each -> counts.merge(each.getClass().getName(), 1, Integer::sum));
        return counts;
    }

    private void visit(Object object) {
        if (object != null && !(object instanceof Class) && !(object instanceof Enum) && seen.add(object)) {
            open.push(object);
        }
    }

    private void expand(Object object) {
        if (object instanceof Object[] || object.getClass().isArray()) {
            for (int i = 0; object instanceof Object[] && i < Array.getLength(object); i++) {
                visit(Array.get(object, i));
            }
        } else if (object instanceof Collection<?> collection) {
            collection.forEach(this::visit);
        } else if (object instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                visit(key);
                visit(value);
            });
        } else if (object instanceof Optional<?> optional) {
            optional.ifPresent(this::visit);
        } else if (object.getClass().getName().startsWith("org.ragstone")) {
            for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    if (!Modifier.isStatic(field.getModifiers())
                            && !field.getType().isPrimitive()) {
                        visit(value(field, object));
                    }
                }
            }
        }
    }

    private static Object value(Field field, Object of) {
        try {
            field.setAccessible(true);
            return field.get(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
