package org.ragstone.api;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Has a run that is soon over do without the optimizing compiler, whose work takes a third of the processor and only pays
 * later. Where a Java cannot be asked for that, all is as it was.
 */
final class SoonOver {
    private static final long MOST_BYTES = 128 * 1024;
    // What is read until it ends, goes on until it is stopped, or judges the same again and again.
    private static final List<String> MAY_TAKE_LONG = List.of("serve", "-", "--periods");
    private static final String SIMPLE_ALONE = "[{ match: \"*.*\", c2: { Exclude: true } }]";
    private static final String COMMANDS = "com.sun.management.internal.DiagnosticCommandImpl";
    // It loads the library that the commands are in.
    private static final String LOADER = "com.sun.management.internal.PlatformMBeanProviderImpl";

    private SoonOver() {}

    /** Asks for it while the program starts, if the arguments name no more than is soon read. */
    static void askFor(String... arguments) {
        if (isLikely(arguments)) {
            Thread beside = new Thread(SoonOver::ask, "soon over");
            beside.setDaemon(true);
            beside.start();
        }
    }

    /** Whether nothing among the arguments may take long. */
    static boolean isLikely(String... arguments) {
        try {
            long bytes = 0;
            for (String argument : arguments) {
                String value = argument.substring(argument.indexOf('=') + 1);
                if (MAY_TAKE_LONG.contains(argument.split("=", 2)[0]) || value.equals("-")) {
                    return false;
                }
                bytes += bytes(Path.of(value));
            }
            return bytes <= MOST_BYTES;
        } catch (IOException | RuntimeException e) {
            // Whatever is amiss with it is for the command to tell.
            return false;
        }
    }

    /** What a file holds, or the files of a folder, such as those of a data set. */
    private static long bytes(Path path) throws IOException {
        if (!Files.exists(path)) {
            return 0;
        }
        if (!Files.isDirectory(path)) {
            return Files.isRegularFile(path) ? Files.size(path) : Long.MAX_VALUE / 2;
        }
        try (Stream<Path> files = Files.list(path)) {
            long bytes = 0;
            for (Path file : (Iterable<Path>) files::iterator) {
                bytes += Files.isRegularFile(file) ? Files.size(file) : 0;
            }
            return bytes;
        }
    }

    private static void ask() {
        try {
            Path wish = Files.createTempFile("ragstone", ".json");
            try {
                Files.writeString(wish, SIMPLE_ALONE);
                ask(wish);
            } finally {
                Files.delete(wish);
            }
        } catch (ReflectiveOperationException | IOException | RuntimeException | LinkageError e) {
            // Another Java may not know it, and takes its time.
        }
    }

    /** The bean that is there for everybody takes as long to be found as a command does to run. */
    private static void ask(Path wish) throws ReflectiveOperationException {
        Class.forName(LOADER);
        Class<?> commands = Class.forName(COMMANDS);
        Object all = opened(commands, "getDiagnosticCommandMBean").invoke(null);
        opened(commands, "executeDiagnosticCommand", String.class)
                .invoke(all, "Compiler.directives_add \"" + wish + "\"");
    }

    private static Method opened(Class<?> type, String name, Class<?>... parameters)
            throws ReflectiveOperationException {
        Method method = type.getDeclaredMethod(name, parameters);
        method.setAccessible(true);
        return method;
    }
}
