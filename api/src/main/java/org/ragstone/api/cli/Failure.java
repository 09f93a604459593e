package org.ragstone.api.cli;

/** Says in a sentence why the program could not go on, and what to do. */
final class Failure {
    private static final int MEGABYTE = 1 << 20;
    // Measured: a table of tens of thousands of indicators, which takes most, needs 45 times what their files have.
    private static final int HEAP_A_BYTE = 50;
    private static final int LEAST_MEGABYTES = 64;

    private Failure() {}

    /** @param inputs what it was told to read */
    static String told(Throwable failure, Inputs inputs) {
        if (failure instanceof OutOfMemoryError) {
            return outOfMemory(Runtime.getRuntime().maxMemory() / MEGABYTE, inputs.bytes() / MEGABYTE);
        }
        if (failure instanceof StackOverflowError) {
            return "Something in the input is nested too deeply to be read; write it with fewer levels.";
        }
        if (failure instanceof LinkageError) {
            return "A part of the program cannot be loaded; run it again, and if it fails again, copy its jar anew.";
        }
        return "Ragstone failed. This is a fault of the program, not of your files; please report it, with what it says when it"
                + " is run again with `--debug`.";
    }

    /** @param heap what Java has, in megabytes, as what there is to read is */
    static String outOfMemory(long heap, long input) {
        long needed = Math.max(2 * heap, LEAST_MEGABYTES + HEAP_A_BYTE * input);
        return ("The memory does not suffice: there are %d MB of it, and %d MB to read may need about %d MB;"
                        + " run it as `java -Xmx%dm -jar ragstone.jar ...`.")
                .formatted(heap, input, needed, needed);
    }
}
