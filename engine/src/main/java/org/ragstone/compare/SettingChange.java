package org.ragstone.compare;

/**
 * An entry of framework.yaml that differs, empty where it is not there; where it is {@code arithmetic}, answers may differ for
 * the same data, or what is due.
 */
public record SettingChange(String key, String before, String after, boolean arithmetic) {
    /** The same as a sentence. */
    public String sentence() {
        return Sentences.changed(FrameworkSubject.of(this).told(), before, after);
    }
}
