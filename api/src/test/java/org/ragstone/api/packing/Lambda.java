package org.ragstone.api.packing;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;

/**
 * A lambda or a reference to a method, as the compiler left it to be linked.
 *
 * @param captured types of what it holds of the place where it stands
 * @param method name of the one method of its interface
 * @param declared type of that method, {@code meant} the same with what is known of its type arguments
 * @param calls what it stands for
 */
record Lambda(Type type, List<Type> captured, String method, Type declared, Type meant, Handle calls) {
    /** What an instruction makes that is linked by the metafactory for lambdas. */
    static Lambda of(String method, String descriptor, Object... arguments) {
        Type made = Type.getMethodType(descriptor);
        return new Lambda(
                made.getReturnType(),
                List.of(made.getArgumentTypes()),
                method,
                (Type) arguments[0],
                (Type) arguments[2],
                (Handle) arguments[1]);
    }

    /** Writes the call, with what is captured in the fields of the class, to the end of the method. */
    void write(GeneratorAdapter code, Type self) {
        boolean makes = calls.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        Type owner = Type.getObjectType(calls.getOwner());
        if (makes) {
            code.newInstance(owner);
            code.dup();
        }
        Parameters parameters = new Parameters(calls);
        for (int i = 0; i < captured.size(); i++) {
            code.loadThis();
            code.getField(self, LambdaClass.field(i), LambdaClass.held(captured.get(i)));
            convert(code, captured.get(i), parameters.next());
        }
        for (int i = 0; i < declared.getArgumentTypes().length; i++) {
            code.loadArg(i);
            convert(code, meant.getArgumentTypes()[i], parameters.next());
        }
        code.visitMethodInsn(instruction(), calls.getOwner(), calls.getName(), calls.getDesc(), calls.isInterface());
        answer(code, makes ? owner : Type.getReturnType(calls.getDesc()), declared.getReturnType());
    }

    private int instruction() {
        return switch (calls.getTag()) {
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            // What is private is called like all else by classes of one nest.
            default -> calls.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    }

    private static void answer(GeneratorAdapter code, Type given, Type wanted) {
        if (!wanted.equals(Type.VOID_TYPE)) {
            convert(code, given, wanted);
        } else if (given.getSize() == 2) {
            code.pop2();
        } else if (given.getSize() == 1) {
            code.pop();
        }
        code.returnValue();
    }

    private static void convert(GeneratorAdapter code, Type from, Type to) {
        if (isReference(from) && isReference(to)) {
            code.checkCast(to);
        } else if (isReference(to)) {
            code.valueOf(from);
        } else if (isReference(from)) {
            Type unboxed = unboxed(from, to);
            code.unbox(unboxed);
            code.cast(unboxed, to);
        } else {
            code.cast(from, to);
        }
    }

    static boolean isReference(Type type) {
        return type.getSort() >= Type.ARRAY;
    }

    private static Type unboxed(Type boxed, Type otherwise) {
        return switch (boxed.getInternalName()) {
            case "java/lang/Integer" -> Type.INT_TYPE;
            case "java/lang/Long" -> Type.LONG_TYPE;
            case "java/lang/Double" -> Type.DOUBLE_TYPE;
            default -> otherwise;
        };
    }

    /** The types of what is called with, one after the other: of a method of an object, that first. */
    private static final class Parameters {
        private final List<Type> all;
        private int next;

        Parameters(Handle calls) {
            Type[] own = Type.getArgumentTypes(calls.getDesc());
            boolean hasObject =
                    calls.getTag() != Opcodes.H_INVOKESTATIC && calls.getTag() != Opcodes.H_NEWINVOKESPECIAL;
            this.all = new ArrayList<>(List.of(own));
            if (hasObject) {
                all.add(0, Type.getObjectType(calls.getOwner()));
            }
        }

        Type next() {
            return all.get(next++);
        }
    }
}
