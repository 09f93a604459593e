package org.ragstone.api.publishing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ragstone.api.publishing.NewEditions.EditionRequest;
import org.ragstone.api.publishing.NewFrameworks.FrameworkRequest;
import org.ragstone.framework.Edition;
import org.ragstone.framework.SourceFile;

/** What stands above a framework.yaml that was made: what is left to do, with the commands as they are typed. */
public final class LeftToDo {
    // How the example lists its files, with what each is about.
    private static final Pattern FILE = Pattern.compile("#   \\S+\\.(?:drl|txt) .*");

    private static final String HEADING = "# LEFT TO DO";

    private LeftToDo() {}

    /** Where in an edition's own framework.yaml the list still stands, as a file and a line. */
    public static Optional<String> line(Edition edition) {
        SourceFile own = edition.files().frameworkYamls().get(0);
        List<String> lines = own.text().lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).startsWith(HEADING))
                .mapToObj(i -> own.path() + ":" + (i + 1))
                .findFirst();
    }

    /**
     * The text of a copy of the example, with what is left to do in the place of how to copy it.
     *
     * @param edition the name of its edition
     */
    static String in(String example, FrameworkRequest wanted, String edition) {
        List<String> lines = example.lines().toList();
        List<String> above =
                lines.stream().takeWhile(line -> line.startsWith("#")).toList();
        String files = above.stream()
                .filter(line -> FILE.matcher(line).matches())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        String rest = lines.stream().skip(above.size()).map(line -> line + "\n").collect(Collectors.joining());
        return EditorFiles.line(EditorFiles.OF_FRAMEWORK)
                + """
                # LEFT TO DO before %1$s/%2$s judges a report. Delete what is done. `ragstone` is the program, however you start it.
                #
                # 1. Yours in this file: %3$sthe sentences of your document under `clauses`.
                #    A rule names the sentence it follows, so give a sentence you re-word the same name (GREEN, AMBER ...).
                # 2. In the rule files, in this order: what your document says otherwise. The cases in the *.test.yaml beside each file
                #    say what you mean, so change those too. `ragstone show %1$s` reads it all aloud.
                #
                %4$s#
                #    A council with floor standards adds floor-standard.drl.
                # 3. `ragstone check %1$s` says what does not fit together, and `ragstone test %1$s` which cases fail.
                # 4. Once it has judged a report it stays as it is, and a change is a new edition:
                #    ragstone change %1$s/%2$s --rule "NAME OF A RULE" --old OLD --new NEW --edition NEXT
                #    ragstone publish %1$s NEXT
                """
                        .formatted(wanted.name(), edition, notSaid(wanted), files)
                + rest;
    }

    /** Of what a new framework is asked for, that which was not given. */
    private static String notSaid(FrameworkRequest wanted) {
        String missing = Stream.of(
                        missing("`title`", wanted.title()),
                        missing("`council`", wanted.council()),
                        missing("the period it is in force `from`", wanted.from()))
                .flatMap(Optional::stream)
                .map(each -> each + ", ")
                .collect(Collectors.joining());
        return missing.isEmpty() ? "" : missing + "and ";
    }

    private static Optional<String> missing(String what, Optional<?> given) {
        return given.isPresent() ? Optional.empty() : Optional.of(what);
    }

    /** Above an edition that takes everything over from another and changes nothing yet. */
    static String above(EditionRequest wanted, Optional<Path> draft) {
        String path = wanted.framework() + "/" + wanted.name();
        String steps =
                draft.map(Path::toString).map(LeftToDo::ofDraft).orElseGet(() -> ofLive(wanted.framework(), path));
        return EditorFiles.line(EditorFiles.OF_FRAMEWORK)
                + """
                # %1$s, what changes from %2$s on. Everything else is taken over from the edition %3$s.
                #
                # LEFT TO DO, and to delete when it is done. `ragstone` is the program, however you start it.
                # 1. What changes. A word or a clause: write it here under its key. A rule: copy its file from the folder where it stands
                #    (`show %1$s` says which) to this one, and the *.test.yaml beside it, and change both: a file here stands for the one of its name there.
                """
                        .formatted(path, wanted.from(), wanted.base())
                + steps;
    }

    private static String ofDraft(String draft) {
        return """
                #    ragstone change %1$s --rule "NAME OF A RULE" --old OLD --new NEW
                #    changes a number or a word of a rule wherever it is said; `rename` gives a rule another name.
                # 2. What does not fit together, and which cases fail:
                #    ragstone check --draft %1$s
                #    ragstone test --draft %1$s
                # 3. What it changes, whatever the data, and the step that puts it live:
                #    ragstone compare --to %1$s
                #    ragstone publish %1$s
                """
                .formatted(draft);
    }

    private static String ofLive(String framework, String path) {
        return """
                # 2. What does not fit together, and which cases fail:
                #    ragstone check %1$s
                #    ragstone test %1$s
                # 3. What it changes, whatever the data:
                #    ragstone compare --to %2$s
                """
                .formatted(framework, path);
    }
}
