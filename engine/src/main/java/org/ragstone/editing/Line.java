package org.ragstone.editing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ragstone.editing.MeantNumber.Unit;
import org.ragstone.editing.RuleWithSource.WrittenCondition;
import org.ragstone.policy.gate.RuleSource;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.Condition.NumberCondition;
import org.ragstone.policy.language.Condition.WordCondition;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.Field;

/**
 * What parts results from each other by one value of one answer: the number that a shortfall stays within or not, the word that a kind is
 * or is not.
 */
sealed interface Line {
    Field field();

    /** Which of several such facts of a result it is drawn in: none where it may be any. */
    List<Condition> keys();

    /** How sentences say it of this field, where a rule asks for the same value of these others too. */
    Wording wording(Wording value, List<Field> others);

    /** Whether a condition asks for its value, be it of this field or another. */
    boolean isValueOf(Condition condition);

    /** Where a condition draws it, or nothing. */
    List<RuleSource.Part> drawnBy(WrittenCondition condition);

    /** Its number, and what sentences say that it is a number of; nothing of a word. */
    default Optional<Said> said() {
        return Optional.empty();
    }

    /** A number, and of what. */
    record Said(BigDecimal number, Unit unit) {}

    /** A number of a fact. */
    record AtNumber(Field field, List<Condition> keys, BigDecimal number) implements Line {
        @Override
        public Wording wording(Wording value, List<Field> others) {
            return new MeantNumber(
                    value, unit(field), others.stream().map(AtNumber::unit).toList());
        }

        @Override
        public Optional<Said> said() {
            return Optional.of(new Said(number, unit(field)));
        }

        private static Unit unit(Field field) {
            return Unit.of(field.measure().orElseThrow());
        }

        @Override
        public boolean isValueOf(Condition condition) {
            return condition instanceof NumberCondition asked && asked.number().compareTo(number) == 0;
        }

        @Override
        public List<RuleSource.Part> drawnBy(WrittenCondition each) {
            return each.condition() instanceof NumberCondition asked
                            && asked.field().origin().equals(field)
                            && asked.number().compareTo(number) == 0
                            && isOfTheSame(each)
                    ? each.values()
                    : List.of();
        }
    }

    /** A word that an answer can be. */
    record AtWord(Field field, List<Condition> keys, String word) implements Line {
        @Override
        public Wording wording(Wording value, List<Field> others) {
            return others.isEmpty() ? value : text -> List.of();
        }

        @Override
        public boolean isValueOf(Condition condition) {
            return condition instanceof WordCondition asked && asked.words().contains(word);
        }

        @Override
        public List<RuleSource.Part> drawnBy(WrittenCondition each) {
            return each.condition() instanceof WordCondition asked
                            && asked.field().origin().equals(field)
                            && isOfTheSame(each)
                    ? each.values().stream()
                            .filter(part -> part.text().equals(word))
                            .toList()
                    : List.of();
        }
    }

    /** The lines that a rule draws at a value as it is typed, each once. */
    static Set<Line> of(RuleWithSource rule, String value) {
        Set<Line> lines = new LinkedHashSet<>();
        for (WrittenCondition each : rule.conditions()) {
            Condition condition = each.condition();
            Field field = condition.field().origin();
            if (condition instanceof NumberCondition asked
                    && TypedValue.number(value)
                            .filter(number -> asked.number().compareTo(number) == 0)
                            .isPresent()) {
                lines.add(new AtNumber(field, keys(each.pattern()), asked.number()));
            }
            if (condition instanceof WordCondition asked && asked.words().contains(value)) {
                lines.add(new AtWord(field, keys(each.pattern()), value));
            }
        }
        return lines;
    }

    private static List<Condition> keys(FactPattern pattern) {
        return pattern.conditions().stream()
                .filter(condition -> condition.field().isKey())
                .toList();
    }

    /** Whether a condition may be of the same fact. */
    default boolean isOfTheSame(WrittenCondition each) {
        return keys().stream()
                .map(condition -> condition.field().origin())
                .allMatch(key -> Neighbours.haveACommonAnswer(
                        Stream.concat(keys().stream(), keys(each.pattern()).stream()), key));
    }

    /** Where a rule draws it. */
    default List<RuleSource.Part> in(RuleWithSource rule) {
        return rule.conditions().stream()
                .flatMap(each -> drawnBy(each).stream())
                .toList();
    }

    /** The other fields of which a rule asks for the same value. */
    default List<Field> othersIn(RuleWithSource rule) {
        return rule.rule()
                .conditions()
                .filter(this::isValueOf)
                .map(condition -> condition.field().origin())
                .filter(other -> !other.equals(field()))
                .distinct()
                .toList();
    }

    /** The rules that have to move with one where the line does: those on its other side, and on the other side of these. */
    default List<RuleWithSource> drawnWith(RuleWithSource named, List<RuleWithSource> all) {
        List<RuleWithSource> moved = new ArrayList<>(List.of(named));
        for (int i = 0; i < moved.size(); i++) {
            RuleWithSource from = moved.get(i);
            all.stream()
                    .filter(other -> !moved.contains(other) && !in(other).isEmpty())
                    .filter(other -> Neighbours.areBesideEachOther(from.rule(), other.rule(), field()))
                    .toList()
                    .forEach(moved::add);
        }
        return all.stream().filter(moved::contains).toList();
    }

    /** Of the same value in rules that do not move with it, as in none of their conditions. */
    default Stream<RuleWithSource> drawnBeside(List<RuleWithSource> moved, List<RuleWithSource> all) {
        return all.stream().filter(other -> !moved.contains(other) && !in(other).isEmpty());
    }
}
