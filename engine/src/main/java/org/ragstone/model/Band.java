package org.ragstone.model;

import java.util.Optional;

/**
 * The figures that a council printed a rating for: from a lower level, up to an upper one, or both; a strict level is not
 * itself among them. Nothing is judged by it.
 */
public record Band(String ref, String rating, Optional<Threshold> lower, Optional<Threshold> upper, Location where) {}
