package org.ragstone.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.model.Basis;
import org.ragstone.model.FindingKind;
import org.ragstone.model.Problems;
import org.ragstone.policy.language.DirectionFact;
import org.ragstone.policy.language.Vocabulary;
import org.ragstone.reading.Keys;
import org.ragstone.reading.Nearest;
import org.ragstone.reading.Node;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Node.TextNode;
import org.ragstone.scenario.Scenario.Expected;

/** Reads what a case expects. */
final class ExpectationReader {
    static final List<String> KINDS =
            Arrays.stream(FindingKind.values()).map(Enum::name).toList();

    private static final int MOST = 200;

    private final Vocabulary vocabulary;
    private final Problems problems;

    ExpectationReader(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** By basis where the expectations are, and else the same for every basis that the case gives. */
    Map<Basis, Map<FindingKind, List<Expected>>> read(Optional<MapNode> expect, List<Basis> bases) {
        Map<Basis, Map<FindingKind, List<Expected>>> expected = new EnumMap<>(Basis.class);
        boolean byBasis = expect.map(map -> map.names().stream().anyMatch(ScenarioFile.BASES::contains))
                .orElse(false);
        List<String> given = bases.stream().map(Enum::name).toList();
        Optional<Keys> keys = expect.map(map -> new Keys(map, byBasis ? given : KINDS, problems));
        for (Basis basis : bases) {
            Optional<MapNode> own = byBasis ? keys.flatMap(each -> each.map(basis.name())) : expect;
            if (byBasis) {
                own.ifPresent(map -> new Keys(map, KINDS, problems));
            }
            expected.put(basis, own.map(this::findings).orElse(Map.of()));
        }
        return expected;
    }

    private Map<FindingKind, List<Expected>> findings(MapNode map) {
        Map<FindingKind, List<Expected>> findings = new EnumMap<>(FindingKind.class);
        for (FindingKind kind : FindingKind.values()) {
            map.get(kind.name()).ifPresent(node -> findings.put(kind, expected(kind, node)));
        }
        return findings;
    }

    private List<Expected> expected(FindingKind kind, Node node) {
        List<Expected> expected = new ArrayList<>();
        if (node instanceof MapNode against && kind == FindingKind.DIRECTION) {
            Keys.refuseUnknown(against, comparators(vocabulary), problems);
            against.names().forEach(name -> {
                Node word = against.get(name).orElseThrow();
                expected(kind, new TextNode(word.text(), word.where()))
                        .forEach(each -> expected.add(new Expected(name, each.outcome())));
            });
            return expected;
        }
        List<TextNode> texts = Keys.texts(kind.name(), node, problems);
        if (texts.size() == 1 && texts.get(0).text().equals(ScenarioFile.NONE)) {
            return List.of();
        }
        if (texts.isEmpty()) {
            problems.add(node.where(), "`" + kind + "` is blank", "Where nothing is expected, write `none`.");
        } else if (kind.isStatus() && texts.size() > 1) {
            problems.add(texts.get(1).where(), "a result has one `" + kind + "`", "");
        }
        if (texts.size() > MOST) {
            problems.add(node.where(), String.format(Locale.ROOT, "`%s` lists more than %d words", kind, MOST), "");
            return List.of();
        }
        for (TextNode word : texts) {
            vocabulary
                    .declared()
                    .of(kind)
                    .allNames()
                    .filter(names -> !names.contains(word.text()))
                    .ifPresent(names -> problems.add(
                            word.where(),
                            "`" + kind + "` cannot be `" + word.text() + "`",
                            () -> (vocabulary.declared().declaring(word.text()) + " "
                                            + Nearest.hint(word.text(), withNone(names)))
                                    .strip()));
            expected.add(new Expected("", word.text()));
        }
        return expected;
    }

    /** What directions can be against in the language of the edition. */
    static List<String> comparators(Vocabulary vocabulary) {
        return vocabulary.answers(DirectionFact.AGAINST).orElseThrow();
    }

    private static List<String> withNone(Collection<String> names) {
        return Stream.concat(names.stream(), Stream.of(ScenarioFile.NONE)).toList();
    }
}
