package org.ragstone.api.packing;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A class that is written anew with nothing to be linked while it runs: its lambdas in classes of their own, all else in methods.
 * Not thread-safe.
 */
final class PlainClass extends ClassVisitor {
    private static final int LANGUAGE = Opcodes.ASM9;
    private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";
    private static final String TEXTS = "java/lang/invoke/StringConcatFactory";
    private static final String RECORDS = "java/lang/runtime/ObjectMethods";
    private static final String WRITTEN = "linked$";

    private final LambdaClasses lambdas;
    private final String nest;
    private final ClassWriter writer;
    private final List<WrittenOut> written = new ArrayList<>();
    private String self = "";
    private boolean isInterface;

    PlainClass(LambdaClasses lambdas, String nest) {
        super(LANGUAGE, new ClassWriter(ClassWriter.COMPUTE_MAXS));
        this.lambdas = lambdas;
        this.nest = nest;
        this.writer = (ClassWriter) cv;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String above, String[] interfaces) {
        self = name;
        isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
        // Before Java 11 classes have no nest, and their lambdas could not be called from classes of their own.
        int nested = version < Opcodes.V1_8 ? version : Math.max(version, Opcodes.V11);
        super.visit(nested, access, name, signature, above, interfaces);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        return new PlainMethod(super.visitMethod(access, name, descriptor, signature, exceptions));
    }

    @Override
    public void visitEnd() {
        // Only once all classes of its nest are read is it known which there will be.
    }

    byte[] bytes() {
        if (self.equals(nest)) {
            lambdas.of(nest).forEach(each -> writer.visitNestMember(each.name()));
        }
        for (int i = 0; i < written.size(); i++) {
            writeOut(i, written.get(i));
        }
        writer.visitEnd();
        return writer.toByteArray();
    }

    private void writeOut(int number, WrittenOut method) {
        int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
        MethodVisitor code = writer.visitMethod(access, WRITTEN + number, method.descriptor(), null, null);
        code.visitCode();
        method.write(code);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private final class PlainMethod extends MethodVisitor {
        PlainMethod(MethodVisitor written) {
            super(LANGUAGE, written);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle linker, Object... arguments) {
            if (isBy(linker, LAMBDAS, "metafactory") && !isOfSuperclass((Handle) arguments[1])) {
                lambdas.put(nest, Lambda.of(name, descriptor, arguments), mv);
            } else if (isBy(linker, TEXTS, "makeConcatWithConstants")) {
                call(Concatenation.of(descriptor, arguments));
            } else if (isBy(linker, RECORDS, "bootstrap")) {
                call(RecordMethod.of(name, descriptor, arguments));
            } else {
                super.visitInvokeDynamicInsn(name, descriptor, linker, arguments);
            }
        }

        @Override
        public void visitLocalVariable(
                String name, String descriptor, String signature, Label start, Label end, int index) {
            // Their names are for whoever steps through the source, and every run would read them.
        }

        private void call(WrittenOut method) {
            String name = WRITTEN + written.size();
            written.add(method);
            super.visitMethodInsn(Opcodes.INVOKESTATIC, self, name, method.descriptor(), isInterface);
        }
    }

    private static boolean isBy(Handle linker, String owner, String name) {
        return linker.getOwner().equals(owner) && linker.getName().equals(name);
    }

    private boolean isOfSuperclass(Handle called) {
        return called.getTag() == Opcodes.H_INVOKESPECIAL && !called.getOwner().equals(self);
    }
}
