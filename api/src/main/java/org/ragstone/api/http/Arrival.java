package org.ragstone.api.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Invocable;

/**
 * A body on its way in, taken as it comes: whoever sends slowly holds no thread. What is not wanted is taken too, if it comes soon, since a
 * client that is cut off while it sends never sees why. Not thread-safe.
 */
final class Arrival implements Invocable.Task {
    private static final Duration DRAINING = Duration.ofSeconds(2);
    private static final int MOST_DRAINED = 4;
    // So much of any body is taken even where large ones have taken the room that there is for those.
    private static final int ALWAYS = 1 << 16;

    private final Request request;
    private final ServerSettings settings;
    private final Clock clock;
    private final MemoryBudget bodies;
    private final Connections arrivals;
    private final MemoryBudget.Share share;
    private final Consumer<Arrival> then;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final long usualPatience;
    private boolean isWanted;
    private boolean isOver;
    private boolean isWhole;
    private Optional<Refusal> refusal;
    private Instant latest;
    private long drained;

    /**
     * @param refusal why it is not wanted, if it is not
     * @param then is told once, when it is whole, or is waited for no longer
     */
    Arrival(
            Request request,
            ServerSettings settings,
            Clock clock,
            MemoryBudget bodies,
            Connections arrivals,
            boolean isWanted,
            Optional<Refusal> refusal,
            Consumer<Arrival> then) {
        this.request = request;
        this.settings = settings;
        this.clock = clock;
        this.bodies = bodies;
        this.arrivals = arrivals;
        this.share = bodies.share();
        this.isWanted = isWanted && refusal.isEmpty();
        this.refusal = refusal;
        this.latest = clock.instant().plus(this.isWanted ? settings.timeLimit() : DRAINING);
        this.then = then;
        this.usualPatience = endPoint().getIdleTimeout();
        arrivals.begin(endPoint());
    }

    /** What has come, if it was wanted. */
    byte[] bytes() {
        return body.toByteArray();
    }

    MemoryBudget.Share share() {
        return share;
    }

    /** Whether nothing of it is still to come, so that another request may follow it. */
    boolean isWhole() {
        return isWhole;
    }

    /** Why the request cannot be answered, if it cannot. */
    Optional<Refusal> refusal() {
        return refusal;
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public void run() {
        try {
            takeAll();
        } catch (OutOfMemoryError e) {
            body.reset();
            refusal = Optional.of(Refusal.of(Fault.OUT_OF_MEMORY, ""));
            end();
        }
    }

    private void end() {
        if (!isOver) {
            isOver = true;
            arrivals.end(endPoint());
            endPoint().setIdleTimeout(usualPatience);
            then.accept(this);
        }
    }

    private void takeAll() {
        while (true) {
            Content.Chunk chunk = request.read();
            if (chunk == null && !isWanted && request.getHeaders().contains(HttpHeader.EXPECT)) {
                // Reading on would ask for what is not wanted.
                end();
                return;
            }
            if (chunk == null) {
                // Whoever sends nothing at all is waited for no longer than whoever sends.
                endPoint().setIdleTimeout(isWanted ? usualPatience : DRAINING.toMillis());
                request.demand(this);
                return;
            }
            boolean isLast = take(chunk);
            chunk.release();
            if (isLast) {
                end();
                return;
            }
        }
    }

    /** Whether there is nothing to wait for any more. */
    private boolean take(Content.Chunk chunk) {
        if (Content.Chunk.isFailure(chunk)) {
            refusal = refusal.or(() -> Optional.of(failure(chunk.getFailure())));
            return true;
        }
        if (isWanted) {
            keep(chunk.getByteBuffer());
        } else {
            drained += chunk.remaining();
        }
        isWhole = chunk.isLast();
        if (isWhole) {
            return true;
        }
        if (!clock.instant().isAfter(latest) && drained <= (long) MOST_DRAINED * settings.maxBodyBytes()) {
            return false;
        }
        refusal = refusal.or(() -> isWanted ? Optional.of(tooSlow()) : Optional.empty());
        return true;
    }

    private void keep(ByteBuffer bytes) {
        int size = body.size() + bytes.remaining();
        if (size > settings.maxBodyBytes()) {
            refuse(tooLarge(settings));
        } else if (size > roomForLarge()) {
            refuse(Refusal.of(
                    Fault.TOO_LARGE,
                    "The server has memory for %d bytes. Send it in parts, or have it started with more: java -Xmx."
                            .formatted(roomForLarge())));
        } else if (!hasRoom(size)) {
            refuse(Intake.overloaded("Others are sending much at this moment."));
        } else {
            byte[] piece = new byte[bytes.remaining()];
            bytes.get(piece);
            body.writeBytes(piece);
        }
    }

    /** Large ones leave half of the room to small ones, and those who have been sending longest theirs to who comes. */
    private boolean hasRoom(int size) {
        if (size > ALWAYS) {
            return share.grow(size, roomForLarge());
        }
        while (!share.grow(size)) {
            if (!arrivals.dropOldest(endPoint())) {
                return false;
            }
        }
        return true;
    }

    private long roomForLarge() {
        return bodies.total() / 2;
    }

    private void refuse(Refusal why) {
        refusal = Optional.of(why);
        isWanted = false;
        body.reset();
        share.close();
        latest = clock.instant().plus(DRAINING);
    }

    private EndPoint endPoint() {
        return request.getConnectionMetaData().getConnection().getEndPoint();
    }

    static Refusal tooLarge(ServerSettings settings) {
        return Refusal.of(Fault.TOO_LARGE, "The limit is " + settings.maxBodyBytes() + " bytes.");
    }

    private static Refusal failure(Throwable failure) {
        return failure instanceof TimeoutException
                ? tooSlow()
                : Refusal.of(Fault.MALFORMED_REQUEST, "The body did not arrive whole.");
    }

    private static Refusal tooSlow() {
        return Refusal.of(Fault.REQUEST_TIMEOUT, "The body did not arrive whole in time.");
    }
}
