package org.ragstone.api.packing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/** A jar whose classes are loaded sooner: their lambdas are classes as well, and those that most runs need are not compressed. */
final class PackedJar {
    private static final List<String> LINKED_AHEAD = List.of(
            "org/ragstone/",
            "org/drools/",
            "org/kie/",
            "org/mvel2/",
            "org/yaml/",
            "org/antlr/",
            "picocli/",
            "de/siegmar/",
            "com/fasterxml/",
            "org/eclipse/");
    private static final String CLASS = ".class";

    private final LambdaClasses lambdas = new LambdaClasses();
    private final Map<String, PlainClass> plain = new LinkedHashMap<>();

    private PackedJar() {}

    /** Links the jar in its place, and compresses nothing; doing it again changes nothing. */
    static void link(Path jar) throws IOException {
        Map<ZipEntry, byte[]> content = content(jar);
        PackedJar linked = new PackedJar();
        content.forEach((entry, bytes) -> {
            if (entry.getName().endsWith(CLASS) && isAmong(LINKED_AHEAD, entry.getName())) {
                linked.read(entry.getName(), bytes);
            }
        });
        replace(jar, out -> {
            for (Map.Entry<ZipEntry, byte[]> each : content.entrySet()) {
                linked.write(out, each.getKey(), each.getValue());
            }
        });
    }

    /**
     * Compresses what is in the jar but for some classes, which are loaded without being unpacked.
     *
     * @param needed their names, as {@code java/lang/String}
     */
    static void compress(Path jar, Set<String> needed) throws IOException {
        Map<ZipEntry, byte[]> content = content(jar);
        replace(jar, out -> {
            out.setLevel(Deflater.BEST_COMPRESSION);
            for (Map.Entry<ZipEntry, byte[]> each : content.entrySet()) {
                String name = each.getKey().getName();
                boolean isNeeded = name.endsWith(CLASS) && needed.contains(withoutEnding(name));
                write(out, name, each.getKey().getTime(), each.getValue(), isNeeded);
            }
        });
    }

    private static Map<ZipEntry, byte[]> content(Path jar) throws IOException {
        Map<ZipEntry, byte[]> content = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                content.put(entry, in.readAllBytes());
            }
        }
        return content;
    }

    private interface Content {
        void write(ZipOutputStream out) throws IOException;
    }

    private static void replace(Path jar, Content content) throws IOException {
        Path packed = Files.createTempFile(jar.toAbsolutePath().getParent(), "packed", ".jar");
        try (ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(packed)))) {
            content.write(out);
        }
        packed.toFile().setReadable(true, false);
        Files.move(packed, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String withoutEnding(String name) {
        return name.substring(0, name.length() - CLASS.length());
    }

    private void read(String name, byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        PlainClass visitor = new PlainClass(lambdas, nest(reader));
        reader.accept(visitor, 0);
        plain.put(name, visitor);
    }

    private static String nest(ClassReader reader) {
        String[] nest = {reader.getClassName()};
        reader.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public void visitNestHost(String host) {
                        nest[0] = host;
                    }
                },
                ClassReader.SKIP_CODE);
        return nest[0];
    }

    private void write(ZipOutputStream out, ZipEntry entry, byte[] bytes) throws IOException {
        PlainClass rewritten = plain.get(entry.getName());
        if (rewritten == null) {
            write(out, entry.getName(), entry.getTime(), bytes, true);
            return;
        }
        write(out, entry.getName(), entry.getTime(), rewritten.bytes(), true);
        for (LambdaClass each : lambdas.of(withoutEnding(entry.getName()))) {
            write(out, each.name() + CLASS, entry.getTime(), each.bytes(), true);
        }
    }

    private static void write(ZipOutputStream out, String name, long time, byte[] bytes, boolean asItIs)
            throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(time);
        if (asItIs) {
            CRC32 sum = new CRC32();
            sum.update(bytes);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(bytes.length);
            entry.setCrc(sum.getValue());
        }
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }

    private static boolean isAmong(List<String> folders, String name) {
        return folders.stream().anyMatch(name::startsWith);
    }
}
