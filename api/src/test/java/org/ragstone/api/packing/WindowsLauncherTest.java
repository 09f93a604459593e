package org.ragstone.api.packing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The launcher for Windows says what the other one says, in words and line ends that its shell reads. */
class WindowsLauncherTest {
    private static final Path LAUNCHERS = Path.of("src", "main", "launcher");
    private static final Pattern OPTION = Pattern.compile("-X[\\w:+=]*[\\w]");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private static String text(String launcher) throws IOException {
        return Files.readString(LAUNCHERS.resolve(launcher), StandardCharsets.US_ASCII);
    }

    private static List<String> lines() throws IOException {
        return text("ragstone.cmd").lines().toList();
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    private static String withoutComments(String text) {
        return text.lines()
                .filter(each -> !each.startsWith("#") && !each.startsWith("rem "))
                .reduce("", (before, line) -> before + line + "\n");
    }

    @Test
    void its_lines_end_as_those_of_windows_do_and_are_kept_so() throws IOException {
        String text = text("ragstone.cmd");
        assertThat(text).endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(Files.readAllLines(Path.of("..", ".gitattributes"))).contains("*.cmd text eol=crlf");
    }

    @Test
    void it_hands_java_the_options_that_the_other_one_hands_it() throws IOException {
        assertThat(all(OPTION, withoutComments(text("ragstone.cmd"))))
                .isEqualTo(all(OPTION, withoutComments(text("ragstone"))))
                .contains("-XX:TieredStopAtLevel=1", "-XX:SharedArchiveFile", "-Xshare:auto")
                .hasSizeGreaterThan(5);
    }

    @Test
    void it_says_the_same_sentence_where_there_is_no_java() throws IOException {
        String sentence = all(Pattern.compile("Ragstone needs Java 17[^\"\\r\\n]*"), text("ragstone"))
                .get(0);
        assertThat(text("ragstone.cmd")).contains("\r\n>&2 echo " + sentence + "\r\nexit /b 1\r\n");
    }

    @Test
    void it_goes_to_no_place_that_is_not_there() throws IOException {
        List<String> places = lines().stream()
                .filter(each -> each.startsWith(":"))
                .map(each -> each.substring(1))
                .sorted()
                .toList();
        assertThat(all(Pattern.compile("(?<=goto )\\w+"), text("ragstone.cmd"))).isEqualTo(places);
    }

    /** A folder may be named with blanks, brackets and signs that part commands. */
    @Test
    void what_may_have_blanks_stands_in_quotes() throws IOException {
        for (String line : lines()) {
            String bare = QUOTED.matcher(line.replace("%JAVA_HOME:\"=%", "")).replaceAll("");
            assertThat(bare).as(line).doesNotContain("%folder%", "%java%", "%home%", "%release%", "%~1", "\"");
        }
        assertThat(lines()).noneMatch(each -> each.endsWith("(") || each.startsWith(")"));
    }

    @Test
    void the_page_of_signs_is_put_back_and_the_exit_code_goes_through() throws IOException {
        List<String> end = lines().stream()
                .dropWhile(each -> !each.startsWith("if defined page chcp 65001"))
                .takeWhile(each -> !each.isEmpty())
                .toList();
        assertThat(end)
                .hasSize(5)
                .satisfiesExactly(
                        each -> assertThat(each).isEqualTo("if defined page chcp 65001 >nul 2>&1"),
                        each -> assertThat(each)
                                .startsWith("\"%java%\" ")
                                .endsWith(" -jar \"%folder%ragstone.jar\" %*"),
                        each -> assertThat(each).isEqualTo("set \"code=%errorlevel%\""),
                        each -> assertThat(each).isEqualTo("if defined page chcp %page% >nul 2>&1"),
                        each -> assertThat(each).isEqualTo("exit /b %code%"));
    }

    @Test
    void no_blank_stands_at_the_end_of_a_line_where_it_would_be_part_of_a_name() throws IOException {
        assertThat(Stream.of(text("ragstone.cmd").split("\r\n"))).noneMatch(each -> each.endsWith(" "));
    }
}
