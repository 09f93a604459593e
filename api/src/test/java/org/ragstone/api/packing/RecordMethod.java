package org.ragstone.api.packing;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What a record does to be compared, hashed or told, written out: it says what the linked one says.
 *
 * @param method its name: {@code equals}, {@code hashCode} or {@code toString}
 */
record RecordMethod(String method, String descriptor, List<Handle> components) implements WrittenOut {
    private static final Type OBJECT = Type.getType(Object.class);
    private static final String OBJECTS = Type.getInternalName(Objects.class);

    /** What an instruction stands for that is linked by the methods of records. */
    static RecordMethod of(String method, String descriptor, Object... arguments) {
        List<Handle> components =
                Arrays.stream(arguments).skip(2).map(Handle.class::cast).toList();
        return new RecordMethod(method, descriptor, components);
    }

    @Override
    public void write(MethodVisitor code) {
        switch (method) {
            case "equals" -> writeEquals(code);
            case "hashCode" -> writeHashCode(code);
            default -> writeToString(code);
        }
    }

    private void writeEquals(MethodVisitor code) {
        Label other = new Label();
        Label unequal = new Label();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitJumpInsn(Opcodes.IF_ACMPNE, other);
        code.visitInsn(Opcodes.ICONST_1);
        code.visitInsn(Opcodes.IRETURN);
        mark(code, other);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitTypeInsn(Opcodes.INSTANCEOF, self());
        code.visitJumpInsn(Opcodes.IFEQ, unequal);
        for (Handle component : components) {
            get(code, 0, component);
            get(code, 1, component);
            jumpUnlessEqual(code, Type.getType(component.getDesc()), unequal);
        }
        code.visitInsn(Opcodes.ICONST_1);
        code.visitInsn(Opcodes.IRETURN);
        mark(code, unequal);
        code.visitInsn(Opcodes.ICONST_0);
        code.visitInsn(Opcodes.IRETURN);
    }

    private static void mark(MethodVisitor code, Label label) {
        code.visitLabel(label);
        code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    }

    private static void jumpUnlessEqual(MethodVisitor code, Type type, Label unequal) {
        if (Lambda.isReference(type)) {
            call(code, OBJECTS, "equals", Type.BOOLEAN_TYPE, OBJECT, OBJECT);
            code.visitJumpInsn(Opcodes.IFEQ, unequal);
        } else if (LambdaClass.held(type).equals(Type.INT_TYPE)) {
            code.visitJumpInsn(Opcodes.IF_ICMPNE, unequal);
        } else {
            call(code, boxed(type), "compare", Type.INT_TYPE, type, type);
            code.visitJumpInsn(Opcodes.IFNE, unequal);
        }
    }

    private void writeHashCode(MethodVisitor code) {
        code.visitInsn(Opcodes.ICONST_0);
        for (Handle component : components) {
            Type type = Type.getType(component.getDesc());
            boolean isReference = Lambda.isReference(type);
            code.visitIntInsn(Opcodes.BIPUSH, 31);
            code.visitInsn(Opcodes.IMUL);
            get(code, 0, component);
            call(code, isReference ? OBJECTS : boxed(type), "hashCode", Type.INT_TYPE, isReference ? OBJECT : type);
            code.visitInsn(Opcodes.IADD);
        }
        code.visitInsn(Opcodes.IRETURN);
    }

    private void writeToString(MethodVisitor code) {
        StringBuilder recipe = new StringBuilder(simpleName()).append('[');
        for (int i = 0; i < components.size(); i++) {
            recipe.append(i == 0 ? "" : ", ")
                    .append(components.get(i).getName())
                    .append('=');
            recipe.append(Concatenation.ARGUMENT);
        }
        Concatenation.write(code, recipe.append(']').toString(), List.of(), place -> {
            get(code, 0, components.get(place));
            return Type.getType(components.get(place).getDesc());
        });
    }

    private String self() {
        return Type.getArgumentTypes(descriptor)[0].getInternalName();
    }

    private String simpleName() {
        String name = self();
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('$')) + 1);
        return last.replaceFirst("^\\d+", "");
    }

    private void get(MethodVisitor code, int local, Handle component) {
        code.visitVarInsn(Opcodes.ALOAD, local);
        code.visitTypeInsn(Opcodes.CHECKCAST, self());
        code.visitFieldInsn(Opcodes.GETFIELD, component.getOwner(), component.getName(), component.getDesc());
    }

    private static void call(MethodVisitor code, String owner, String name, Type answer, Type... parameters) {
        String called = Type.getMethodDescriptor(answer, parameters);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, owner, name, called, false);
    }

    private static String boxed(Type primitive) {
        return switch (primitive.getSort()) {
            case Type.BOOLEAN -> "java/lang/Boolean";
            case Type.CHAR -> "java/lang/Character";
            case Type.BYTE -> "java/lang/Byte";
            case Type.SHORT -> "java/lang/Short";
            case Type.LONG -> "java/lang/Long";
            case Type.FLOAT -> "java/lang/Float";
            case Type.DOUBLE -> "java/lang/Double";
            default -> "java/lang/Integer";
        };
    }
}
