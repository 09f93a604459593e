package org.ragstone.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The standards of exactly one period: a phase within the year, or the year; and the row they were read from. A later
 * {@code setOn} revises an earlier.
 */
public record PeriodTarget(String ref, Period period, Standards standards, Optional<LocalDate> setOn, Location where) {}
