package org.ragstone.api.http;

import io.javalin.http.Context;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ragstone.api.assessment.AssessmentListener;
import org.ragstone.api.assessment.Assessments;
import org.ragstone.api.assessment.Strictness;
import org.ragstone.api.report.Format;
import org.ragstone.api.report.ReasonLevel;
import org.ragstone.api.report.ReportOptions;
import org.ragstone.api.report.page.PageReport;
import org.ragstone.api.rulebook.LoadedFramework;
import org.ragstone.api.rulebook.Rulebook;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.model.Location;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.PolicyFailure;
import org.ragstone.reading.Json;
import org.ragstone.reading.Node.ListNode;
import org.ragstone.reading.Node.MapNode;

/** Answers the main question: a data set in, its evaluation out, as the command line gives it. */
final class Evaluations {
    // An indicator has as many columns, and itself and its list of bases are values too.
    private static final int VALUES_OF_A_ROW = 30;

    private static final String JSON = "application/json";
    private static final String HTML = "text/html";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** What an answer can be: whoever does not say gets the first. */
    static final List<String> FORMS = List.of(JSON, HTML, WORKBOOK);

    private static final Query.Parameter EDITION = Query.Parameter.text(RequestedRules.EDITION);
    private static final Query.Parameter REASONS = Query.Parameter.word("reasons", ReasonLevel.values());
    private static final Query.Parameter COMPACT = Query.Parameter.yesOrNo("compact");
    private static final Query.Parameter STRICT = Query.Parameter.yesOrNo("strict");

    private final RequestedRules rules;
    private final ServerSettings settings;
    private final MemoryBudget memory;
    private final TimeLimit timeLimit;
    private final Clock clock;
    private final Function<String, AssessmentListener> listeners;

    /** @param listeners who hears of the assessment of a request, by its id */
    Evaluations(
            RequestedRules rules,
            ServerSettings settings,
            MemoryBudget memory,
            TimeLimit timeLimit,
            Clock clock,
            Function<String, AssessmentListener> listeners) {
        this.rules = rules;
        this.settings = settings;
        this.memory = memory;
        this.timeLimit = timeLimit;
        this.clock = clock;
        this.listeners = listeners;
    }

    void create(Context request) {
        Query query = Query.of(request, List.of(EDITION, REASONS, COMPACT, STRICT));
        Optional<String> edition = query.value(EDITION);
        ReportOptions options = new ReportOptions(
                query.value(REASONS).map(ReasonLevel::valueOf).orElse(ReportOptions.DEFAULT.reasons()),
                query.value(COMPACT).map(Boolean::valueOf).orElse(ReportOptions.DEFAULT.compact()));
        Format form = form(request, query);
        Strictness strictness =
                Strictness.of(query.value(STRICT).map(Boolean::valueOf).orElse(false));
        Requests.requireJson(request);
        Rulebook rulebook = rules.current();
        LoadedFramework framework = RequestedRules.framework(rulebook, request);
        edition.ifPresent(name -> RequestedRules.edition(framework, name));
        Overrides overrides = new Overrides(Optional.of(framework.name()), Optional.empty(), edition);
        Assessments assessments =
                Assessments.by(rulebook, listeners.apply(request.res().getHeader(Intake.REQUEST_ID)), clock);
        Intake.Taken taken = Intake.Taken.of(request.req());
        takeMemory(taken, form);
        try {
            timeLimit.run(() -> {
                Evaluation evaluation = evaluate(taken.body(), assessments, overrides, strictness);
                describe(request, form);
                assessments.tell(evaluation, form, options, request.outputStream());
            });
        } catch (RuntimeException | Error e) {
            // Part of the answer may have been written: that is not what is sent.
            taken.answer().instead(ErrorAnswers.refusal(e, request.res().getHeader(Intake.REQUEST_ID)));
        }
    }

    /** @throws Refusal if a page or a workbook is asked for with what is for JSON alone */
    private static Format form(Context request, Query query) {
        String preferred = Requests.preferred(request, FORMS);
        if (preferred.equals(JSON)) {
            return Format.json;
        }
        query.refuse(List.of(REASONS, COMPACT), "is for JSON alone", "Leave it out, or accept " + JSON + ".");
        return preferred.equals(WORKBOOK) ? Format.xlsx : Format.html;
    }

    private static void describe(Context request, Format form) {
        if (form == Format.html) {
            request.contentType(HTML + "; charset=utf-8").header("Content-Security-Policy", PageReport.policy());
        } else if (form == Format.xlsx) {
            request.contentType(WORKBOOK).header("Content-Disposition", "attachment; filename=\"evaluation.xlsx\"");
        } else {
            request.contentType(JSON);
        }
    }

    /**
     * Waits half as long as the evaluation may take then.
     *
     * @throws Refusal if it takes more than there is, or others have it for too long
     */
    private void takeMemory(Intake.Taken taken, Format form) {
        long needed = form == Format.json ? Reckoning.of(taken.body()) : Reckoning.ofPage(taken.body());
        // Large ones leave room to small ones.
        long most = Lanes.isLarge(taken.body().length) ? memory.total() / 4 * 3 : memory.total();
        if (needed > most) {
            throw Refusal.of(
                    Fault.TOO_LARGE,
                    "It takes about %d MB of memory, and one request can have %d MB. Send it in parts, or have the server started with more: java -Xmx."
                            .formatted(needed >> 20, most >> 20));
        }
        if (!taken.share().await(needed, most, settings.timeLimit().dividedBy(2))) {
            throw Intake.overloaded("Others have all the memory.");
        }
    }

    private Evaluation evaluate(byte[] body, Assessments assessments, Overrides overrides, Strictness strictness) {
        try {
            return assessments.evaluate(() -> DataSetReader.open(document(Requests.text(body)), overrides), strictness);
        } catch (PolicyFailure e) {
            throw Refusal.of(Fault.RULES_REFUSED, "The rules could not be run.", e.problems());
        } catch (ProblemsException e) {
            throw Refusal.of(Fault.DATA_SET_REFUSED, "", e.problems());
        }
    }

    private MapNode document(String body) {
        try {
            MapNode document =
                    Json.map(body, Location.InBody::new, Math.multiplyExact(settings.maxRows(), VALUES_OF_A_ROW));
            int rows = document.names().stream()
                    .map(name -> document.get(name).orElseThrow())
                    .mapToInt(
                            node -> node instanceof ListNode list ? list.items().size() : 0)
                    .sum();
            if (rows > settings.maxRows()) {
                throw tooManyRows();
            }
            return document;
        } catch (Json.TooManyValues e) {
            throw tooManyRows();
        } catch (ProblemsException e) {
            throw Refusal.of(Fault.MALFORMED_JSON, "", e.problems());
        }
    }

    private Refusal tooManyRows() {
        return Refusal.of(Fault.TOO_LARGE, "The limit is " + settings.maxRows() + " rows.");
    }
}
