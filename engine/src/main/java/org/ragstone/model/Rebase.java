package org.ragstone.model;

import java.time.LocalDate;

/** Somebody's decision that a series starts anew in a period, so that no limit holds across it. */
public record Rebase(String ref, Period period, String reason, LocalDate decidedOn, String decidedBy) {}
