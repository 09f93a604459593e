package org.ragstone.api.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ragstone.api.assessment.AssessmentListener;
import org.ragstone.api.assessment.Assessments;
import org.ragstone.api.report.Format;
import org.ragstone.api.report.ReasonLevel;
import org.ragstone.api.report.ReportOptions;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers the main question: a data set in, its evaluation out, as the command line gives it. */
final class Evaluations {
    private static final Logger LOG = LoggerFactory.getLogger(Evaluations.class);

    // An indicator has as many columns, and itself and its list of bases are values too.
    private static final int VALUES_OF_A_ROW = 30;

    // An answer of so many results is a few megabytes at most, and is held until it is whole: what fails on the way is
    // told, and
    // no half answer passes for one. A longer one is sent while it is made.
    private static final int MOST_HELD = 500;

    private static final Query.Parameter EDITION = Query.Parameter.text(RequestedRules.EDITION);
    private static final Query.Parameter REASONS = Query.Parameter.word("reasons", ReasonLevel.values());
    private static final Query.Parameter COMPACT = Query.Parameter.yesOrNo("compact");

    private final RequestedRules rules;
    private final ServerSettings settings;
    private final Workers workers;
    private final Clock clock;
    private final Function<String, AssessmentListener> listeners;

    /** @param listeners who hears of the assessment of a request, by its id */
    Evaluations(
            RequestedRules rules,
            ServerSettings settings,
            Workers workers,
            Clock clock,
            Function<String, AssessmentListener> listeners) {
        this.rules = rules;
        this.settings = settings;
        this.workers = workers;
        this.clock = clock;
        this.listeners = listeners;
    }

    void create(Context request) {
        Query query = Query.of(request, List.of(EDITION, REASONS, COMPACT));
        Optional<String> edition = query.value(EDITION);
        ReportOptions options = new ReportOptions(
                query.value(REASONS).map(ReasonLevel::valueOf).orElse(ReportOptions.DEFAULT.reasons()),
                query.value(COMPACT).map(Boolean::valueOf).orElse(ReportOptions.DEFAULT.compact()));
        Requests.requireJson(request);
        Rulebook rulebook = rules.current();
        LoadedFramework framework = RequestedRules.framework(rulebook, request);
        edition.ifPresent(name -> RequestedRules.edition(framework, name));
        Overrides overrides = new Overrides(Optional.of(framework.name()), Optional.empty(), edition);
        Assessments assessments =
                Assessments.by(rulebook, listeners.apply(request.res().getHeader(HttpApi.REQUEST_ID)), clock);
        Answer answer = answer(request, assessments, overrides, options);
        request.contentType("application/json");
        send(answer, request.outputStream());
    }

    /** What is sent: held already, or made on the way. */
    private interface Answer {
        void writeTo(OutputStream out) throws IOException;
    }

    private static void send(Answer answer, OutputStream out) {
        try {
            answer.writeTo(out);
            out.flush();
        } catch (IOException | UncheckedIOException e) {
            // The client has gone, and there is nobody to tell.
            LOG.debug("an answer was not taken", e);
        }
    }

    private Answer answer(Context request, Assessments assessments, Overrides overrides, ReportOptions options) {
        try (Workers.Slot slot = workers.slot()) {
            String body = Requests.body(request, settings, clock);
            return slot.run(() -> answer(body, assessments, overrides, options));
        }
    }

    private Answer answer(String body, Assessments assessments, Overrides overrides, ReportOptions options) {
        MapNode document = document(body);
        try {
            Evaluation evaluation = assessments.evaluate(() -> DataSetReader.open(document, overrides));
            if (evaluation.results().size() > MOST_HELD) {
                return out -> assessments.tell(evaluation, Format.json, options, out);
            }
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            assessments.tell(evaluation, Format.json, options, whole);
            return whole::writeTo;
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
