package org.ragstone.api.report.chart;

/** A file of CSV that a link holds whole: its name, and its text as an address. */
public record CsvLink(String name, String href) {}
