package org.ragstone.api.http;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is held until it is whole, and sent then without a thread: what fails on the way is told in its place, no half answer
 * passes for one, and whoever reads slowly holds nothing but its bytes. It is also what has to be told that it is ready. Not
 * thread-safe.
 */
final class HeldAnswer extends Response.Wrapper implements Callback {
    // Whoever has not read it by then, and reads slower than that, is let go of.
    private static final long PATIENCE_SECONDS = 30;
    private static final long SLOWEST_BYTES_A_SECOND = 1 << 16;

    private final Callback sent;
    private final MemoryBudget answers;
    private final MemoryBudget.Share share;
    private final Connections sending;
    private final List<ByteBuffer> pieces = new ArrayList<>();
    private long size;
    private boolean isLast;
    private Optional<Refusal> instead = Optional.empty();

    /**
     * @param sent is told when it has been sent, or cannot be
     * @param answers what there is for all of them
     * @param sending those who are being sent others
     */
    HeldAnswer(Request request, Response response, Callback sent, MemoryBudget answers, Connections sending) {
        super(request, response);
        this.answers = answers;
        this.share = answers.share();
        this.sending = sending;
        this.sent = Callback.from(sent, this::end);
    }

    private void end() {
        sending.end(client());
        share.close();
    }

    private EndPoint client() {
        return getRequest().getConnectionMetaData().getConnection().getEndPoint();
    }

    /** Tells this in place of whatever was or is still written. */
    void instead(Refusal refusal) {
        instead = Optional.of(refusal);
        pieces.clear();
        share.shrink(0);
    }

    @Override
    public void write(boolean last, @Nullable ByteBuffer bytes, Callback callback) {
        isLast |= last;
        if (bytes != null && bytes.hasRemaining() && instead.isEmpty()) {
            size += bytes.remaining();
            if (hasRoom()) {
                pieces.add(ByteBuffer.allocate(bytes.remaining()).put(bytes).flip());
            } else {
                instead(tooLong());
            }
        }
        callback.succeeded();
    }

    /** Whoever has been reading longest makes room for whoever comes. */
    private boolean hasRoom() {
        boolean has = share.grow(size);
        while (!has && size <= answers.total() && sending.dropOldest(client())) {
            has = share.grow(size);
        }
        return has;
    }

    private Refusal tooLong() {
        return size > answers.total()
                ? Refusal.of(
                        Fault.TOO_LARGE,
                        "The answer has more than %d MB, which is all that answers have. Ask for fewer reasons or in parts, or have the server started with more memory: java -Xmx."
                                .formatted(answers.total() >> 20))
                : Intake.overloaded("Others have all the memory.");
    }

    @Override
    public boolean hasLastWrite() {
        return isLast;
    }

    /** As if nothing had been written; what the request is called, and whether another may follow, stays. */
    @Override
    public void reset() {
        String id = getHeaders().get(Intake.REQUEST_ID);
        HttpField connection = getHeaders().getField(HttpHeader.CONNECTION);
        super.reset();
        Intake.identify(getWrapped(), id);
        if (connection != null) {
            getHeaders().put(connection);
        }
        pieces.clear();
        size = 0;
        isLast = false;
    }

    @Override
    public void succeeded() {
        if (instead.isPresent()) {
            reset();
            Intake.answer(instead.get(), getWrapped(), sent);
            return;
        }
        if (size > 0 && !getHeaders().contains(HttpHeader.CONTENT_LENGTH)) {
            getHeaders().put(HttpHeader.CONTENT_LENGTH, size);
        }
        sending.begin(client());
        Scheduler.Task deadline = deadline();
        Content.copy(
                Content.Source.from(pieces.toArray(ByteBuffer[]::new)),
                getWrapped(),
                Callback.from(sent, deadline::cancel));
    }

    private Scheduler.Task deadline() {
        EndPoint client = client();
        return getRequest()
                .getComponents()
                .getScheduler()
                .schedule(client::close, PATIENCE_SECONDS + size / SLOWEST_BYTES_A_SECOND, TimeUnit.SECONDS);
    }

    @Override
    public void failed(Throwable failure) {
        sent.failed(failure);
    }
}
