package org.ragstone.reading;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The names of objects that have the same in the same order, as the rows of a table have: held once for all of them, so that each
 * holds no more than what stands under them. Immutable.
 */
final class SharedNames {
    static final SharedNames NONE = new SharedNames(List.of());

    private final List<String> names;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    /** @param names each once */
    SharedNames(List<String> names) {
        this.names = List.copyOf(names);
        for (int i = 0; i < this.names.size(); i++) {
            places.put(this.names.get(i), i);
        }
    }

    int size() {
        return names.size();
    }

    /** Whether it is the one in this place. */
    boolean isAt(int place, String name) {
        return place < names.size() && names.get(place).equals(name);
    }

    /** A map that cannot be changed, of one value for each name. */
    <V> Map<String, V> to(List<V> values) {
        return new Under<>(this, List.copyOf(values));
    }

    private static final class Under<V> extends AbstractMap<String, V> {
        private final SharedNames shared;
        private final List<V> values;

        private Under(SharedNames shared, List<V> values) {
            this.shared = shared;
            this.values = values;
        }

        @Override
        public @Nullable V get(@Nullable Object name) {
            Integer place = shared.places.get(name);
            return place == null ? null : values.get(place);
        }

        @Override
        public boolean containsKey(@Nullable Object name) {
            return shared.places.containsKey(name);
        }

        @Override
        public void forEach(BiConsumer<? super String, ? super V> action) {
            for (int i = 0; i < values.size(); i++) {
                action.accept(shared.names.get(i), values.get(i));
            }
        }

        @Override
        public Set<String> keySet() {
            return Collections.unmodifiableSet(shared.places.keySet());
        }

        @Override
        public Set<Map.Entry<String, V>> entrySet() {
            return new AbstractSet<>() {
                @Override
                public int size() {
                    return values.size();
                }

                @Override
                public Iterator<Map.Entry<String, V>> iterator() {
                    return entries();
                }
            };
        }

        private Iterator<Map.Entry<String, V>> entries() {
            Iterator<String> names = shared.names.iterator();
            Iterator<V> under = values.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return names.hasNext();
                }

                @Override
                public Map.Entry<String, V> next() {
                    return Map.entry(names.next(), under.next());
                }
            };
        }
    }
}
