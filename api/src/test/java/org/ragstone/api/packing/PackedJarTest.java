package org.ragstone.api.packing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A jar says after it is packed what it said before, with nothing left to be linked. */
class PackedJarTest {
    @TempDir
    private Path folder;

    /** Lambdas and references of every shape, records and texts, told in one text. */
    public static final class Everything implements Callable<String> {
        private final String own = "own";

        record Pair(String text, int number, long large, double half, boolean sure, List<String> more) {}

        record Empty() {}

        private static String twice(Object any) {
            return any + "" + any;
        }

        private String secret(int number) {
            return own + number;
        }

        @Override
        public String call() {
            long large = 1L << 40;
            double half = 0.5;
            char letter = 'x';
            Supplier<String> captures = () -> own + large + half + letter;
            IntFunction<String> bound = this::secret;
            Function<Object, String> reference = Everything::twice;
            Supplier<StringBuilder> constructor = StringBuilder::new;
            IntFunction<int[]> array = int[]::new;
            BiFunction<String, Integer, Character> unbound = String::charAt;
            ToIntFunction<Integer> unboxed = Integer::intValue;
            ToLongFunction<Integer> widened = each -> each;
            LongSupplier wider = () -> letter;
            DoubleSupplier parsed = () -> Double.parseDouble("1.5");
            Function<Integer, Integer> boxed = Math::abs;
            IntBinaryOperator sum = Integer::sum;
            Runnable dropped = () -> twice(own);
            dropped.run();
            Pair pair = new Pair("a", 1, large, half, true, List.of("b"));
            Pair like = new Pair("a", 1, large, half, true, List.of("b"));
            List<Boolean> equal = List.of(
                    pair.equals(like),
                    pair.equals(new Pair("a", 2, large, half, true, List.of("b"))),
                    pair.equals(new Pair("a", 1, large, -0.0, true, List.of("b"))),
                    new Empty().equals(new Empty()),
                    pair.hashCode() == like.hashCode());
            String many = IntStream.range(0, 3)
                    .mapToObj(each -> (Supplier<String>) () -> own + each)
                    .map(Supplier::get)
                    .toList()
                    .toString();
            return String.join(
                    "|",
                    captures.get(),
                    bound.apply(7),
                    reference.apply(null),
                    constructor.get().append(1),
                    "" + array.apply(3).length,
                    "" + unbound.apply("abc", 1),
                    "" + unboxed.applyAsInt(5) + widened.applyAsLong(6) + wider.getAsLong() + parsed.getAsDouble(),
                    "" + boxed.apply(-4) + sum.applyAsInt(1, 2),
                    pair + "" + new Empty() + pair.hashCode(),
                    equal.toString(),
                    many);
        }
    }

    private static byte[] bytes(Class<?> of) throws IOException {
        try (InputStream in = of.getResourceAsStream("/" + of.getName().replace('.', '/') + ".class")) {
            return in.readAllBytes();
        }
    }

    private Path jar(Class<?>... classes) throws IOException {
        Path jar = folder.resolve("program.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Class<?> each : classes) {
                out.putNextEntry(new ZipEntry(each.getName().replace('.', '/') + ".class"));
                out.write(bytes(each));
            }
        }
        return jar;
    }

    /** By a loader that has the classes of the jar and Java's own, and no others. */
    private static String said(Path jar) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            Object program = loader.loadClass(Everything.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            return (String) ((Callable<?>) program).call();
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_packed_jar_says_what_it_said() throws Exception {
        Path jar = jar(PackedJarTest.class, Everything.class, Everything.Pair.class, Everything.Empty.class);
        String before = said(jar);
        assertThat(before)
                .startsWith("own10995116277760.5x|own7|nullnull|")
                .contains("Pair[text=a, number=1, ")
                .contains("[true, false, false, true, true]");
        PackedJar.link(jar);
        assertThat(said(jar)).isEqualTo(before);
        PackedJar.link(jar);
        assertThat(said(jar)).isEqualTo(before);
    }

    @Test
    void nothing_is_left_to_be_linked() throws Exception {
        Path jar = jar(PackedJarTest.class, Everything.class, Everything.Pair.class, Everything.Empty.class);
        assertThat(linked(jar)).isPositive();
        PackedJar.link(jar);
        assertThat(linked(jar)).isZero();
    }

    @Test
    void what_is_needed_is_not_compressed() throws Exception {
        Path jar = jar(PackedJarTest.class, Everything.class, Everything.Pair.class, Everything.Empty.class);
        String before = said(jar);
        String needed = Everything.class.getName().replace('.', '/');
        PackedJar.link(jar);
        PackedJar.compress(jar, Set.of(needed));
        try (ZipFile file = new ZipFile(jar.toFile())) {
            assertThat(file.stream()).hasSizeGreaterThan(4).allSatisfy(each -> assertThat(
                            each.getMethod() == ZipEntry.STORED)
                    .isEqualTo(each.getName().equals(needed + ".class")));
        }
        assertThat(said(jar)).isEqualTo(before);
    }

    private static int linked(Path jar) throws IOException {
        int[] linked = {0};
        try (FileSystem system = FileSystems.newFileSystem(jar, Map.of());
                Stream<Path> files = Files.walk(system.getPath("/"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                new ClassReader(Files.readAllBytes(file))
                        .accept(
                                new ClassVisitor(Opcodes.ASM9) {
                                    @Override
                                    public MethodVisitor visitMethod(
                                            int access, String name, String type, String generic, String[] thrown) {
                                        return new MethodVisitor(Opcodes.ASM9) {
                                            @Override
                                            public void visitInvokeDynamicInsn(
                                                    String linkedName, String made, Handle by, Object... arguments) {
                                                linked[0]++;
                                            }
                                        };
                                    }
                                },
                                0);
            }
        }
        return linked[0];
    }
}
