package org.ragstone.api.packing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.MethodVisitor;

/** The classes that lambdas are put into, by the nest that they belong to. Not thread-safe. */
final class LambdaClasses {
    private final Map<String, List<LambdaClass>> all = new HashMap<>();

    /** Puts the lambda into one of them, and what makes it into the method. */
    void put(String nest, Lambda lambda, MethodVisitor code) {
        List<LambdaClass> own = all.computeIfAbsent(nest, any -> new ArrayList<>());
        own.stream()
                .filter(each -> each.takes(lambda))
                .findFirst()
                .orElseGet(() -> {
                    LambdaClass further = new LambdaClass(nest, own.size(), lambda);
                    own.add(further);
                    return further;
                })
                .putLast(code);
    }

    List<LambdaClass> of(String nest) {
        return all.getOrDefault(nest, List.of());
    }
}
