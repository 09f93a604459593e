package org.ragstone.api.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ragstone.check.BandsCheck;
import org.ragstone.check.Published;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.model.Notice;
import org.ragstone.model.Period;
import org.ragstone.model.Problem;
import org.ragstone.model.Warning;

/**
 * A data set that was looked through: its folder or file, and of several councils which; what is told of it as it was judged, unless it
 * or its edition is refused; how its files were read, and what is wrong with it.
 */
public record CheckedData(String name, Optional<Judged> judged, List<Notice> notices, List<Problem> problems) {
    public CheckedData {
        notices = List.copyOf(notices);
        problems = List.copyOf(problems);
    }

    /**
     * What is told of an evaluation, which need not be held for it.
     *
     * @param edition its path
     * @param published what was printed of it, where anything was
     * @param unacknowledged the warnings that nobody has acknowledged
     */
    record Judged(
            String edition,
            Period period,
            int bands,
            Optional<Published> published,
            List<Warning> warnings,
            List<Problem> unacknowledged) {
        private static Judged of(Evaluation evaluation) {
            return new Judged(
                    evaluation.edition().path(),
                    evaluation.header().period(),
                    evaluation.data().bands().size(),
                    Optional.of(Published.of(evaluation)).filter(each -> each.answers() > 0),
                    evaluation.warnings(),
                    evaluation.unacknowledged());
        }
    }

    /** One that was judged: what rules leave open or contradict in it, and its bands, may still be wrong. */
    public static CheckedData judged(String name, Evaluation evaluation) {
        List<Problem> problems = new ArrayList<>(evaluation.problems());
        List<String> ratings =
                List.copyOf(evaluation.edition().words().ratings().names());
        problems.addAll(BandsCheck.of(evaluation.data(), ratings));
        return new CheckedData(name, Optional.of(Judged.of(evaluation)), evaluation.notices(), problems);
    }

    /** The same for whoever takes warnings for problems. */
    public CheckedData strictly() {
        List<Problem> all = new ArrayList<>(problems);
        judged.ifPresent(each -> all.addAll(each.unacknowledged()));
        return new CheckedData(name, judged, notices, all);
    }

    /** One that was not, for these problems or for those of its edition. */
    public static CheckedData refused(String name, List<Notice> notices, List<Problem> problems) {
        return new CheckedData(name, Optional.empty(), notices, problems);
    }

    /** The same with how the files were read that others share with it, and without problems that are told of those. */
    public CheckedData told(List<Notice> ofFiles, Collection<Problem> elsewhere) {
        return new CheckedData(
                name,
                judged,
                ofFiles,
                problems.stream().filter(each -> !elsewhere.contains(each)).toList());
    }

    boolean isSound() {
        return judged.isPresent() && problems.isEmpty();
    }

    List<Warning> warnings() {
        return judged.map(Judged::warnings).orElse(List.of());
    }

    int bands() {
        return judged.map(Judged::bands).orElse(0);
    }

    /** What was printed of it, where anything was. */
    Optional<Published> published() {
        return judged.flatMap(Judged::published);
    }
}
