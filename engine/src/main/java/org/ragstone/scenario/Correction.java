package org.ragstone.scenario;

import org.ragstone.model.Location;

/** What a case is to say at a place so that it says what comes of it; an empty text where an item of a list is to go. */
public record Correction(Location where, String instead) {}
