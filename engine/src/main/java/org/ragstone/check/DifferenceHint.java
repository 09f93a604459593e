package org.ragstone.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.framework.Edition;
import org.ragstone.framework.WordList;
import org.ragstone.model.FindingKind;
import org.ragstone.model.PublishedAnswer;
import org.ragstone.reading.Nearest;

/** Says what may have been meant by a printed answer that is not what an edition judges. */
record DifferenceHint(Edition edition) {
    boolean declares(PublishedAnswer printed) {
        return words(printed.kind()).find(printed.outcome()).isPresent();
    }

    private WordList words(FindingKind kind) {
        return edition.words().of(kind);
    }

    /** Of an answer where nothing is due, by what is. */
    static String ofWhatIsDue(List<JudgedResult> results) {
        return "What is due: "
                + listed(results.stream().map(each -> each.due().basis().name())) + ".";
    }

    /** The first slip that would explain it, or empty where there is none. */
    String of(PublishedAnswer printed, JudgedResult result, List<Finding> judged) {
        if (!declares(printed)) {
            return ofWord(printed);
        }
        return printed.against().isEmpty() ? ofBlankAgainst(printed, judged) : ofAgainst(printed, result);
    }

    private String ofWord(PublishedAnswer printed) {
        return Arrays.stream(FindingKind.values())
                .filter(kind -> words(kind).find(printed.outcome()).isPresent())
                .findFirst()
                .map(kind -> "It is a word for the kind `" + kind + "`.")
                .orElseGet(() ->
                        Nearest.hint(printed.outcome(), words(printed.kind()).names()));
    }

    private static String ofBlankAgainst(PublishedAnswer printed, List<Finding> judged) {
        boolean some = printed.kind() == FindingKind.DIRECTION
                && judged.stream().anyMatch(each -> each.outcome().equals(printed.outcome()));
        return some ? "Say in `against` which of the directions was printed." : "";
    }

    private static String ofAgainst(PublishedAnswer printed, JudgedResult result) {
        List<String> known =
                result.of(printed.kind()).stream().map(Finding::against).toList();
        if (known.isEmpty() || known.contains(printed.against())) {
            return "";
        }
        boolean isAgainstNothing = known.stream().allMatch(String::isEmpty);
        return isAgainstNothing ? "Leave `against` blank." : "It is judged against " + listed(known.stream()) + ".";
    }

    private static String listed(Stream<String> words) {
        return words.map(each -> "`" + each + "`").collect(Collectors.joining(", "));
    }
}
