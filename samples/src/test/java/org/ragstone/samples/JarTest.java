package org.ragstone.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What the one jar weighs, and that what was left out of it is missed by nothing. */
class JarTest {
    private static final long MOST_BYTES = 29_000_000;

    private static final List<String> LEFT_OUT = List.of(
            "org/eclipse/jdt/",
            "org/drools/ecj/",
            "org/apache/commons/codec/",
            "org/apache/commons/compress/",
            "org/dhatim/fastexcel/reader/",
            "org/objectweb/asm/",
            "org/eclipse/jetty/annotations/",
            "org/eclipse/jetty/ee/webapp/",
            "org/eclipse/jetty/ee10/annotations/",
            "org/eclipse/jetty/ee10/plus/",
            "org/eclipse/jetty/ee10/webapp/",
            "org/eclipse/jetty/jndi/",
            "org/eclipse/jetty/plus/",
            "org/eclipse/jetty/xml/",
            "jakarta/annotation/",
            "jakarta/enterprise/",
            "jakarta/inject/",
            "jakarta/interceptor/",
            "jakarta/servlet/resources/",
            "jakarta/transaction/");

    /** Waits for an archive of a web application, which there is none of. */
    private static final String NEVER_LOADED =
            "org/eclipse/jetty/ee10/websocket/server/config/JettyWebSocketConfiguration.class";

    @Test
    void jar_weighs_less_than_twenty_nine_million_bytes() throws IOException {
        assertThat(Files.size(Program.JAR)).as("bytes of ragstone.jar").isLessThan(MOST_BYTES);
    }

    @Test
    void nothing_that_was_left_out_is_there_or_is_missed_by_what_is() throws IOException {
        List<String> there = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        try (ZipFile jar = new ZipFile(Program.JAR.toFile())) {
            for (ZipEntry entry : jar.stream().toList()) {
                if (LEFT_OUT.stream().anyMatch(entry.getName()::startsWith)) {
                    there.add(entry.getName());
                } else if (entry.getName().endsWith(".class") && refersToLeftOut(jar, entry)) {
                    missed.add(entry.getName());
                }
            }
        }
        assertThat(there).isEmpty();
        assertThat(missed).containsExactly(NEVER_LOADED);
    }

    /** A class names all that it refers to, in one form or the other of a descriptor. */
    private static boolean refersToLeftOut(ZipFile jar, ZipEntry entry) throws IOException {
        String content = new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
        return LEFT_OUT.stream().anyMatch(content::contains);
    }
}
