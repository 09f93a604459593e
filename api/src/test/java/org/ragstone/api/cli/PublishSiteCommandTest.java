package org.ragstone.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ragstone.api.columns.CheckedPackage;
import org.ragstone.api.disk.Disk;
import org.ragstone.policy.PolicyCompiler;

/** Sites of dashboards: what the public sees of figures that are withheld, and what is said to whoever publishes. */
class PublishSiteCommandTest {
    private static final Path RULES = Path.of("..", "rules");
    private static final String SAMPLES = "../samples/";
    private static final PolicyCompiler COMPILER = new CompilesOnce();

    private static final String INDICATORS =
            """
            ref,title,kind,service,polarity,frequency,bases,aggregation,target,floor
            A,Homes made safe,KPI,Housing,HIGHER,MONTHLY,LATEST YEAR_TO_DATE,SUM,10,4
            B,Homes let,KPI,Housing,HIGHER,MONTHLY,LATEST YEAR_TO_DATE,,10,4
            """;

    @TempDir
    private Path folder;

    private record Run(int exitCode, String out, String err) {}

    private static Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = new CommandLineInterface(
                        COMPILER,
                        Clock.systemUTC(),
                        new Disk(),
                        Map.of("RAGSTONE_RULES", RULES.toString()),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(arguments);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Run publish(List<String> dataSets, String... more) {
        return run(Stream.of(
                        Stream.of("publish-site"),
                        dataSets.stream(),
                        Stream.of(more),
                        Stream.of("--out", site().toString()))
                .flatMap(each -> each)
                .toArray(String[]::new));
    }

    private Path site() {
        return folder.resolve("site");
    }

    private String dataSet(String name, String period, String results) throws IOException {
        Path made = Files.createDirectories(folder.resolve(name));
        Files.writeString(made.resolve("dataset.yaml"), "framework: example\nperiod: " + period + "\ntitle: Homes\n");
        Files.writeString(made.resolve("indicators.csv"), INDICATORS);
        Files.writeString(
                made.resolve("results.csv"),
                "ref,period,basis,value,state,assessed_by,note\n" + results.replace(" ", "\n") + "\n");
        Files.writeString(
                made.resolve("commentary.csv"),
                "scope,ref,period,action,post,text\nINDICATOR,A,2026-05,,Head of Housing,Three homes more than in May.\n");
        return made.toString();
    }

    private String may() throws IOException {
        return dataSet(
                "may",
                "2026-05",
                "A,2026-04,LATEST,4711,,,Secret-note A,2026-05,LATEST,,SUPPRESSED,Secret-name,Secret-note"
                        + " A,2026-05,YEAR_TO_DATE,4714,,, B,2026-05,LATEST,20,,,");
    }

    private SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site())) {
            for (Path each : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                files.put(site().relativize(each).toString().replace('\\', '/'), Files.readString(each));
            }
        }
        return files;
    }

    @Test
    void each_data_set_has_a_page_with_its_findings_beside_it_and_the_index_leads_there() throws IOException {
        Run run = publish(List.of(SAMPLES + "kent-2018-07", SAMPLES + "kent-2021-07", SAMPLES + "dover-2021-q2"));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(files().keySet())
                .containsExactly(
                        "dover/2021_22-q2/datapackage.json",
                        "dover/2021_22-q2/evaluation.json",
                        "dover/2021_22-q2/findings.csv",
                        "dover/2021_22-q2/index.html",
                        "feed.xml",
                        "index.html",
                        "kent/2018-07/datapackage.json",
                        "kent/2018-07/evaluation.json",
                        "kent/2018-07/findings.csv",
                        "kent/2018-07/index.html",
                        "kent/2021-07/datapackage.json",
                        "kent/2021-07/evaluation.json",
                        "kent/2021-07/findings.csv",
                        "kent/2021-07/index.html",
                        "site-files.txt");
        Document index = Jsoup.parse(files().get("index.html"));
        assertThat(index.select("h3 a").eachAttr("href"))
                .as("a council's newest first")
                .containsExactly("dover/2021_22-q2/index.html", "kent/2021-07/index.html", "kent/2018-07/index.html");
        assertThat(index.text()).contains("Month RAG: 19 Green, 4 Amber, 2 Red");
    }

    @Test
    void what_is_told_of_the_findings_to_programs_is_true_of_each() throws IOException {
        List<String> all;
        try (Stream<Path> samples = Files.list(Path.of(SAMPLES))) {
            all = samples.filter(each -> Files.exists(each.resolve("dataset.yaml")))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
        Run run = publish(all);
        assertThat(run.exitCode()).as(run.err()).isZero();
        List<Path> pages;
        try (Stream<Path> files = Files.walk(site())) {
            pages = files.filter(each -> each.endsWith("findings.csv"))
                    .map(Path::getParent)
                    .toList();
        }
        assertThat(pages).hasSameSizeAs(all).allSatisfy(page -> assertThat(CheckedPackage.faults(page))
                .isEmpty());
        assertThat(CheckedPackage.json(site().resolve("kent/2018-07")).toString())
                .contains("GREEN", "MANAGEMENT_ACTION", "What the rules of");
    }

    @Test
    void every_link_leads_to_a_file_that_is_there() throws IOException {
        publish(List.of(SAMPLES + "kent-2018-07", SAMPLES + "dover-2021-q2"));
        for (String page : files().keySet()) {
            if (page.endsWith(".html")) {
                Document read = Jsoup.parse(files().get(page));
                for (Element link : read.select("a[href], link[href]")) {
                    String address = link.attr("href");
                    if (!address.startsWith("#") && !address.startsWith("data:") && !address.startsWith("http")) {
                        Path to = site().resolve(page)
                                .resolveSibling(address.replaceFirst("#.*", ""))
                                .normalize();
                        assertThat(to).as(page + " " + address).isRegularFile();
                    }
                }
            }
        }
    }

    @Test
    void nothing_of_what_is_withheld_is_anywhere_in_the_public_site() throws IOException {
        Run run = publish(List.of(may()));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(files()).allSatisfy((name, text) -> assertThat(text)
                .as(name)
                .doesNotContain("4,714", "4714", "Secret-note", "Secret-name", folder.toString()));
        assertThat(files().get("example/2026-05/index.html"))
                .contains("Public version")
                .doesNotContain("Warnings");
        assertThat(files().get("example/2026-05/evaluation.json"))
                .contains("\"SUPPRESSED\"")
                .contains("\"warnings\" : [ ]");
        assertThat(run.err())
                .contains("1 figure suppressed by the data set, 1 more withheld")
                .contains("A YEAR_TO_DATE 2026-05, from which one could reckon A LATEST 2026-05")
                .contains("A, 2026-05, Head of Housing (commentary.csv:2)");
    }

    @Test
    void the_internal_site_leaves_everything_in() throws IOException {
        Run run = publish(List.of(may()), "--internal");
        assertThat(run)
                .isEqualTo(new Run(
                        0, "Made " + site() + ", with all there is: open " + site().resolve("index.html") + ".\n", ""));
        assertThat(files().get("example/2026-05/evaluation.json"))
                .contains("4714")
                .contains("SUPPRESSED_CAN_BE_RECKONED");
        assertThat(files().get("example/2026-05/index.html")).contains("4,714").doesNotContain("Public version");
    }

    @Test
    void what_one_data_set_suppresses_no_other_of_the_site_gives_away() throws IOException {
        String june =
                dataSet("june", "2026-06", "A,2026-05,LATEST,4711,,, A,2026-06,LATEST,5,,, B,2026-06,LATEST,20,,,");
        Run run = publish(List.of(may(), june));
        assertThat(run.err()).contains("A LATEST 2026-05, which another data set suppresses");
        assertThat(files().get("example/2026-06/evaluation.json")).doesNotContain("4711");
    }

    @Test
    void nor_does_one_of_another_framework_of_the_council() throws IOException {
        String committee =
                of("kent", dataSet("committee", "2021-07", "A,2021-05,LATEST,,SUPPRESSED,, A,2021-07,LATEST,5,,,"));
        String cabinet =
                of("kent-qpr", dataSet("cabinet", "2021/22-Q1", "A,2021-05,LATEST,4711,,, A,2021-06,LATEST,5,,,"));
        Run run = publish(List.of(committee, cabinet));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).contains("A LATEST 2021-05, which another data set suppresses");
        assertThat(files()).allSatisfy((name, text) -> assertThat(text).as(name).doesNotContain("4711", "4,711"));
    }

    private static String of(String framework, String dataSet) throws IOException {
        Path header = Path.of(dataSet, "dataset.yaml");
        Files.writeString(header, Files.readString(header).replace("example", framework));
        return dataSet;
    }

    @Test
    void what_was_written_of_another_month_is_read_again_too() throws IOException {
        Run run = publish(List.of(dataSet(
                "june", "2026-06", "A,2026-04,LATEST,,SUPPRESSED,, A,2026-05,LATEST,4711,,, A,2026-06,LATEST,5,,,")));
        assertThat(run.err()).contains("A, 2026-05, Head of Housing (commentary.csv:2)");
    }

    @Test
    void page_says_for_whom_it_is_where_it_matters() throws IOException {
        String open = dataSet("open", "2026-05", "A,2026-05,LATEST,5,,,");
        assertThat(page(open)).contains("Public version.").doesNotContain("figures are withheld");
        assertThat(page(open, "--internal")).doesNotContain("Internal version", "Public version");
        assertThat(page(may())).contains("Public version: some figures are withheld");
        assertThat(page(may(), "--internal")).contains("Internal version, not for publication");
    }

    private String page(String dataSet, String... more) throws IOException {
        assertThat(publish(List.of(dataSet), more).exitCode()).isZero();
        return Jsoup.parse(files().getOrDefault("example/2026-05/index.html", ""))
                .text();
    }

    @Test
    void the_same_data_sets_give_the_same_bytes() throws IOException {
        publish(List.of(SAMPLES + "kent-qpr-2020-q2", may()));
        SortedMap<String, String> first = files();
        assertThat(publish(List.of(SAMPLES + "kent-qpr-2020-q2", may())).exitCode())
                .isZero();
        assertThat(files()).isEqualTo(first);
    }

    @Test
    void a_site_is_replaced_whole_and_nothing_that_is_not_of_it() throws IOException {
        publish(List.of(SAMPLES + "kent-2018-07"));
        publish(List.of(SAMPLES + "dover-2021-q2"));
        assertThat(files().keySet()).noneMatch(each -> each.startsWith("kent/"));
        Files.writeString(site().resolve("dover").resolve("mine.txt"), "mine");
        Run refused = publish(List.of(SAMPLES + "kent-2018-07"));
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("dover/mine.txt").contains("is not written over");
        assertThat(site().resolve("dover/mine.txt")).hasContent("mine");
    }

    @Test
    void a_link_in_its_place_is_not_followed() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createSymbolicLink(site(), elsewhere);
        Run run = publish(List.of(SAMPLES + "kent-2018-07"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("is a link");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void all_faults_of_all_data_sets_are_told_and_nothing_is_written() throws IOException {
        String one = dataSet("one", "2026-05", "A,2026-05,LATEST,many,,, C,2026-05,LATEST,1,,,");
        String other = dataSet("other", "2026-06", "Z,2026-06,LATEST,1,,,");
        Run run = publish(List.of(one, SAMPLES + "kent-2018-07", other));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains(one + "/results.csv:2")
                .contains(one + "/results.csv:3")
                .contains(other + "/results.csv:2")
                .contains("3 problems.");
        assertThat(site()).doesNotExist();
    }

    @Test
    void two_data_sets_of_one_place_are_refused_by_both_names() throws IOException {
        String again = dataSet("again", "2026-05", "A,2026-05,LATEST,1,,,");
        Run run = publish(List.of(may(), again));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains(again)
                .contains("is of `example` and 2026-05, and so is `" + folder.resolve("may") + "`");
        assertThat(site()).doesNotExist();
    }

    @Test
    void warnings_are_problems_if_that_is_asked() throws IOException {
        Run run = publish(List.of(may()), "--strict");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("can be reckoned");
        assertThat(site()).doesNotExist();
    }

    @Test
    void councils_of_one_framework_have_a_folder_each() throws IOException {
        Path made = Path.of(dataSet("both", "2026-05", "A,2026-05,LATEST,1,,,"));
        Files.delete(made.resolve("commentary.csv"));
        Files.writeString(
                made.resolve("indicators.csv"),
                "council," + INDICATORS.lines().findFirst().orElseThrow() + "\n"
                        + Stream.of("Upper/Town", "Lower Town")
                                .map(each -> each + ","
                                        + INDICATORS.lines().skip(1).findFirst().orElseThrow() + "\n")
                                .collect(Collectors.joining()));
        Files.writeString(
                made.resolve("results.csv"),
                "council,ref,period,basis,value\nUpper/Town,A,2026-05,LATEST,1\nLower Town,A,2026-05,LATEST,2\n");
        Run run = publish(List.of(made.toString()));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(files().keySet())
                .contains("example/upper_town/2026-05/index.html", "example/lower-town/2026-05/index.html");
        assertThat(Jsoup.parse(files().get("example/upper_town/2026-05/index.html"))
                        .select("a:contains(All dashboards)")
                        .attr("href"))
                .isEqualTo("../../../index.html");
    }

    @Test
    void the_feed_is_xml_and_its_entries_are_known_by_their_place_or_address() throws Exception {
        publish(List.of(SAMPLES + "kent-2018-07", SAMPLES + "dover-2021-q2"));
        assertThat(texts("id"))
                .containsExactly(
                        "tag:ragstone.invalid,2000:publish-site",
                        "tag:ragstone.invalid,2000:dover/2021_22-q2/index.html",
                        "tag:ragstone.invalid,2000:kent/2018-07/index.html");
        assertThat(texts("updated"))
                .containsExactly("2021-09-30T00:00:00Z", "2021-09-30T00:00:00Z", "2018-07-31T00:00:00Z");
        publish(List.of(SAMPLES + "kent-2018-07"), "--address", "https://example.gov.uk/performance");
        assertThat(texts("id"))
                .containsExactly(
                        "https://example.gov.uk/performance/",
                        "https://example.gov.uk/performance/kent/2018-07/index.html");
    }

    @Test
    void a_title_of_markup_is_a_text_of_the_feed_and_of_the_index() throws Exception {
        String title = "</title><script>alert(1)</script> & \"more\" ]]>";
        Path made = Path.of(may());
        Files.writeString(
                made.resolve("dataset.yaml"), "framework: example\nperiod: 2026-05\ntitle: '" + title + "'\n");
        Run run = publish(List.of(made.toString()));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(texts("title").get(1)).isEqualTo(title + ", May 2026");
        Document index = Jsoup.parse(files().get("index.html"));
        assertThat(index.select("h3 a bdi").eachText()).containsExactly(title);
        assertThat(index.select("script")).isEmpty();
    }

    private List<String> texts(String element) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        var nodes = factory.newDocumentBuilder()
                .parse(site().resolve("feed.xml").toFile())
                .getElementsByTagName(element);
        return java.util.stream.IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"javascript:alert(1)", "example.gov.uk", "https://example.gov.uk/?a=b", "'https://exa mple'", "https://"
    })
    void an_address_is_that_of_a_folder_on_the_web(String address) {
        Run run = publish(List.of(SAMPLES + "kent-2018-07"), "--address", address);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("`--address` is one such as");
        assertThat(site()).doesNotExist();
    }
}
