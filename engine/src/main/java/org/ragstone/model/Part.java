package org.ragstone.model;

import java.math.BigDecimal;

/** An indicator that another is computed from, and how much it weighs there: 1 where nothing is said. */
public record Part(String ref, BigDecimal weight) {}
