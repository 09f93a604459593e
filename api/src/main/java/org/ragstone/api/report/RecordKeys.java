package org.ragstone.api.report;

import com.fasterxml.jackson.core.io.SerializedString;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The components of a type of records, as the keys of a document: looked up once for all records of the type. Thread-safe. */
final class RecordKeys {
    private static final ClassValue<List<Key>> OF_TYPE = new ClassValue<>() {
        @Override
        protected List<Key> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Key::of).toList();
        }
    };

    private RecordKeys() {}

    /** Those of a record's type, in their order. */
    static List<Key> of(Record document) {
        return OF_TYPE.get(document.getClass());
    }

    /** A name, written already, and how what stands under it is had. */
    record Key(SerializedString name, Function<Object, Object> accessor, boolean isSpread) {
        private static final MethodType ASKED = MethodType.genericMethodType(1);

        private static Key of(RecordComponent component) {
            return new Key(
                    new SerializedString(component.getName()),
                    accessor(component.getAccessor()),
                    component.isAnnotationPresent(Spread.class));
        }

        /** As if it were written out for this one component, which takes a fraction of what reflection does each time. */
        @SuppressWarnings("unchecked")
        private static Function<Object, Object> accessor(Method method) {
            try {
                MethodHandles.Lookup lookup =
                        MethodHandles.privateLookupIn(method.getDeclaringClass(), MethodHandles.lookup());
                MethodHandle handle = lookup.unreflect(method);
                return (Function<Object, Object>) LambdaMetafactory.metafactory(
                                lookup,
                                "apply",
                                MethodType.methodType(Function.class),
                                ASKED,
                                handle,
                                handle.type().wrap())
                        .getTarget()
                        .invoke();
            } catch (Throwable e) {
                throw new IllegalStateException(method + " cannot be asked", e);
            }
        }

        Object under(Record document) {
            return accessor.apply(document);
        }
    }
}
