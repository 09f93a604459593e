package org.ragstone.api.report.chart;

/** A kind of mark and what it means; {@code sign} is its shape as a character, empty where it is a line or a band. */
public record KeyEntry(Kind kind, String sign, String words) {}
