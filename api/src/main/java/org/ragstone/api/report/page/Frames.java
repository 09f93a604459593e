package org.ragstone.api.report.page;

import java.util.HashMap;
import java.util.Map;
import org.ragstone.api.report.chart.Picture;

/**
 * The frames that charts of a page stand in. The first that has one draws it and gives it an id, and others show it again, since
 * hundreds of charts have the same months below them. Not thread-safe.
 */
public final class Frames {
    private final Map<Picture.Frame, String> ids = new HashMap<>();

    /** The id by which it stands on the page already, or an empty text. */
    public String known(Picture.Frame frame) {
        return ids.getOrDefault(frame, "");
    }

    /** An id by which it will be known. */
    public String named(Picture.Frame frame) {
        String id = "rs-f" + (ids.size() + 1);
        ids.put(frame, id);
        return id;
    }
}
