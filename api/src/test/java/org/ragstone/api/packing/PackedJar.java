package org.ragstone.api.packing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/** A jar whose classes are loaded sooner: their lambdas are classes as well, and what every run needs is not compressed. */
final class PackedJar {
    private static final List<String> LINKED_AHEAD = List.of("org/ragstone/", "org/drools/", "org/kie/", "org/mvel2/");
    private static final List<String> NEEDED_BY_ALL =
            List.of("org/ragstone/", "org/drools/", "org/kie/", "org/mvel2/", "org/yaml/", "picocli/", "de/siegmar/");
    private static final String CLASS = ".class";

    private final LambdaClasses lambdas = new LambdaClasses();
    private final Map<String, PlainClass> plain = new LinkedHashMap<>();

    private PackedJar() {}

    /** Packs the jar in its place; doing it again changes nothing. */
    static void pack(Path jar) throws IOException {
        Path packed = Files.createTempFile(jar.toAbsolutePath().getParent(), "packed", ".jar");
        new PackedJar().pack(jar, packed);
        packed.toFile().setReadable(true, false);
        Files.move(packed, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private void pack(Path jar, Path packed) throws IOException {
        Map<ZipEntry, byte[]> content = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                content.put(entry, in.readAllBytes());
            }
        }
        content.forEach((entry, bytes) -> {
            if (entry.getName().endsWith(CLASS) && isAmong(LINKED_AHEAD, entry.getName())) {
                read(entry.getName(), bytes);
            }
        });
        try (ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(packed)))) {
            for (Map.Entry<ZipEntry, byte[]> each : content.entrySet()) {
                write(out, each.getKey(), each.getValue());
            }
        }
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
            write(out, entry.getName(), entry.getTime(), bytes);
            return;
        }
        write(out, entry.getName(), entry.getTime(), rewritten.bytes());
        String host = entry.getName().substring(0, entry.getName().length() - CLASS.length());
        for (LambdaClass each : lambdas.of(host)) {
            write(out, each.name() + CLASS, entry.getTime(), each.bytes());
        }
    }

    private static void write(ZipOutputStream out, String name, long time, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(time);
        if (isAmong(NEEDED_BY_ALL, name)) {
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
