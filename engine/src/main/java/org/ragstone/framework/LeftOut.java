package org.ragstone.framework;

import org.ragstone.model.Location;

/** The name of a file that an edition does without, and where it says so. */
public record LeftOut(String name, Location where) {}
