package org.ragstone.scenario;

import org.ragstone.model.Location;

/** Where the figures of a case on one basis are named, and where the newest is written, at the end of that text. */
public record WrittenFigure(Location name, Location newest) {}
