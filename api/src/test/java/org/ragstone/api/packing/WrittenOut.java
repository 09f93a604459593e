package org.ragstone.api.packing;

import org.objectweb.asm.MethodVisitor;

/** What would be linked when it is first run, as a static method of its class. */
interface WrittenOut {
    /** What the method takes and answers: what was on the stack for the instruction that is replaced. */
    String descriptor();

    /** Writes all of the method. */
    void write(MethodVisitor code);
}
