package org.ragstone.api.http;

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
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.ragstone.api.report.JsonText;
import org.ragstone.api.rulebook.LiveRulebook;
import org.ragstone.model.Characters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP API over the rules of a folder. Its answers depend on nothing but the request and the rules. */
public final class HttpApi implements AutoCloseable {
    /** An address, the form of its answer and what answers. */
    record Route(HandlerType method, String path, String produces, Handler handler) {}

    private static final Logger LOG = LoggerFactory.getLogger(HttpApi.class);
    private static final String JSON = "application/json";
    static final String REQUEST_ID = "X-Request-Id";
    private static final Pattern SOUND_REQUEST_ID = Pattern.compile("[A-Za-z0-9._:-]{1,100}");
    private static final int OTHER_THREADS = 64;
    private static final int IDLE_MILLIS = 30_000;

    private final ServerSettings settings;
    private final Clock clock;
    private final Workers workers;
    private final List<Route> routes;
    private final Javalin javalin;

    /**
     * Prepares the API without listening yet.
     *
     * @param version of the program, as the documentation and the status tell it
     * @param clock for the status, and for requests that are slow to arrive
     */
    public HttpApi(LiveRulebook rulebook, ServerSettings settings, String version, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.workers = new Workers(settings.timeLimit());
        RequestedRules rules = new RequestedRules(rulebook);
        Frameworks frameworks = new Frameworks(rules);
        Operations operations = new Operations(rules, version, clock.instant());
        Documentation documentation = new Documentation(version);
        Evaluations evaluations = new Evaluations(rules, settings, workers, clock, LoggedAssessments::new);
        this.routes = List.of(
                get("/v1/frameworks", frameworks::list),
                get("/v1/frameworks/{framework}", frameworks::framework),
                get("/v1/frameworks/{framework}/editions/{edition}", frameworks::edition),
                new Route(HandlerType.POST, "/v1/frameworks/{framework}/evaluations", JSON, evaluations::create),
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
        config.jetty.threadPool = new QueuedThreadPool(workers.places() + OTHER_THREADS);
        config.jetty.modifyServer(this::setUp);
        config.jetty.modifyHttpConfiguration(HttpApi::setUp);
        config.requestLogger.http((request, millis) -> LOG.info(
                "{} {} {} {} {} ms",
                request.res().getHeader(REQUEST_ID),
                request.method(),
                Characters.shownOnOneLine(request.req().getRequestURI()),
                request.statusCode(),
                Math.round(millis)));
        addTo(config.routes);
        new ErrorAnswers(settings, clock).addTo(config);
    }

    /** Told to stop, it waits as long as an evaluation may take. */
    private void setUp(Server server) {
        server.setStopTimeout(settings.timeLimit().toMillis() + IDLE_MILLIS);
        server.insertHandler(new GracefulHandler());
        server.setErrorHandler(new JettyErrors());
    }

    private static void setUp(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setIdleTimeout(IDLE_MILLIS);
    }

    private void addTo(RoutesConfig config) {
        config.before(HttpApi::identify);
        config.before(request -> {
            if (!request.method().equals(HandlerType.POST)) {
                Requests.drain(request, settings, clock);
            }
        });
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
            Requests.requireAccepts(request, route.produces());
            route.handler().handle(request);
        };
    }

    /** A request bears its own id, or is given one, so that its answer and its line in the log can be found. */
    private static void identify(Context request) {
        String own = request.header(REQUEST_ID);
        boolean sound = own != null && SOUND_REQUEST_ID.matcher(own).matches();
        request.header(REQUEST_ID, sound ? own : UUID.randomUUID().toString());
        request.header("X-Content-Type-Options", "nosniff");
        request.header("Cache-Control", "no-store");
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
        workers.close();
    }
}
