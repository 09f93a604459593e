package org.ragstone.check.sentence;

import java.math.BigDecimal;
import java.util.List;
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

/** What a sentence says and a rule asks in one unit. */
final class NumbersOfUnit {
    private static final Pattern TURNED =
            Pattern.compile("\\b(?:not|no|otherwise|unless|except|else|neither|nor|without|other)\\b|n't\\b");

    private final OfNumber numbers;
    private final Policy policy;
    private final Unit unit;
    private final Cited cited;
    private final PolicyRule rule;
    private final List<SaidNumber> certain;
    private final List<SaidNumber> likely;
    private final List<AskedNumber> asked;

    NumbersOfUnit(Unit unit, SentenceNumbers said, Cited cited, PolicyRule rule, OfNumber numbers, Policy policy) {
        this.numbers = numbers;
        this.policy = policy;
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
                || Share.OF_CERTAINTY.matcher(cited.sentence().plain()).find();
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
        return cited.sentence().isTurned()
                ? List.of()
                : certain.stream()
                        .flatMap(each -> otherSide(each).stream())
                        .limit(1)
                        .toList();
    }

    /** What is said, and asked by none that could. */
    private List<SaidNumber> missing() {
        List<AskedNumber> known = numbers.known(cited).stream()
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
        if (missing.isEmpty() || !isFirstOf(NumbersOfUnit::says) || isLeftToOthers()) {
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
        return asked.stream()
                .filter(each -> unit != Unit.PERIODS && said.is(each))
                .filter(each -> said.ofDistance(each.number())
                        .filter(meant -> isOther(meant, said, each))
                        .isPresent())
                .findFirst()
                .map(each -> new Difference(
                        cited.called() + " says `" + said.words() + "`",
                        each.text(),
                        List.of(plain(said.number()), plain(each.number()), "exactly", "equal", "edge")));
    }

    private boolean isOther(Operator meant, SaidNumber said, AskedNumber asked) {
        return asked.operator() != meant
                && (isOnTheEdge(meant, asked) ? !isSaidElsewhere(said, asked) : isTurned(said, asked));
    }

    /** Whether no more than the number itself is on another side. */
    private static boolean isOnTheEdge(Operator meant, AskedNumber asked) {
        return asked.operator() == meant.atTheEdge()
                || asked.operator() == Bounded.opposite(meant).atTheEdge();
    }

    private boolean isSaidElsewhere(SaidNumber said, AskedNumber asked) {
        return certain.stream()
                .filter(each -> each.isNumber(said.number()))
                .flatMap(each -> each.ofDistance(asked.number()).stream())
                .anyMatch(each -> each == asked.operator() || each == Bounded.opposite(asked.operator()));
    }

    /** Whether the rule is surely not the other side of the sentence, which it may follow too. */
    private boolean isTurned(SaidNumber said, AskedNumber asked) {
        boolean isSaidToo = certain.stream()
                .anyMatch(each ->
                        each.is(asked) && each.ofDistance(asked.number()).equals(Optional.of(asked.operator())));
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

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
