package org.ragstone.api.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Command lines by chance: of real commands, options and values, of wrong ones, and of what nobody would type. */
final class RandomCommands {
    static final List<String> COMMANDS = List.of(
            "evaluate",
            "explain",
            "check",
            "test",
            "compare",
            "show",
            "new",
            "new-edition",
            "upgrade",
            "draft",
            "publish",
            "rollback",
            "serve");

    /** Proving and trying out every slip takes long, so what is sound is seldom asked for that. */
    private static final List<String> SLOW = List.of("check", "test", "compare", "publish", "new", "upgrade");

    private static final List<String> JUNK = List.of(
            "",
            " ",
            "@x",
            "@/etc/hostname",
            "@",
            "a\u0000b",
            "é😀",
            "\ud800",
            "99999999999999999999",
            "-1",
            "0x10",
            "１２",
            "--",
            "---",
            "--=",
            "=",
            "..",
            ".",
            "/",
            "../..",
            "\u001b[31mred",
            "a\nb",
            "${sys:user.home}",
            "%s%n",
            "*",
            "'",
            "\"q\"",
            "\u202eabc",
            "con",
            "nul.2018",
            "2018-13",
            "2018/19-Q9",
            "KENT",
            "jsn",
            "TABLE",
            "x".repeat(5_000),
            "-hV",
            "-x");

    private static final Map<String, List<String>> OPTIONS = Map.ofEntries(
            Map.entry(
                    "evaluate",
                    List.of("--rules", "--format", "--reasons", "--compact", "--out", "--period", "--edition")),
            Map.entry(
                    "explain",
                    List.of("--rules", "--format", "--basis", "--council", "--compact", "--period", "--edition")),
            Map.entry("check", List.of("--format", "--draft", "--data")),
            Map.entry("test", List.of("--format", "--draft", "--failures")),
            Map.entry("compare", List.of("--rules", "--format", "--from", "--to", "--periods")),
            Map.entry("show", List.of("--rules", "--format")),
            Map.entry("new", List.of("--rules", "--title", "--council", "--edition", "--from")),
            Map.entry("new-edition", List.of("--rules", "--extends", "--from", "--draft")),
            Map.entry("upgrade", List.of("--rules", "--from", "--name")),
            Map.entry("draft", List.of("--rules")),
            Map.entry("publish", List.of("--rules")),
            Map.entry("rollback", List.of("--rules", "--to", "--list")),
            Map.entry("serve", List.of("--host", "--port", "--body-limit", "--row-limit", "--time-limit")));

    private static final List<String> FLAGS =
            List.of("--compact", "--failures", "--list", "--debug", "--help", "--version", "-h");

    private static final List<String> TABULAR = List.of("evaluate", "compare");

    private static final List<String> REQUIRED = List.of("compare --to", "new-edition --extends", "new-edition --from");

    private final Random random;
    private final Path folder;

    RandomCommands(Random random, Path folder) {
        this.random = random;
        this.folder = folder;
    }

    List<String> next() {
        if (chance(2)) {
            return List.of(junk(), junk());
        }
        String command = any(COMMANDS);
        boolean isSound = !SLOW.contains(command) || chance(10);
        List<List<String>> parts = new ArrayList<>();
        positionals(command, isSound).forEach(each -> parts.add(List.of(each)));
        OPTIONS.get(command).stream()
                .filter(each -> chance(REQUIRED.contains(command + " " + each) ? 95 : 25))
                .forEach(each -> parts.add(option(command, each)));
        if (chance(5)) {
            parts.add(List.of(any(List.of("--wrong", "--formt=x", "--debug", "--debug=x", "--help", "-q"))));
        }
        if (!parts.isEmpty() && chance(5)) {
            parts.add(any(parts));
        }
        if (chance(20)) {
            Collections.shuffle(parts, random);
        }
        List<String> arguments = new ArrayList<>(List.of(command));
        parts.forEach(arguments::addAll);
        arguments.addAll(always(command));
        if (chance(3)) {
            // Without the value that it takes.
            arguments.add(any(OPTIONS.get(command)));
        }
        return arguments;
    }

    /** What keeps a command to the folder, and a server from staying. */
    private List<String> always(String command) {
        return switch (command) {
            case "draft", "new-edition", "upgrade" -> List.of("--drafts=" + folder.resolve("others"));
            case "serve" -> any(List.of(List.of("--rules", path("nowhere")), List.of("--port=x"), List.of("--wrong")));
            default -> List.of();
        };
    }

    private List<String> positionals(String command, boolean isSound) {
        List<String> real = new ArrayList<>(
                switch (command) {
                    case "evaluate", "compare" -> List.of(path(any(List.of("data", "data.json"))));
                    case "explain" -> List.of(path("data"), any(List.of("GL02", "CS08", "GL20")));
                    case "check", "test" ->
                        isSound
                                ? any(List.of(List.of(path("rules")), List.of("kent"), List.of("kent/2018-19/")))
                                : any(List.of(List.of(path("data")), List.of("knet"), List.of("kent", "2018-20")));
                    case "show" -> any(List.of(List.of("kent"), List.of("kent", "2018-07"), List.of("./kent/2018-19")));
                    case "new" -> List.of(isSound ? "borough" : "kent");
                    case "new-edition" -> List.of("kent", any(List.of("2027-28", "2018-19")));
                    case "upgrade" -> List.of(isSound ? "kent/2018-19" : any(List.of("kent/2018", "kent", "kent/")));
                    case "draft", "rollback" ->
                        any(List.of(List.of("kent", "2018-19"), List.of("kent/2018-19"), List.of("kent")));
                    case "publish" -> List.of(path(isSound ? "drafts/kent/2018-19" : "drafts/kent"));
                    default -> List.of();
                });
        real.replaceAll(each -> chance(8) ? junk() : each);
        if (chance(5)) {
            real.add(junk());
        } else if (!real.isEmpty() && chance(5)) {
            real.remove(real.size() - 1);
        }
        return real;
    }

    private List<String> option(String command, String option) {
        if (FLAGS.contains(option) || (command.equals("new-edition") && option.equals("--draft"))) {
            return List.of(option);
        }
        String value = chance(10) ? junk() : real(command, option);
        // What is written stays in the folder.
        String kept = option.equals("--out") ? folder + "/" + value.replace("..", "") : value;
        return chance(30) ? List.of(option + "=" + kept) : List.of(option, kept);
    }

    private String real(String command, String option) {
        return switch (option) {
            case "--rules" -> path("rules");
            case "--format" ->
                any(TABULAR.contains(command) ? List.of("table", "json", "csv") : List.of("text", "json"));
            case "--reasons" -> any(List.of("none", "brief", "full"));
            case "--out" -> any(List.of("answer", "data/results.csv", "data", "no/where"));
            case "--period" -> any(List.of("2018-07", "2018-06", "2018/19-Q1", "1990-01"));
            case "--periods" -> any(List.of("2018-06..2018-07", "2018-07..2018-06", "2018-07"));
            case "--edition", "--extends" -> "2018-19";
            case "--basis" -> any(List.of("LATEST", "FORECAST", "LATST"));
            case "--draft" -> path("drafts/kent/2018-19");
            case "--data" -> path("data");
            case "--from" -> command.equals("compare") ? "kent/2018-19" : any(List.of("2027/28", "2018-04"));
            case "--to" -> command.equals("rollback") ? "1" : any(List.of("kent/2018-19", path("drafts/kent/2018-19")));
            case "--port", "--body-limit", "--row-limit", "--time-limit" -> any(List.of("0", "1", "70000", "x"));
            default -> "A council";
        };
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String junk() {
        return any(JUNK);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
