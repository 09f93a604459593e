package org.ragstone.api.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.api.report.Format;
import org.ragstone.api.report.ReportOptions;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Memory;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.drools.DroolsCompiler;

/** What is heard of an assessment, whoever asks for it. */
class AssessmentsTest {
    private static final Path SAMPLE = Path.of("..", "samples", "kent-2018-07");

    @TempDir
    private Path folder;

    private final List<String> heard = new ArrayList<>();

    private final Assessments assessments = Assessments.by(
            new RulesFolder(Path.of("..", "rules")),
            new DroolsCompiler(),
            Memory.OF_ANSWERS,
            new AssessmentListener() {
                @Override
                public void judged(Evaluation evaluation, Duration took) {
                    heard.add("judged " + evaluation.edition().path() + " in " + took);
                }

                @Override
                public void refused(ProblemsException mistakes, Duration took) {
                    heard.add("refused " + mistakes.problems().size() + " in " + took);
                }

                @Override
                public void failed(RuntimeException failure, Duration took) {
                    heard.add("failed: " + failure.getMessage() + " in " + took);
                }

                @Override
                public void told(Evaluation evaluation, Format form, Duration took) {
                    heard.add("told as " + form + " in " + took);
                }
            },
            new Ticking());

    /** A second further each time it is looked at. */
    private static final class Ticking extends Clock {
        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            now = now.plusSeconds(1);
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private static Supplier<DataSetReader> open(Path path) {
        return () -> DataSetReader.open(path, Overrides.NONE);
    }

    @Test
    void what_was_judged_and_told_is_heard_with_the_time_it_took() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Evaluation evaluation = assessments.evaluate(open(SAMPLE), Strictness.WARNED);
        assessments.tell(evaluation, Format.csv, ReportOptions.DEFAULT, out);
        assertThat(heard).containsExactly("judged kent/2018-19 in PT1S", "told as csv in PT1S");
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("ref,title,period,basis,kind");
    }

    @Test
    void what_was_refused_is_heard_and_thrown_on() throws IOException {
        Files.writeString(folder.resolve("dataset.yaml"), "framework: kent\nperiod: July\n");
        assertThatThrownBy(() -> assessments.evaluate(open(folder), Strictness.WARNED))
                .isInstanceOf(ProblemsException.class);
        assertThat(heard).singleElement().asString().matches("refused [3-9] in PT1S");
    }

    @Test
    void an_indicator_is_explained_after_all_was_judged() {
        assertThat(assessments.explain(open(SAMPLE), "GL02", "the sample").results())
                .hasSize(2);
        assertThatThrownBy(() -> assessments.explain(open(SAMPLE), "GL2", "the sample"))
                .isInstanceOfSatisfying(ProblemsException.class, e -> assertThat(e.problems())
                        .extracting(problem -> problem.where() + ": " + problem.what() + " " + problem.hint())
                        .containsExactly("the sample: there is no indicator `GL2` Maybe you meant `GL02`."));
        assertThat(heard).containsExactly("judged kent/2018-19 in PT1S", "judged kent/2018-19 in PT1S");
    }

    @Test
    void what_could_not_be_told_is_not_heard_as_told() {
        Evaluation evaluation = assessments.evaluate(open(SAMPLE), Strictness.WARNED);
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("gone");
            }
        };
        for (Format form : Format.values()) {
            assertThatThrownBy(() -> assessments.tell(evaluation, form, ReportOptions.DEFAULT, gone))
                    .isInstanceOf(UncheckedIOException.class);
        }
        assertThat(heard).hasSize(1 + Format.values().length).endsWith("failed: java.io.IOException: gone in PT1S");
    }

    @Test
    void a_data_set_that_is_not_there_is_refused_too() {
        assertThatThrownBy(() -> assessments.evaluate(open(folder.resolve("nowhere")), Strictness.WARNED))
                .isInstanceOf(ProblemsException.class);
        assertThat(heard).containsExactly("refused 1 in PT1S");
    }

    @Test
    void whoever_is_interrupted_is_heard_to_have_failed() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> assessments.evaluate(open(SAMPLE), Strictness.WARNED))
                    .isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).as("it stays interrupted").isTrue();
        }
        assertThat(heard).singleElement().asString().startsWith("failed: ");
    }
}
