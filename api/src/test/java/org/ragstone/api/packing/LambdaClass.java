package org.ragstone.api.packing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.commons.TableSwitchGenerator;

/** One class for several lambdas of a nest that are of one interface and hold values of the same kinds. Not thread-safe. */
final class LambdaClass {
    // Of more the method would be too large to be compiled into its callers.
    private static final int MOST = 12;
    private static final String NUMBER = "number";
    private static final String MAKE = "of";

    private final String nest;
    private final Type self;
    private final List<Lambda> lambdas = new ArrayList<>();

    LambdaClass(String nest, int index, Lambda first) {
        String of = first.type().getInternalName();
        String simple = of.substring(of.lastIndexOf('/') + 1).replace('$', '_');
        this.nest = nest;
        this.self = Type.getObjectType(nest + "$$" + simple + index);
        lambdas.add(first);
    }

    String name() {
        return self.getInternalName();
    }

    /** Takes in another, if it is like these and there is room. */
    boolean takes(Lambda other) {
        boolean takes = lambdas.size() < MOST && isLike(other);
        if (takes) {
            lambdas.add(other);
        }
        return takes;
    }

    private boolean isLike(Lambda other) {
        Lambda first = lambdas.get(0);
        return other.type().equals(first.type())
                && other.method().equals(first.method())
                && other.declared().equals(first.declared())
                && held(other.captured()).equals(held(first.captured()));
    }

    /** Puts the one that was taken in last in the place of the instruction that linked it. */
    void putLast(MethodVisitor code) {
        int number = lambdas.size() - 1;
        if (held().isEmpty()) {
            code.visitFieldInsn(Opcodes.GETSTATIC, name(), single(number), self.getDescriptor());
        } else {
            code.visitIntInsn(Opcodes.BIPUSH, number);
            code.visitMethodInsn(Opcodes.INVOKESTATIC, name(), MAKE, maker().getDescriptor(), false);
        }
    }

    static String field(int captured) {
        return "held" + captured;
    }

    /** What a value is held as: any object as an object, and what is no more than an int as that. */
    static Type held(Type captured) {
        return switch (captured.getSort()) {
            case Type.LONG, Type.FLOAT, Type.DOUBLE -> captured;
            case Type.ARRAY, Type.OBJECT -> Type.getType(Object.class);
            default -> Type.INT_TYPE;
        };
    }

    private static List<Type> held(List<Type> captured) {
        return captured.stream().map(LambdaClass::held).toList();
    }

    private List<Type> held() {
        return held(lambdas.get(0).captured());
    }

    private static String single(int number) {
        return "single" + number;
    }

    private Method maker() {
        return new Method(MAKE, self, parameters());
    }

    private Method constructor() {
        return new Method("<init>", Type.VOID_TYPE, parameters());
    }

    private Type[] parameters() {
        List<Type> all = new ArrayList<>(held());
        all.add(Type.INT_TYPE);
        return all.toArray(Type[]::new);
    }

    byte[] bytes() {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
        String[] interfaces = {lambdas.get(0).type().getInternalName()};
        int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        writer.visit(Opcodes.V17, access, name(), null, "java/lang/Object", interfaces);
        writer.visitNestHost(nest);
        fields(writer);
        writeConstructor(writer);
        if (held().isEmpty()) {
            writeSingles(writer);
        } else {
            writeMaker(writer);
        }
        writeMethod(writer);
        writer.visitEnd();
        return writer.toByteArray();
    }

    private void fields(ClassWriter writer) {
        int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
        writer.visitField(access, NUMBER, "I", null, null);
        for (int i = 0; i < held().size(); i++) {
            writer.visitField(access, field(i), held().get(i).getDescriptor(), null, null);
        }
    }

    private void writeConstructor(ClassWriter writer) {
        GeneratorAdapter code = new GeneratorAdapter(Opcodes.ACC_PRIVATE, constructor(), null, null, writer);
        code.loadThis();
        code.invokeConstructor(Type.getType(Object.class), new Method("<init>", "()V"));
        for (int i = 0; i < held().size(); i++) {
            code.loadThis();
            code.loadArg(i);
            code.putField(self, field(i), held().get(i));
        }
        code.loadThis();
        code.loadArg(held().size());
        code.putField(self, NUMBER, Type.INT_TYPE);
        code.returnValue();
        code.endMethod();
    }

    /** What holds nothing is made once, as it would be if it were linked. */
    private void writeSingles(ClassWriter writer) {
        GeneratorAdapter code =
                new GeneratorAdapter(Opcodes.ACC_STATIC, new Method("<clinit>", "()V"), null, null, writer);
        for (int i = 0; i < lambdas.size(); i++) {
            int access = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
            writer.visitField(access, single(i), self.getDescriptor(), null, null);
            code.newInstance(self);
            code.dup();
            code.push(i);
            code.invokeConstructor(self, constructor());
            code.putStatic(self, single(i), self);
        }
        code.returnValue();
        code.endMethod();
    }

    private void writeMaker(ClassWriter writer) {
        GeneratorAdapter code = new GeneratorAdapter(Opcodes.ACC_STATIC, maker(), null, null, writer);
        code.newInstance(self);
        code.dup();
        code.loadArgs();
        code.invokeConstructor(self, constructor());
        code.returnValue();
        code.endMethod();
    }

    private void writeMethod(ClassWriter writer) {
        Lambda first = lambdas.get(0);
        Method method = new Method(first.method(), first.declared().getDescriptor());
        GeneratorAdapter code = new GeneratorAdapter(Opcodes.ACC_PUBLIC, method, null, null, writer);
        code.loadThis();
        code.getField(self, NUMBER, Type.INT_TYPE);
        code.tableSwitch(IntStream.range(0, lambdas.size() - 1).toArray(), new TableSwitchGenerator() {
            @Override
            public void generateCase(int number, Label end) {
                lambdas.get(number).write(code, self);
            }

            @Override
            public void generateDefault() {
                lambdas.get(lambdas.size() - 1).write(code, self);
            }
        });
        code.endMethod();
    }
}
