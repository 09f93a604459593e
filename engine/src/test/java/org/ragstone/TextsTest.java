package org.ragstone;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * No text says the name of a type, a constant or a method of ours, which nobody who reads it could know: each is either a
 * slip of whoever renamed something in the source, or was never written for its reader.
 */
class TextsTest {
    private static final List<Path> SOURCES = List.of(Path.of("src", "main", "java"));

    private final Set<String> types = new TreeSet<>();
    private final List<String> texts = new ArrayList<>();

    private void read(Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
                Stream<Path> files = Files.walk(folder)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : task.parse()) {
                read(unit);
            }
        }
    }

    private void read(CompilationUnitTree unit) {
        unit.accept(
                new TreeScanner<Void, String>() {
                    @Override
                    public Void visitClass(ClassTree type, String file) {
                        types.add(type.getSimpleName().toString());
                        return super.visitClass(type, file);
                    }

                    @Override
                    public Void visitLiteral(LiteralTree literal, String file) {
                        if (literal.getValue() instanceof String text) {
                            texts.add(file + ": " + text);
                        }
                        return null;
                    }
                },
                unit.getSourceFile().getName());
    }

    /** A name of one hump may be a word of the field, unless something of it is asked for. */
    private Pattern names() {
        types.remove("");
        String humps = String.join(
                "|",
                types.stream().filter(name -> name.matches(".+[a-z][A-Z].*")).toList());
        return Pattern.compile("(?<![A-Za-z0-9])(?:(?:" + humps + ")(?![A-Za-z0-9])|(?:" + String.join("|", types)
                + ")(?:[.#]|::)\\w+|\\w+\\(\\)|[A-Z]\\w*(?:Exception|Error)(?![A-Za-z0-9]))");
    }

    @Test
    void no_text_says_a_name_of_the_source() throws IOException {
        for (Path folder : SOURCES) {
            read(folder);
        }
        Pattern names = names();
        assertThat(texts).hasSizeGreaterThan(500);
        assertThat(texts.stream().filter(text -> names.matcher(text.substring(text.indexOf(": ")))
                        .find()))
                .isEmpty();
        assertThat("RAGSTONE_EditionFilesReader.RULES").containsPattern(names);
        assertThat("see Period.FORMS").containsPattern(names);
        assertThat("because of a NullPointerException").containsPattern(names);
    }
}
