package org.ragstone.api.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IteratingNestedCallback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is held until it is whole, and sent then without a thread: what fails on the way is told in its place, and whoever reads
 * slowly holds nothing but the bytes. One that there is no room to hold is sent while it is made, and breaks its connection where it
 * fails, so that no half answer passes for one. It is also what has to be told that it is ready. Not thread-safe.
 */
final class HeldAnswer extends Response.Wrapper implements Callback {
    // Whoever has not read it by then, and reads slower than that, is let go of.
    private static final long PATIENCE_SECONDS = 30;
    private static final long SLOWEST_BYTES_A_SECOND = 1 << 16;

    private final Callback sent;
    private final MemoryBudget.Share share;
    private final long room;
    private final Deque<ByteBuffer> pieces = new ArrayDeque<>();
    private long size;
    private boolean isLast;
    private boolean isUnderWay;
    private Optional<Refusal> instead = Optional.empty();

    /**
     * @param share what it is held in; is closed when it has been sent
     * @param room how many bytes there may be of all requests, so that it is held
     */
    HeldAnswer(Request request, Response response, Callback sent, MemoryBudget.Share share, long room) {
        super(request, response);
        this.sent = Callback.from(sent, share::close);
        this.share = share;
        this.room = room;
    }

    /** Tells this in place of whatever was or is still written. */
    void instead(Refusal refusal) {
        instead = Optional.of(refusal);
        pieces.clear();
    }

    @Override
    public void write(boolean last, @Nullable ByteBuffer bytes, Callback callback) {
        isLast |= last;
        if (instead.isPresent()) {
            callback.succeeded();
            return;
        }
        if (bytes != null && bytes.hasRemaining()) {
            size += bytes.remaining();
            if (!isUnderWay && !share.grow(size, room)) {
                begin();
            }
            pieces.add(
                    isUnderWay
                            ? bytes
                            : ByteBuffer.allocate(bytes.remaining()).put(bytes).flip());
        }
        if (isUnderWay) {
            send(last, callback);
        } else {
            callback.succeeded();
        }
    }

    /** In chunks, by which its end can be told from a connection that breaks. */
    private void begin() {
        isUnderWay = true;
        boolean knowsChunks = getRequest().getConnectionMetaData().getHttpVersion() == HttpVersion.HTTP_1_1;
        if (knowsChunks && !getHeaders().contains(HttpHeader.CONTENT_LENGTH)) {
            getHeaders().put(HttpHeader.TRANSFER_ENCODING, HttpHeaderValue.CHUNKED);
        }
    }

    /** Sends what there is, and then tells the callback. */
    private void send(boolean last, Callback callback) {
        new IteratingNestedCallback(callback) {
            private boolean isEnded;

            @Override
            protected Action process() {
                ByteBuffer piece = pieces.poll();
                boolean ends = last && pieces.isEmpty() && !isEnded;
                if (piece == null && !ends) {
                    return Action.SUCCEEDED;
                }
                isEnded = ends;
                getWrapped().write(ends, piece, this);
                return Action.SCHEDULED;
            }
        }.iterate();
    }

    @Override
    public boolean hasLastWrite() {
        return isLast;
    }

    @Override
    public void reset() {
        super.reset();
        pieces.clear();
        size = 0;
        isLast = false;
    }

    @Override
    public void succeeded() {
        if (instead.isPresent()) {
            tellInstead(instead.get());
        } else if (isUnderWay) {
            sent.succeeded();
        } else {
            share.shrink(size);
            if (size > 0 && !getHeaders().contains(HttpHeader.CONTENT_LENGTH)) {
                getHeaders().put(HttpHeader.CONTENT_LENGTH, size);
            }
            Scheduler.Task deadline = deadline();
            send(true, Callback.from(sent, deadline::cancel));
        }
    }

    private void tellInstead(Refusal refusal) {
        if (isUnderWay) {
            sent.failed(new IOException("the answer failed half-way: " + refusal.fault()));
            return;
        }
        getWrapped().reset();
        Intake.answer(refusal, getRequest(), getWrapped(), sent);
    }

    private Scheduler.Task deadline() {
        EndPoint client = getRequest().getConnectionMetaData().getConnection().getEndPoint();
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
