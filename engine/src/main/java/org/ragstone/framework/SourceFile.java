package org.ragstone.framework;

/** A file of an edition: its name, its path as a person would say it ({@code council/2018-19/rating.drl}), and its text. */
public record SourceFile(String name, String path, String text) {}
