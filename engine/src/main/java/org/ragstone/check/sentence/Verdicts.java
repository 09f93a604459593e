package org.ragstone.check.sentence;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence says of the target and of the floor: which phrase speaks of which, and whether it is achieved in it. A phrase
 * that names neither goes on with the one before ("Floor Standards are set in plans and, if not achieved, …").
 */
final class Verdicts {
    private static final String THE = "(?:the |its |their |a |an |our |current |agreed |set |annual |expected )*";
    private static final String REACHED =
            "achiev\\w*|met|meets?|meeting|reach\\w*|attain\\w*|hit|hits|hitting|satisf\\w*|deliver(?:ed|s|ing)?";
    private static final Pattern OPEN = Pattern.compile(
            "\\b(?:until|unless|whether|whatever|except|otherwise|towards?|capable|may|could|whichever|depending)\\b");
    /** What is looked forward to has not come: "it is expected that the target will be achieved". */
    private static final Pattern AHEAD = Pattern.compile(
            "\\b(?:expect(?:ed|s|ing|ation)?|predict(?:ed|s|ion)?|forecast(?:ed|s|ing)?|anticipat(?:ed|es)|project(?:ed|ion)|estimated|likely|unlikely|hoped|believed|confident"
                    + "|intend(?:ed|s)|aim(?:s|ed)?|plan(?:s|ned)?|on course|due|able|set) (?:\\w+ ){0,3}?(?:to|that)\\b"
                    + "|\\b(?:will|would|should|shall|can)(?: not|n't)? (?:(?:still|now|also|be|have|been|probably|likely) )*(?:"
                    + REACHED
                    + "|miss\\w*|exceed\\w*|recover\\w*|fall|remain|get|come|improve)\\b");

    /** What a phrase is about that goes on with no standard. */
    private static final Pattern OF_OTHER = Pattern.compile(
            "\\b(?:last|previous|prior|years?|quarters?|periods?|months?|average|range|thresholds?|trend|tolerances?|contracts?)\\b|\\d");

    /** What is so much of a target need not achieve it. */
    private static final Pattern SHARE =
            Pattern.compile("\\b[5-9]\\d(?:\\.\\d+)?\\s?(?:%|per ?cent) of (?:[\\w'-]+ ){0,3}?targets?\\b");

    /** A distance is one from the target where nothing else is named. */
    private static final Pattern BY_A_NUMBER =
            Pattern.compile("\\b(?:miss\\w*|exceed\\w*) by [^,;]*\\d|\\d\\s?(?:%|per ?cent|points?) short\\b");

    /** "Missed, but the floor is not": the opposite of what was said before. */
    private static final Pattern TURNED = Pattern.compile("\\b(?:is|are|was|were|has|have|does|did) not$");

    private static final Pattern REST_OF_VERDICT = Pattern.compile(
            "(?:\\s|\\b(?:not|the|its|is|was|has|been|have|targets?|goals?|floor|minimum|performance|standard)\\b)*");

    /** In this order; what one has taken, the next does not see. */
    private static final Map<Pattern, Verdict> SAYINGS = sayings();

    private final Map<Standard, Set<Verdict>> said = new EnumMap<>(Standard.class);
    private final Map<Standard, String> words = new EnumMap<>(Standard.class);
    private final StandardNames names;
    private Optional<Standard> last = Optional.empty();
    private Optional<Verdict> before = Optional.empty();

    private Verdicts(StandardNames names) {
        this.names = names;
    }

    private static Map<Pattern, Verdict> sayings() {
        Map<String, Verdict> table = new LinkedHashMap<>();
        table.put(
                "(?:not|n't|never|no) (?:\\w+ ){0,2}?(?:below|under|worse than|behind|beneath|short of)|(?:under|below) no",
                Verdict.ACHIEVED);
        table.put(
                "(?:at|on|equal to|equals?|meets?|met) or (?:below|under|worse(?: than)?|short of)|(?:below|under|worse than) or (?:at|on|equal to)",
                Verdict.NOT_EXCEEDED);
        table.put(
                "(?:not|n't|never) (?:\\w+ ){0,2}?(?:exceed\\w*|above|better than|surpass\\w*)", Verdict.NOT_EXCEEDED);
        table.put(
                "(?:not|n't|never|cannot|fail(?:s|ed|ing|ure)? to|yet to|unable to) (?:\\w+ ){0,3}?(?:" + REACHED + ")"
                        + "|not (?:yet )?on (?:track|" + THE + "target)",
                Verdict.MISSED);
        table.put(
                "miss|misses|missed|missing|(?:falls?|falling|fell|fallen) (?:short|below)|short of|below|under|beneath|worse than|behind|adrift of"
                        + "|off(?: of)? (?:track|" + THE + "targets?)|underachiev\\w*|under-?perform\\w*",
                Verdict.MISSED);
        table.put(
                "(?:at|on|equal to|equals?|matches) or (?:above|better|exceed\\w*|over|ahead|higher)(?: than)?"
                        + "|(?:above|better|over|higher)(?: than)? or (?:on|at|equal to)"
                        + "|(?:" + REACHED + ")(?: or (?:exceed\\w*|better(?:ed)?|surpass\\w*))?"
                        + "|(?:exceed\\w*|better(?:ed)?|surpass\\w*) or (?:" + REACHED + ")|or better"
                        + "|on (?:track|" + THE + "targets?)|in line with|equals?|at (?=" + THE
                        + "(?:targets?|floor|minimum|legal))",
                Verdict.ACHIEVED);
        table.put(
                "exceed(?:s|ed|ing)?|surpass\\w*|better than|above|outperform\\w*|ahead of|over (?=" + THE
                        + "(?:targets?|floor|minimum))",
                Verdict.EXCEEDED);
        Map<Pattern, Verdict> compiled = new LinkedHashMap<>();
        table.forEach(
                (saying, verdict) -> compiled.put(Pattern.compile("(?<![\\w-])(?:" + saying + ")(?![\\w-])"), verdict));
        return compiled;
    }

    /** Whether a label is a verdict and no more: "on target", "not achieved", and not "just below target". */
    static boolean isNoMore(String label) {
        String left = label;
        for (Pattern saying : SAYINGS.keySet()) {
            left = saying.matcher(left).replaceAll(" ");
        }
        return !left.equals(label) && REST_OF_VERDICT.matcher(left).matches();
    }

    static Verdicts in(Sentence sentence, StandardNames names) {
        Verdicts verdicts = new Verdicts(names);
        sentence.phrases().forEach(verdicts::read);
        return verdicts;
    }

    /** The one thing that is said of a standard; empty where nothing is, or now this and now that. */
    Optional<Verdict> of(Standard standard) {
        Set<Verdict> all = said.getOrDefault(standard, Set.of());
        return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
    }

    /** Whether the sentence names it. */
    boolean names(Standard standard) {
        return words.containsKey(standard);
    }

    /** The words by which it says so. */
    String words(Standard standard) {
        return words.getOrDefault(standard, "");
    }

    private void read(String phrase) {
        String plain = names.present(phrase);
        List<Standard> named = names.in(plain);
        named.forEach(each -> words.merge(each, phrase, (one, other) -> one));
        if (named.size() > 1) {
            // Of two in one phrase nobody knows which is meant.
            named.forEach(each -> said.computeIfAbsent(each, any -> EnumSet.noneOf(Verdict.class))
                    .addAll(EnumSet.of(Verdict.ACHIEVED, Verdict.MISSED)));
            last = Optional.empty();
            return;
        }
        boolean isByANumber = BY_A_NUMBER.matcher(plain).find();
        boolean goesOn =
                !named.isEmpty() || isByANumber || !OF_OTHER.matcher(plain).find();
        last = named.stream().findFirst().or(() -> isByANumber ? Optional.of(Standard.TARGET) : last);
        if (goesOn
                && last.isPresent()
                && !OPEN.matcher(plain).find()
                && !AHEAD.matcher(plain).find()) {
            Standard of = last.get();
            Optional<Verdict> verdict = verdict(plain);
            verdict.ifPresent(each -> {
                said.computeIfAbsent(of, any -> EnumSet.noneOf(Verdict.class)).add(each);
                words.put(of, phrase);
            });
            before = verdict.or(() -> before);
        }
    }

    private Optional<Verdict> verdict(String phrase) {
        if (SHARE.matcher(phrase).find()) {
            return Optional.empty();
        }
        if (TURNED.matcher(phrase).find()) {
            return before.map(Verdict::turned);
        }
        String left = phrase;
        Set<Verdict> found = EnumSet.noneOf(Verdict.class);
        for (Map.Entry<Pattern, Verdict> saying : SAYINGS.entrySet()) {
            Matcher matcher = saying.getKey().matcher(left);
            if (matcher.find()) {
                found.add(saying.getValue());
                left = matcher.replaceAll(" ");
            }
        }
        // "Achieved or exceeded" is achieved; what a number follows is said by the number.
        if (found.equals(EnumSet.of(Verdict.ACHIEVED, Verdict.EXCEEDED))) {
            return Optional.of(Verdict.ACHIEVED);
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }
}
