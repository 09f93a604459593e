package org.ragstone.api.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Every sample as a workbook that LibreOffice has opened and saved says what it says as a folder of CSV files. */
@EnabledIfSystemProperty(named = "full", matches = "true", disabledReason = "it takes a minute: mvn verify -Pfull")
class LibreOfficeTest {
    private static final Path PROGRAM = Path.of("/usr/bin/soffice");

    @TempDir
    private Path folder;

    @Test
    void samples_say_the_same_when_it_has_saved_them() throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                Files.isExecutable(PROGRAM), "there is no " + PROGRAM + ": install Debian's libreoffice-calc");
        List<String> command = new ArrayList<>(List.of(
                PROGRAM.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx",
                "--outdir",
                folder.resolve("saved").toString()));
        for (Path sample : Samples.all()) {
            command.add(BookOfFolder.write(sample, folder.resolve(sample.getFileName() + ".xlsx"))
                    .toString());
        }
        File said = folder.resolve("said.txt").toFile();
        Process saving = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start();
        assertThat(saving.waitFor(5, TimeUnit.MINUTES)).as("it ends").isTrue();
        for (Path sample : Samples.all()) {
            Samples.assertSame(folder.resolve("saved").resolve(sample.getFileName() + ".xlsx"), sample);
        }
    }
}
