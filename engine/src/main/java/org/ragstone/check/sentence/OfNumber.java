package org.ragstone.check.sentence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.JudgementFact;
import org.ragstone.policy.language.Measure;
import org.ragstone.policy.language.Operator;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Verb;

/** Compares the numbers of a sentence with those that the rules ask for which follow it, and which side of each is meant. */
final class OfNumber implements Comparing, OfStatus.OtherSide {
    /** Per cent of certainty are no per cent of a target. */
    private static final Pattern OF_CERTAINTY =
            Pattern.compile("\\b(?:confiden\\w*|sure|certain\\w*|significan\\w*)\\b");

    private static final Pattern TURNED =
            Pattern.compile("\\b(?:not|no|otherwise|unless|except|else|neither|nor|without|other)\\b|n't\\b");

    private final Policy policy;
    private final Map<String, List<AskedNumber>> known = new HashMap<>();

    OfNumber(Policy policy) {
        this.policy = policy;
    }

    @Override
    public List<Difference> differences(Cited cited, PolicyRule rule) {
        List<Difference> differences = new ArrayList<>();
        SaidNumbers said = policy.numbers(policy.about(cited, rule));
        for (Unit unit : Unit.values()) {
            differences.addAll(new OfUnit(unit, said, cited, rule).differences());
        }
        return differences;
    }

    /** What is said and asked in one unit. */
    private final class OfUnit {
        private final Unit unit;
        private final Cited cited;
        private final PolicyRule rule;
        private final List<SaidNumber> certain;
        private final List<SaidNumber> likely;
        private final List<AskedNumber> asked;

        OfUnit(Unit unit, SaidNumbers said, Cited cited, PolicyRule rule) {
            this.unit = unit;
            this.cited = cited;
            this.rule = rule;
            this.certain = of(said.certain());
            this.likely =
                    Stream.of(certain, of(said.likely())).flatMap(List::stream).toList();
            this.asked = asked(rule).toList();
        }

        private List<SaidNumber> of(List<SaidNumber> numbers) {
            return numbers.stream().filter(each -> each.unit() == unit).toList();
        }

        private Stream<AskedNumber> asked(PolicyRule rule) {
            return AskedNumber.of(rule).filter(each -> each.unit() == unit && isComparable(each));
        }

        private boolean isComparable(AskedNumber number) {
            return !number.condition().field().measure().equals(Optional.of(Measure.CONFIDENCE))
                    || OF_CERTAINTY.matcher(cited.sentence().plain()).find();
        }

        List<Difference> differences() {
            if (asked.isEmpty()) {
                return certain.isEmpty() ? List.of() : unasked();
            }
            if (!likely.isEmpty()
                    && asked.stream().noneMatch(each -> likely.stream().anyMatch(said -> said.is(each)))) {
                return List.of(difference(likely, asked));
            }
            List<SaidNumber> missing = missing();
            if (!missing.isEmpty() && isFirstOf(each -> asked(each).findAny().isPresent())) {
                return List.of(difference(missing, asked));
            }
            return certain.stream()
                    .flatMap(each -> otherSide(each).stream())
                    .limit(1)
                    .toList();
        }

        /** What is said, and asked by none that could. */
        private List<SaidNumber> missing() {
            List<AskedNumber> known = known(cited).stream()
                    .filter(each -> each.unit() == unit && isComparable(each))
                    .toList();
            return certain.stream()
                    .filter(said ->
                            !said.isNumber(BigDecimal.ZERO) && known.stream().noneMatch(said::is))
                    .toList();
        }

        /** Of the rules that follow the sentence, one is told. */
        private boolean isFirstOf(Predicate<PolicyRule> kind) {
            return policy.part(cited, rule).isPresent()
                    || cited.rules().stream()
                            .filter(kind)
                            .findFirst()
                            .filter(rule::equals)
                            .isPresent();
        }

        private List<Difference> unasked() {
            List<SaidNumber> missing = missing();
            Optional<AskedNumber> inOther = AskedNumber.of(rule)
                    .filter(each -> each.unit() != unit && unit != Unit.PERIODS && each.unit() != Unit.PERIODS)
                    .filter(this::isComparable)
                    .findFirst();
            if (missing.isEmpty() || !isFirstOf(OfUnit::says) || isLeftToOthers()) {
                return List.of();
            }
            if (inOther.isPresent()) {
                return List.of(difference(missing, List.of(inOther.get())));
            }
            boolean isLine = missing.stream().anyMatch(each -> each.operator().isPresent() || unit == Unit.PERIODS);
            return isLine ? List.of(difference(missing, List.of())) : List.of();
        }

        private static boolean says(PolicyRule rule) {
            return rule.verb() != Verb.JUDGE && rule.verb() != Verb.DO_NOT_RATE;
        }

        /** A tolerance of its own takes the place of a number, and a chart has its numbers in its settings. */
        private boolean isLeftToOthers() {
            return cited.rules().stream()
                    .anyMatch(each -> asked(each).findAny().isPresent()
                            || new Asked(each).asks(JudgementFact.TOLERANCE)
                            || each.looksAt(FactType.TREND)
                            || each.looksAt(FactType.REGRESSION));
        }

        private Difference difference(List<SaidNumber> said, List<AskedNumber> own) {
            List<String> topics = Stream.concat(
                            said.stream().map(each -> plain(each.number())),
                            own.stream().map(each -> plain(each.number())))
                    .distinct()
                    .toList();
            return new Difference(
                    cited.called() + " says "
                            + said.stream()
                                    .map(each -> "`" + each.words() + "`")
                                    .distinct()
                                    .collect(Collectors.joining(", ")),
                    own.stream().map(AskedNumber::text).collect(Collectors.joining(", ")),
                    own.isEmpty() ? " asks for no such number" : "",
                    topics);
        }

        /** The number is the same, and the sentence means the other side of it, or leaves the number itself to the other side. */
        private Optional<Difference> otherSide(SaidNumber said) {
            if (unit == Unit.PERIODS || said.ofDistance().isEmpty()) {
                return Optional.empty();
            }
            Operator meant = said.ofDistance().get();
            return asked.stream()
                    .filter(each -> said.is(each) && each.operator() != meant)
                    .filter(each -> isOnTheEdge(meant, each) ? !isSaidElsewhere(said, each) : isTurned(said, each))
                    .findFirst()
                    .map(each -> new Difference(
                            cited.called() + " says `" + said.words() + "`",
                            each.text(),
                            List.of(plain(said.number()), plain(each.number()), "exactly", "equal", "edge")));
        }

        /** Whether no more than the number itself is on another side. */
        private static boolean isOnTheEdge(Operator meant, AskedNumber asked) {
            return asked.operator() == meant.atTheEdge()
                    || asked.operator() == opposite(meant).atTheEdge();
        }

        private boolean isSaidElsewhere(SaidNumber said, AskedNumber asked) {
            return certain.stream()
                    .filter(each -> each.isNumber(said.number()))
                    .flatMap(each -> each.ofDistance().stream())
                    .anyMatch(each -> each == asked.operator() || each == opposite(asked.operator()));
        }

        /** Whether the rule is surely not the other side of the sentence, which it may follow too. */
        private boolean isTurned(SaidNumber said, AskedNumber asked) {
            boolean isSaidToo = certain.stream()
                    .anyMatch(each -> each.is(asked) && each.ofDistance().equals(Optional.of(asked.operator())));
            if (isSaidToo) {
                return false;
            }
            boolean isOwn = policy.part(cited, rule).isPresent() || policy.namesWhatItGives(cited, rule);
            return isOwn || (!policy.namesOthersAlone(cited, rule) && isAlone(said));
        }

        private boolean isAlone(SaidNumber said) {
            return !TURNED.matcher(cited.sentence().plain()).find()
                    && cited.others(rule).flatMap(this::asked).noneMatch(said::is);
        }
    }

    /** What is asked around a sentence: by the rules that follow it, those behind them, and those that say the same. */
    private List<AskedNumber> known(Cited cited) {
        return known.computeIfAbsent(cited.named(), any -> cited.rules().stream()
                .flatMap(rule -> Stream.of(Stream.of(rule), policy.behind(rule).stream(), policy.thatSayTheSame(rule))
                        .flatMap(rules -> rules))
                .flatMap(AskedNumber::of)
                .distinct()
                .toList());
    }

    static Operator opposite(Operator operator) {
        return switch (operator) {
            case LESS -> Operator.AT_LEAST;
            case AT_MOST -> Operator.MORE;
            case MORE -> Operator.AT_MOST;
            case AT_LEAST -> Operator.LESS;
        };
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    @Override
    public boolean isOtherSide(Cited cited, PolicyRule rule) {
        List<AskedNumber> asked = AskedNumber.of(rule).toList();
        return policy.numbers(cited.sentence()).certain().stream().anyMatch(said -> asked.stream()
                .anyMatch(each -> said.is(each)
                        && said.ofDistance()
                                .map(OfNumber::opposite)
                                .filter(each.operator()::equals)
                                .isPresent()));
    }
}
