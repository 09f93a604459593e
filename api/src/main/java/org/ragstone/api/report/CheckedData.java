package org.ragstone.api.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ragstone.check.BandsCheck;
import org.ragstone.check.Published;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.model.Notice;
import org.ragstone.model.Problem;
import org.ragstone.model.Warning;

/**
 * A data set that was looked through: its folder or file, what was judged, unless it or its edition is refused, how its files
 * were read, and what is wrong with it.
 */
public record CheckedData(String name, Optional<Evaluation> evaluation, List<Notice> notices, List<Problem> problems) {
    public CheckedData {
        notices = List.copyOf(notices);
        problems = List.copyOf(problems);
    }

    /** One that was judged: what rules leave open or contradict in it, and its bands, may still be wrong. */
    public static CheckedData judged(String name, Evaluation evaluation) {
        List<Problem> problems = new ArrayList<>(evaluation.problems());
        List<String> ratings =
                List.copyOf(evaluation.edition().words().ratings().names());
        problems.addAll(BandsCheck.of(evaluation.data(), ratings));
        return new CheckedData(name, Optional.of(evaluation), evaluation.notices(), problems);
    }

    /** The same for whoever takes warnings for problems. */
    public CheckedData strictly() {
        List<Problem> all = new ArrayList<>(problems);
        evaluation.ifPresent(each -> all.addAll(each.unacknowledged()));
        return new CheckedData(name, evaluation, notices, all);
    }

    /** One that was not, for these problems or for those of its edition. */
    public static CheckedData refused(String name, List<Notice> notices, List<Problem> problems) {
        return new CheckedData(name, Optional.empty(), notices, problems);
    }

    boolean isSound() {
        return evaluation.isPresent() && problems.isEmpty();
    }

    List<Warning> warnings() {
        return evaluation.map(Evaluation::warnings).orElse(List.of());
    }

    int bands() {
        return evaluation.map(each -> each.data().bands().size()).orElse(0);
    }

    /** What was printed of it, where anything was. */
    Optional<Published> published() {
        return evaluation.map(Published::of).filter(each -> each.answers() > 0);
    }
}
