package org.ragstone.framework;

/** What a framework calls the target and the floor: "High target" and "Low target". */
public record StandardLabels(String target, String floor) {
    public static final StandardLabels USUAL = new StandardLabels("Target", "Floor");
}
