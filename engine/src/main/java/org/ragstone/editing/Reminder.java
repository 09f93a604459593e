package org.ragstone.editing;

import org.ragstone.model.Location;

/**
 * Something that was written in words about a value, and says another now: only a person can say whether it is so.
 *
 * @param told what there is to look at, as a sentence
 */
public record Reminder(Location where, String told) {}
