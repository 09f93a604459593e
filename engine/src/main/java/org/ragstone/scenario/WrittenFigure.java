package org.ragstone.scenario;

import org.ragstone.model.Location;

/**
 * The figures of a case on one basis: where they are named, where the newest is written, at the end of that text, and all of them,
 * the newest last.
 */
public record WrittenFigure(Location name, Location newest, String series) {}
