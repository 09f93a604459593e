package org.ragstone.framework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.ragstone.arithmetic.XmrSettings;
import org.ragstone.reading.Keys;
import org.ragstone.reading.Nearest;
import org.ragstone.reading.Node;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Node.TextNode;

/** Reads how trends and regressions are reckoned. A setting that is not given is the usual one. */
final class MethodReader {
    static final String TREND = "trend";
    static final String REGRESSION = "regression";

    /** What can be said of a setting. */
    static final List<String> OF_A_SETTING = List.of("is", "because");

    static final String NONE = "none";
    private static final Pattern WHOLE = Pattern.compile("0|[1-9]\\d{0,3}");

    /** A setting: what it can be, in words or as a whole number, and what it usually is and why. */
    record Setting(String name, List<String> words, int least, int most, String usual, String because) {
        static Setting ofWords(String name, List<String> words, String because) {
            return new Setting(name, words, 0, 0, words.get(0), because);
        }

        static Setting ofNumber(String name, int least, int most, String usual, String because) {
            return new Setting(name, List.of(), least, most, usual, because);
        }

        boolean canBe(String text) {
            boolean number =
                    WHOLE.matcher(text).matches() && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most;
            return words.isEmpty() ? number || (text.equals(NONE) && usual.equals(NONE)) : words.contains(text);
        }

        String hint(String text) {
            String orNone = usual.equals(NONE) ? ", or `none`" : "";
            return words.isEmpty()
                    ? String.format(Locale.ROOT, "Write a whole number from %d to %d%s.", least, most, orNone)
                    : Nearest.hint(text, words);
        }
    }

    static final List<Setting> OF_TREND = List.of(
            Setting.ofWords(
                    "screening", List.of("YES", "NO"), "one jump should not widen the limits that are to show it"),
            Setting.ofWords(
                    "collapsed-limits",
                    List.of("UNSCREENED", "KEPT"),
                    "where screening leaves no spread at all, every figure off the mean would stand out"),
            Setting.ofWords(
                    "constant-series",
                    List.of("MEAN", "LIMITS"),
                    "figures that never differ achieve their target or miss it, and not now and then"),
            Setting.ofNumber(
                    "fix-after", 12, 9999, NONE, "the limits follow the figures until somebody decides otherwise"),
            Setting.ofNumber("run", 5, 12, "7", "seven in a row on one side come by chance once in 64 times"),
            Setting.ofWords(
                    "two-in-three",
                    List.of("CLOSE", "CLOSE_OR_OUTSIDE"),
                    "a point outside stands out by itself already"),
            Setting.ofWords("limits", List.of("2.66", "3/1.128"), "the factor by which XmR charts are commonly drawn"),
            Setting.ofWords(
                    "on-conflict", List.of("PRIORITY", "IMPROVEMENT"), "the weightier rule tells more of the point"),
            Setting.ofNumber(
                    "trial-below", 2, 99, "13", "limits on a dozen periods or fewer move with every new figure"),
            Setting.ofNumber("fewest-points", 2, 99, "7", "with fewer no run can be seen, and limits are guesses"),
            Setting.ofNumber(
                    "mostly-zero",
                    0,
                    100,
                    "50",
                    "where most figures are zero most moving ranges are too, and any case stands out"),
            Setting.ofNumber(
                    "fewest-cases",
                    0,
                    9999,
                    "20",
                    "of twenty cases, one more or less moves a percentage by five points"),
            Setting.ofNumber("seasonal", 50, 100, "99", "one series in a hundred is warned about that has no season"));

    static final List<Setting> OF_REGRESSION = List.of(
            Setting.ofNumber("window", 3, 1200, NONE, "the line is laid through every figure there is"),
            Setting.ofNumber(
                    "fewest-points", 3, 99, "5", "a line through three or four figures is hardly told from chance"),
            Setting.ofNumber("seasonal", 50, 100, "99", "one series in a hundred is warned about that has no season"));

    private final FrameworkYaml yaml;

    MethodReader(FrameworkYaml yaml) {
        this.yaml = yaml;
    }

    static TrendSettings usualTrend() {
        return trend(new ReadSettings(usual(OF_TREND)));
    }

    static RegressionSettings usualRegression() {
        return regression(new ReadSettings(usual(OF_REGRESSION)));
    }

    TrendSettings trend() {
        return trend(settings(TREND, OF_TREND));
    }

    private static TrendSettings trend(ReadSettings read) {
        XmrSettings chart = new XmrSettings(
                read.is("screening", "YES"),
                read.is("collapsed-limits", "KEPT") ? XmrSettings.Collapsed.KEPT : XmrSettings.Collapsed.UNSCREENED,
                read.number("fix-after"),
                read.number("run").orElseThrow(),
                XmrSettings.TwoInThree.valueOf(read.text("two-in-three")),
                read.is("limits", "2.66") ? XmrSettings.Spread.TWO_POINT_SIX_SIX : XmrSettings.Spread.THREE_OVER_D2,
                XmrSettings.OnConflict.valueOf(read.text("on-conflict")),
                read.number("trial-below").orElseThrow());
        return new TrendSettings(
                chart,
                read.is("constant-series", "MEAN"),
                read.number("fewest-points").orElseThrow(),
                read.number("mostly-zero").orElseThrow(),
                read.number("fewest-cases").orElseThrow(),
                read.number("seasonal").orElseThrow(),
                read.all());
    }

    RegressionSettings regression() {
        ReadSettings read = settings(REGRESSION, OF_REGRESSION);
        int fewest = read.number("fewest-points").orElseThrow();
        if (read.number("window").orElse(fewest) < fewest) {
            yaml.problems()
                    .add(
                            yaml.keys().whereKey(REGRESSION, "window"),
                            String.format(
                                    Locale.ROOT,
                                    "a line over %s months never has the %d figures that are asked for",
                                    read.text("window"),
                                    fewest),
                            "Widen the `window`, or ask for fewer under `fewest-points`.");
        }
        return regression(read);
    }

    private static RegressionSettings regression(ReadSettings read) {
        return new RegressionSettings(
                read.number("window"),
                read.number("fewest-points").orElseThrow(),
                read.number("seasonal").orElseThrow(),
                read.all());
    }

    /** Settings by name. */
    private record ReadSettings(Map<String, MethodSetting> byName) {
        String text(String name) {
            return Optional.ofNullable(byName.get(name)).orElseThrow().is();
        }

        boolean is(String name, String word) {
            return text(name).equals(word);
        }

        OptionalInt number(String name) {
            return text(name).equals(NONE) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text(name)));
        }

        List<MethodSetting> all() {
            return List.copyOf(byName.values());
        }
    }

    private ReadSettings settings(String method, List<Setting> known) {
        Map<String, MethodSetting> read = usual(known);
        yaml.keys().map(method).ifPresent(map -> {
            Keys.refuseUnknown(map, known.stream().map(Setting::name).toList(), yaml.problems());
            for (Setting each : known) {
                map.get(each.name())
                        .flatMap(node -> setting(each, node))
                        .ifPresent(setting -> read.put(each.name(), setting));
            }
        });
        return new ReadSettings(read);
    }

    private static Map<String, MethodSetting> usual(List<Setting> known) {
        Map<String, MethodSetting> usual = new LinkedHashMap<>();
        known.forEach(each -> usual.put(each.name(), new MethodSetting(each.name(), each.usual(), each.because())));
        return usual;
    }

    private Optional<MethodSetting> setting(Setting known, Node node) {
        if (!(node instanceof MapNode map)) {
            yaml.problems()
                    .add(
                            node.where(),
                            "`" + known.name() + "` is a setting with its reason, not " + node.words(),
                            "Write `%s: { is: %s, because: \"the reason\" }`."
                                    .formatted(
                                            known.name(), node instanceof TextNode text ? text.text() : known.usual()));
            return Optional.empty();
        }
        Keys keys = new Keys(map, OF_A_SETTING, yaml.problems());
        keys.fields().required("is");
        keys.fields().required("because");
        String is = keys.text("is");
        if (is.isEmpty()) {
            return Optional.empty();
        }
        if (!known.canBe(is)) {
            yaml.problems().add(map.where("is"), "`%s` cannot be `%s`".formatted(known.name(), is), known.hint(is));
            return Optional.empty();
        }
        return Optional.of(new MethodSetting(known.name(), is, keys.text("because")));
    }

    /** The names of the settings of a method, and what each can be: for the guide that lists them. */
    static Map<String, List<String>> choices(String method) {
        Map<String, List<String>> choices = new LinkedHashMap<>();
        for (Setting each : method.equals(TREND) ? OF_TREND : OF_REGRESSION) {
            List<String> can = new ArrayList<>(each.words());
            if (can.isEmpty()) {
                can.add(each.usual());
                can.add(each.least() + " to " + each.most());
            }
            choices.put(each.name(), can);
        }
        return choices;
    }
}
