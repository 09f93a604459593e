package org.ragstone.api.packing;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A class that is written anew with its lambdas in classes of their own. Not thread-safe. */
final class PlainClass extends ClassVisitor {
    private static final int LANGUAGE = Opcodes.ASM9;
    private static final String METAFACTORY = "java/lang/invoke/LambdaMetafactory";

    private final LambdaClasses lambdas;
    private final String nest;
    private final ClassWriter writer;
    private String self = "";

    PlainClass(LambdaClasses lambdas, String nest) {
        super(LANGUAGE, new ClassWriter(0));
        this.lambdas = lambdas;
        this.nest = nest;
        this.writer = (ClassWriter) cv;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String above, String[] interfaces) {
        self = name;
        super.visit(version, access, name, signature, above, interfaces);
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
        writer.visitEnd();
        return writer.toByteArray();
    }

    private final class PlainMethod extends MethodVisitor {
        PlainMethod(MethodVisitor written) {
            super(LANGUAGE, written);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle linker, Object... arguments) {
            if (isLambda(linker) && !isOfSuperclass((Handle) arguments[1])) {
                lambdas.put(nest, Lambda.of(name, descriptor, arguments), mv);
            } else {
                super.visitInvokeDynamicInsn(name, descriptor, linker, arguments);
            }
        }

        /** With room for the number of a lambda. */
        @Override
        public void visitMaxs(int stack, int locals) {
            super.visitMaxs(stack + 1, locals);
        }
    }

    private static boolean isLambda(Handle linker) {
        return linker.getOwner().equals(METAFACTORY) && linker.getName().equals("metafactory");
    }

    private boolean isOfSuperclass(Handle called) {
        return called.getTag() == Opcodes.H_INVOKESPECIAL && !called.getOwner().equals(self);
    }
}
