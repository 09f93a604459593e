package org.ragstone.join;

import org.ragstone.model.Period;

/** Periods in a row, up to the one before the one that is judged, with one status. */
public record StatusRun(String outcome, int periods, Period oldest) {}
