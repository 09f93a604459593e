package org.ragstone.framework;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What an edition heads the parts of a dashboard with, in its own words; plain text, whatever signs it has. Nothing is judged by it. */
public record Headings(Map<DashboardPart, String> own) {
    static final Headings USUAL = new Headings(Map.of());

    public Headings {
        Map<DashboardPart, String> copy = new EnumMap<>(DashboardPart.class);
        copy.putAll(own);
        own = Collections.unmodifiableMap(copy);
    }

    /** The edition's own heading of the part, or empty where it is headed as usual. */
    public Optional<String> of(DashboardPart part) {
        return Optional.ofNullable(own.get(part));
    }
}
