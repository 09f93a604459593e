package org.ragstone.api.report.chart;

/** A kind of mark and what it means. */
public record KeyEntry(Kind kind, String words) {}
