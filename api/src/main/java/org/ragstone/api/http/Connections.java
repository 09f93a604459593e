package org.ragstone.api.http;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.io.EndPoint;

/** Connections on which something is under way, the one that began first in front. Thread-safe. */
final class Connections {
    private final Set<EndPoint> underWay = new LinkedHashSet<>();

    synchronized void begin(EndPoint connection) {
        underWay.add(connection);
    }

    synchronized void end(EndPoint connection) {
        underWay.remove(connection);
    }

    /**
     * Lets go of the one that takes longest, but for this one, so that there is room for others.
     *
     * @return false if there is no other
     */
    boolean dropOldest(EndPoint but) {
        Optional<EndPoint> oldest = takeOldest(but);
        oldest.ifPresent(EndPoint::close);
        return oldest.isPresent();
    }

    private synchronized Optional<EndPoint> takeOldest(EndPoint but) {
        Optional<EndPoint> oldest =
                underWay.stream().filter(each -> each != but).findFirst();
        oldest.ifPresent(underWay::remove);
        return oldest;
    }
}
