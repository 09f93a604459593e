package org.ragstone.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The standards of exactly one period: a phase within the year, or the year; and the row they were read from. With a basis they
 * hold for results on that basis alone, in place of those without one. A later {@code setOn} revises an earlier.
 */
public record PeriodTarget(
        String ref,
        Period period,
        Optional<Basis> basis,
        Standards standards,
        Optional<LocalDate> setOn,
        Location where) {
    /** Whether it is of a part of the year. */
    public boolean isPhase() {
        return !period.isYear();
    }
}
