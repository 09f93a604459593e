package org.ragstone.api.http;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is held until it is whole, and sent then without a thread: what fails on the way is told, no half answer passes for one,
 * and whoever reads slowly holds nothing but the bytes. It is also what has to be told that it is ready. Not thread-safe.
 */
final class HeldAnswer extends Response.Wrapper implements Callback {
    // Whoever has not read it by then, and reads slower than that, is let go of.
    private static final long PATIENCE_SECONDS = 30;
    private static final long SLOWEST_BYTES_A_SECOND = 1 << 16;

    private final Callback sent;
    private final MemoryBudget.Share share;
    private final List<ByteBuffer> pieces = new ArrayList<>();
    private long size;
    private boolean isLast;
    private Optional<Refusal> instead = Optional.empty();

    /** @param share what it is held in; is closed when it has been sent */
    HeldAnswer(Request request, Response response, Callback sent, MemoryBudget.Share share) {
        super(request, response);
        this.sent = Callback.from(sent, share::close);
        this.share = share;
    }

    /** Tells this in place of whatever was or is still written. */
    void instead(Refusal refusal) {
        instead = Optional.of(refusal);
        pieces.clear();
    }

    @Override
    public void write(boolean last, @Nullable ByteBuffer bytes, Callback callback) {
        isLast |= last;
        if (bytes != null && bytes.hasRemaining() && instead.isEmpty()) {
            if (!share.grow(size + bytes.remaining(), Long.MAX_VALUE)) {
                callback.failed(new IllegalStateException("the answer is no longer wanted"));
                return;
            }
            size += bytes.remaining();
            pieces.add(ByteBuffer.allocate(bytes.remaining()).put(bytes).flip());
        }
        callback.succeeded();
    }

    @Override
    public boolean hasLastWrite() {
        return isLast;
    }

    @Override
    public void reset() {
        pieces.clear();
        size = 0;
        isLast = false;
        super.reset();
    }

    @Override
    public void succeeded() {
        if (instead.isPresent()) {
            getWrapped().reset();
            Intake.answer(instead.get(), getRequest(), getWrapped(), sent);
            return;
        }
        share.shrink(size);
        if (size > 0 && !getHeaders().contains(HttpHeader.CONTENT_LENGTH)) {
            getHeaders().put(HttpHeader.CONTENT_LENGTH, size);
        }
        Scheduler.Task deadline = deadline();
        Content.copy(
                Content.Source.from(pieces.toArray(ByteBuffer[]::new)),
                getWrapped(),
                Callback.from(sent, deadline::cancel));
    }

    private Scheduler.Task deadline() {
        long seconds = PATIENCE_SECONDS + size / SLOWEST_BYTES_A_SECOND;
        return getRequest()
                .getComponents()
                .getScheduler()
                .schedule(
                        () -> getRequest()
                                .getConnectionMetaData()
                                .getConnection()
                                .getEndPoint()
                                .close(),
                        seconds,
                        TimeUnit.SECONDS);
    }

    @Override
    public void failed(Throwable failure) {
        sent.failed(failure);
    }
}
