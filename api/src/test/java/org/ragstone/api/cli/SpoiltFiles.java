package org.ragstone.api.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.ragstone.api.Folders;

/** A data set, rules and a draft to work on, of which one file at a time is spoilt by chance. */
final class SpoiltFiles {
    private static final Path RULES = Path.of("..", "rules");
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final int HUGE = 500_000;
    private static final int DEEP = 50_000;

    private final Path folder;
    private final Random random;

    SpoiltFiles(Path folder, Random random) {
        this.folder = folder;
        this.random = random;
    }

    /** Everything anew, and sound. */
    void restore() throws IOException {
        delete(folder);
        Folders.copy(SAMPLES.resolve("kent-2018-07"), folder.resolve("data"));
        Files.copy(SAMPLES.resolve("requests").resolve("two-indicators.json"), folder.resolve("data.json"));
        Path json = folder.resolve("data.json");
        Files.writeString(json, Files.readString(json).replaceFirst("\\{", "{ \"framework\": \"kent\","));
        for (String edition : List.of("kent/2018-19", "example/2026-27")) {
            Folders.copy(RULES.resolve(edition), folder.resolve("rules").resolve(edition));
        }
        Folders.copy(RULES.resolve("kent/2018-19"), folder.resolve("drafts/kent/2018-19"));
        Path yaml = folder.resolve("drafts/kent/2018-19/framework.yaml");
        Files.writeString(yaml, Files.readString(yaml).replaceFirst("title: .*", "title: Another"));
    }

    /** Spoils one, runs what is to be run, and puts it back. */
    void spoilt(Runnable run) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        Path file = files.get(random.nextInt(files.size()));
        byte[] sound = Files.readAllBytes(file);
        spoil(file, sound);
        run.run();
        if (Files.isDirectory(file.getParent())) {
            delete(file);
            Files.write(file, sound);
        }
    }

    private void spoil(Path file, byte[] sound) throws IOException {
        Files.delete(file);
        switch (random.nextInt(8)) {
            case 0 -> Files.createDirectory(file);
            case 1 -> Files.createSymbolicLink(file, file);
            case 2 -> Files.write(file, Arrays.copyOf(sound, random.nextInt(sound.length + 1)));
            case 3 -> {
                byte[] noise = new byte[random.nextInt(2_000)];
                random.nextBytes(noise);
                Files.write(file, noise);
            }
            case 4 -> Files.write(file, inserted(sound, "x".repeat(HUGE)));
            case 5 ->
                Files.write(
                        file,
                        inserted(
                                sound,
                                "[{(\"".substring(0, 1 + random.nextInt(3)).repeat(DEEP)));
            case 6 -> Files.write(file, inserted(sound, "\u0000\u202e=\",\n'@"));
            default -> {}
        }
    }

    private byte[] inserted(byte[] sound, String what) {
        String text = new String(sound, StandardCharsets.UTF_8);
        String spoilt = new StringBuilder(text)
                .insert(random.nextInt(text.length() + 1), what)
                .toString();
        return spoilt.getBytes(StandardCharsets.UTF_8);
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            all.sorted(Comparator.reverseOrder()).forEach(each -> {
                try {
                    Files.delete(each);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
