package org.ragstone.api.http;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import io.javalin.util.JavalinException;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.ragstone.api.report.JsonText;
import org.ragstone.api.rulebook.LiveRulebook;
import org.ragstone.model.Characters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP API over the rules of a folder. Its answers depend on nothing but the request and the rules. */
public final class HttpApi implements AutoCloseable {
    /** An address, the forms that its answer can have, and what answers. */
    record Route(HandlerType method, String path, List<String> produces, Handler handler) {
        Route(HandlerType method, String path, String produces, Handler handler) {
            this(method, path, List.of(produces), handler);
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(HttpApi.class);
    private static final String JSON = "application/json";
    // They take in and send, and do nothing that waits.
    private static final int SERVER_THREADS = 16;
    private static final int IDLE_MILLIS = 30_000;

    private final ServerSettings settings;
    private final Lanes lanes = new Lanes();
    private final TimeLimit timeLimit;
    private final Intake intake;
    private final List<Route> routes;
    private final Javalin javalin;

    /**
     * Prepares the API without listening yet.
     *
     * @param version of the program, as the documentation and the status tell it
     * @param clock for the status, and for requests that are slow to arrive
     */
    public HttpApi(LiveRulebook rulebook, ServerSettings settings, String version, Clock clock) {
        this(rulebook, settings, version, clock, MemoryBudget.ofTheMachine());
    }

    /** @param memory how many bytes requests may take */
    HttpApi(LiveRulebook rulebook, ServerSettings settings, String version, Clock clock, long memory) {
        this.settings = settings;
        this.timeLimit = new TimeLimit(settings.timeLimit());
        MemoryBudget bodies = new MemoryBudget(memory / 4, clock);
        MemoryBudget answers = new MemoryBudget(memory / 4, clock);
        MemoryBudget work = new MemoryBudget(memory / 2, clock);
        this.intake = new Intake(settings, clock, bodies, work, answers, lanes);
        RequestedRules rules = new RequestedRules(rulebook);
        Frameworks frameworks = new Frameworks(rules);
        Operations operations = new Operations(rules, version, clock.instant());
        Documentation documentation = new Documentation(version);
        Evaluations evaluations = new Evaluations(rules, settings, work, timeLimit, clock, LoggedAssessments::new);
        this.routes = List.of(
                get("/v1/frameworks", frameworks::list),
                get("/v1/frameworks/{framework}", frameworks::framework),
                get("/v1/frameworks/{framework}/editions/{edition}", frameworks::edition),
                new Route(
                        HandlerType.POST,
                        "/v1/frameworks/{framework}/evaluations",
                        Evaluations.FORMS,
                        evaluations::create),
                get("/health", operations::health),
                get("/ready", operations::ready),
                get("/status", operations::status),
                new Route(HandlerType.GET, "/openapi.json", JSON, documentation::openApi),
                new Route(HandlerType.GET, "/docs", "text/html", documentation::page),
                new Route(HandlerType.GET, Documentation.PROBLEMS_PATH, "text/html", documentation::problems),
                new Route(HandlerType.GET, "/docs/{file}", Requests.ANY, documentation::file));
        this.javalin = Javalin.create(this::configure);
    }

    private static Route get(String path, Function<Context, Record> answer) {
        return new Route(HandlerType.GET, path, JSON, request -> {
            byte[] bytes = JsonText.bytes(answer.apply(request));
            request.contentType(JSON).result(bytes);
        });
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.prefer405over404 = true;
        config.jetty.host = settings.host();
        config.jetty.port = settings.port();
        config.jetty.threadPool = new QueuedThreadPool(SERVER_THREADS);
        config.jetty.modifyServer(this::setUp);
        config.jetty.modifyHttpConfiguration(HttpApi::setUp);
        addTo(config.routes);
        ErrorAnswers.addTo(config);
    }

    /** Told to stop, it waits as long as an evaluation may take. */
    private void setUp(Server server) {
        server.setStopTimeout(settings.timeLimit().toMillis() + IDLE_MILLIS);
        server.insertHandler(intake);
        server.insertHandler(new GracefulHandler());
        server.setRequestLog(HttpApi::log);
        server.setErrorHandler(new JettyErrors());
    }

    private static void setUp(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setIdleTimeout(IDLE_MILLIS);
    }

    private void addTo(RoutesConfig config) {
        for (Route route : routes) {
            Handler checked = checked(route);
            config.addEndpoint(new Endpoint(route.method(), route.path(), checked));
            if (route.method().equals(HandlerType.GET)) {
                // The same without its body; left to itself, the server would answer 200 whatever it is asked.
                config.addEndpoint(new Endpoint(HandlerType.HEAD, route.path(), checked));
            }
        }
    }

    private static Handler checked(Route route) {
        return request -> {
            if (!route.method().equals(HandlerType.POST)) {
                Query.of(request, List.of());
            }
            if (route.produces().size() > 1) {
                request.header("Vary", "Accept");
            }
            Requests.preferred(request, route.produces());
            route.handler().handle(request);
        };
    }

    private static void log(Request request, Response response) {
        LOG.info(
                "{} {} {} {} {} ms",
                response.getHeaders().get(Intake.REQUEST_ID),
                request.getMethod(),
                Characters.shownOnOneLine(String.valueOf(request.getHttpURI().getPath())),
                response.getStatus(),
                NANOSECONDS.toMillis(NanoTime.since(request.getHeadersNanoTime())));
    }

    /** Every address, in the order they are looked up. */
    List<Route> routes() {
        return routes;
    }

    /**
     * Listens.
     *
     * @throws PortTaken if the address cannot be listened on
     */
    public HttpApi start() {
        try {
            javalin.start();
            return this;
        } catch (JavalinException e) {
            throw new PortTaken(e);
        }
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Stops listening, lets requests under way end, and then stops. */
    @Override
    public void close() {
        javalin.stop();
        lanes.close();
        timeLimit.close();
    }
}
