package org.ragstone.api.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.router.Endpoint;
import io.javalin.util.JavalinException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.ragstone.api.report.JsonText;
import org.ragstone.api.rulebook.LiveRulebook;
import org.ragstone.api.rulebook.RulesRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP API over the rules of a folder. Its answers depend on nothing but the request and the rules. */
public final class HttpApi implements AutoCloseable {
    /** An address, the form of its answer and what answers. */
    record Route(HandlerType method, String path, String produces, Handler handler) {}

    private static final Logger LOG = LoggerFactory.getLogger(HttpApi.class);
    private static final String JSON = "application/json";
    private static final String REQUEST_ID = "X-Request-Id";
    private static final Pattern SOUND_REQUEST_ID = Pattern.compile("[A-Za-z0-9._:-]{1,100}");
    private static final int OTHER_THREADS = 64;
    private static final int IDLE_MILLIS = 30_000;

    private final Settings settings;
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
    public HttpApi(LiveRulebook rulebook, Settings settings, String version, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.workers = new Workers(settings.timeLimit());
        RequestedRules rules = new RequestedRules(rulebook);
        Frameworks frameworks = new Frameworks(rules);
        Operations operations = new Operations(rules, version, clock.instant());
        Documentation documentation = new Documentation(version);
        Evaluations evaluations = new Evaluations(rules, settings, workers, clock);
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
                request.req().getRequestURI(),
                request.statusCode(),
                Math.round(millis)));
        addTo(config.routes);
        config.router.javaLangErrorHandler(HttpApi::outOfOrder);
    }

    /** The machine itself failed, for want of memory perhaps. */
    private static void outOfOrder(HttpServletResponse response, Error error) {
        LOG.error("{} failed", response.getHeader(REQUEST_ID), error);
        try {
            response.resetBuffer();
            response.setStatus(Fault.INTERNAL_FAULT.status());
            response.setContentType(ProblemDocument.CONTENT_TYPE);
            response.getOutputStream().write(JsonText.bytes(ProblemDocument.of(Fault.INTERNAL_FAULT, "", List.of())));
        } catch (IOException | IllegalStateException e) {
            LOG.debug("it could not be told", e);
        }
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
        for (Route route : routes) {
            config.addEndpoint(new Endpoint(route.method(), route.path(), request -> {
                if (!route.method().equals(HandlerType.POST)) {
                    Requests.drain(request, settings, clock);
                    Requests.requireNoQuery(request);
                }
                Requests.requireAccepts(request, route.produces());
                route.handler().handle(request);
            }));
        }
        config.exception(Refusal.class, this::answer);
        config.exception(
                RulesRefused.class,
                (e, request) -> answer(Refusal.of(Fault.RULES_REFUSED, e.detail(), e.problems()), request));
        config.exception(HttpResponseException.class, this::notRouted);
        config.exception(Exception.class, this::failed);
    }

    /** A request bears its own id, or is given one, so that its answer and its line in the log can be found. */
    private static void identify(Context request) {
        String own = request.header(REQUEST_ID);
        boolean sound = own != null && SOUND_REQUEST_ID.matcher(own).matches();
        request.header(REQUEST_ID, sound ? own : UUID.randomUUID().toString());
        request.header("X-Content-Type-Options", "nosniff");
        request.header("Cache-Control", "no-store");
    }

    private void notRouted(HttpResponseException e, Context request) {
        switch (e.getStatus()) {
            case HttpStatus.NOT_FOUND_404 -> answer(Refusal.of(Fault.UNKNOWN_ADDRESS, ""), request);
            case HttpStatus.METHOD_NOT_ALLOWED_405 -> {
                // What can be got can be asked for without its body too.
                String allowed =
                        e.getDetails().getOrDefault("availableMethods", "").replace("GET", "GET, HEAD");
                answer(
                        Refusal.of(Fault.METHOD_NOT_ALLOWED, "Allowed: " + allowed + ".")
                                .with("Allow", allowed),
                        request);
            }
            case HttpStatus.BAD_REQUEST_400 -> answer(Refusal.of(Fault.MALFORMED_REQUEST, ""), request);
            default -> failed(e, request);
        }
    }

    private void failed(Exception e, Context request) {
        LOG.error("{} failed", request.res().getHeader(REQUEST_ID), e);
        answer(Refusal.of(Fault.INTERNAL_FAULT, ""), request);
    }

    private void answer(Refusal refusal, Context request) {
        if (!refusal.headers().containsKey("Connection")) {
            Requests.drain(request, settings, clock);
        }
        refusal.headers().forEach(request::header);
        request.status(refusal.fault().status())
                .contentType(ProblemDocument.CONTENT_TYPE)
                .result(JsonText.bytes(refusal.document()));
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
