package org.ragstone.framework;

/** A setting of a statistical method, what it is set to, and why. */
public record MethodSetting(String name, String is, String because) {}
