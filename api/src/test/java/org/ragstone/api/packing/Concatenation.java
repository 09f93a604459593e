package org.ragstone.api.packing;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** A text that is put together of texts and values, by a builder of texts. */
record Concatenation(String descriptor, String recipe, List<Object> constants) implements WrittenOut {
    /** What stands in a recipe for the next value. */
    static final char ARGUMENT = '\u0001';

    private static final char CONSTANT = '\u0002';
    private static final String BUILDER = Type.getInternalName(StringBuilder.class);

    /** What an instruction stands for that is linked by the factory for concatenations. */
    static Concatenation of(String descriptor, Object... arguments) {
        return new Concatenation(
                descriptor,
                (String) arguments[0],
                Arrays.stream(arguments).skip(1).toList());
    }

    @Override
    public void write(MethodVisitor code) {
        Type[] types = Type.getArgumentTypes(descriptor);
        write(code, recipe, constants, place -> {
            int local =
                    Arrays.stream(types).limit(place).mapToInt(Type::getSize).sum();
            code.visitVarInsn(types[place].getOpcode(Opcodes.ILOAD), local);
            return types[place];
        });
    }

    /** @param load loads the value at a place among the values, and answers of which type it is */
    static void write(MethodVisitor code, String recipe, List<Object> constants, IntFunction<Type> load) {
        code.visitTypeInsn(Opcodes.NEW, BUILDER);
        code.visitInsn(Opcodes.DUP);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V", false);
        StringBuilder text = new StringBuilder();
        int values = 0;
        int others = 0;
        for (int i = 0; i < recipe.length(); i++) {
            char each = recipe.charAt(i);
            if (each == CONSTANT) {
                text.append(constants.get(others++));
            } else if (each == ARGUMENT) {
                append(code, text);
                append(code, load.apply(values++));
            } else {
                text.append(each);
            }
        }
        append(code, text);
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
        code.visitInsn(Opcodes.ARETURN);
    }

    private static void append(MethodVisitor code, StringBuilder text) {
        if (text.length() > 0) {
            code.visitLdcInsn(text.toString());
            append(code, Type.getType(String.class));
            text.setLength(0);
        }
    }

    private static void append(MethodVisitor code, Type value) {
        String descriptor = "(" + appended(value).getDescriptor() + ")L" + BUILDER + ";";
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "append", descriptor, false);
    }

    private static Type appended(Type value) {
        return switch (value.getSort()) {
            case Type.BYTE, Type.SHORT -> Type.INT_TYPE;
            case Type.ARRAY -> Type.getType(Object.class);
            case Type.OBJECT -> value.equals(Type.getType(String.class)) ? value : Type.getType(Object.class);
            default -> value;
        };
    }
}
