package org.ragstone.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ragstone.framework.Edition;
import org.ragstone.framework.Word;
import org.ragstone.join.Lazy;
import org.ragstone.model.Commentary;
import org.ragstone.model.DataSet;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.Notice;
import org.ragstone.model.Problem;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.model.Warning;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.warning.Gathered;
import org.ragstone.warning.Warnings;

/**
 * A data set judged by an edition: everything in the order of the data set's indicators, then basis, then kind. What few ask
 * for, its id and the texts of the edition, is made when somebody does. Immutable and thread-safe.
 */
public final class Evaluation {
    private final Edition edition;
    private final DataSet data;
    private final List<PolicyRule> rules;
    private final List<JudgedIndicator> indicators;
    private final List<JudgedResult> results;
    private final Summary summary;
    private final Lazy<String> decisionId;
    private final Lazy<Map<String, String>> texts;
    private final Lazy<List<Warning>> warnings;
    private final boolean isForThePublic;

    Evaluation(
            Edition edition, DataSet data, List<PolicyRule> rules, List<JudgedIndicator> indicators, Summary summary) {
        this(edition, data, rules, indicators, summary, false);
    }

    private Evaluation(
            Edition edition,
            DataSet data,
            List<PolicyRule> rules,
            List<JudgedIndicator> indicators,
            Summary summary,
            boolean isForThePublic) {
        this.isForThePublic = isForThePublic;
        this.edition = edition;
        this.data = data;
        this.rules = rules;
        this.indicators = List.copyOf(indicators);
        List<JudgedResult> all = new ArrayList<>();
        this.indicators.forEach(each -> all.addAll(each.results()));
        this.results = Collections.unmodifiableList(all);
        this.summary = summary;
        this.decisionId = new Lazy<>(() -> DecisionId.of(edition, data));
        this.warnings = new Lazy<>(isForThePublic ? List::of : this::findWarnings);
        this.texts = new Lazy<>(() -> Texts.of(edition, data.header(), summary, results));
    }

    /** The same without warnings, which are for those whose figures they are. The data have to be such as the public may see. */
    public Evaluation forThePublic() {
        return new Evaluation(edition, data, rules, indicators, summary, true);
    }

    /** Whether it is for the public, so that figures may be withheld and there are no warnings. */
    public boolean isForThePublic() {
        return isForThePublic;
    }

    /** Names what it was made from: the same data under the same revision have the same id. */
    public String decisionId() {
        return decisionId.get();
    }

    /** What would name the decision if it were made from these data. */
    public String decisionIdOf(DataSet other) {
        return DecisionId.of(edition, other);
    }

    public Edition edition() {
        return edition;
    }

    /** The rules that judged it, in reading order, whether they said anything of it or not. */
    public List<PolicyRule> rules() {
        return rules;
    }

    /** What was judged, with what the council printed of it. */
    public DataSet data() {
        return data;
    }

    public DataSetHeader header() {
        return data.header();
    }

    public Summary summary() {
        return summary;
    }

    /** Each indicator with all that was concluded of it. */
    public List<JudgedIndicator> indicators() {
        return indicators;
    }

    /** The results of all indicators. */
    public List<JudgedResult> results() {
        return results;
    }

    /** Those of all indicators; where the framework says how severe they are, the worst first. */
    public List<RequiredAction> requiredActions() {
        Stream<RequiredAction> all = indicators.stream().flatMap(each -> each.requiredActions().stream());
        return severities().isEmpty()
                ? all.toList()
                : all.sorted(Comparator.comparing(each -> each.action().rank())).toList();
    }

    /** How severe alerts and required actions can be, worst first; empty where the framework does not order them. */
    public Collection<Word> severities() {
        return edition.words().severities().all();
    }

    /** What was written of services and of the whole. */
    public List<Commentary> commentary() {
        return data.commentary();
    }

    /** How the files of the data set were read, where that was otherwise than plainly. */
    public List<Notice> notices() {
        return data.notices();
    }

    /** The edition's own texts, filled, by name. */
    public Map<String, String> texts() {
        return texts.get();
    }

    /** What makes no sense in the data and is judged as it is given. */
    public List<Warning> warnings() {
        return warnings.get();
    }

    private List<Warning> findWarnings() {
        Warnings found = new Warnings(data);
        Gathered gathered = new Gathered();
        List<Warning> all = new ArrayList<>();
        for (JudgedIndicator each : indicators) {
            List<Warning> own = each.warnings(found);
            gathered.add(each.joined(), own);
            all.addAll(own);
        }
        all.addAll(found.ofTheWhole(gathered));
        return List.copyOf(all);
    }

    /** The warnings that nobody has acknowledged, for whoever takes none: sorted. */
    public List<Problem> unacknowledged() {
        Problems problems = new Problems();
        warnings().stream()
                .filter(each -> each.acknowledged().isEmpty())
                .forEach(each -> problems.add(each.asProblem()));
        return problems.sorted();
    }

    /** @throws ProblemsException if there is a warning that nobody has acknowledged: every one of them */
    public void refuseWarnings() {
        List<Problem> problems = unacknowledged();
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems, notices());
        }
    }

    /** The gaps and conflicts of the rules. */
    public List<Problem> problems() {
        return indicators.stream().flatMap(each -> each.problems().stream()).toList();
    }
}
