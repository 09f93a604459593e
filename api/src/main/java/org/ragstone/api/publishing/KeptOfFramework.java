package org.ragstone.api.publishing;

/** What has been replaced in the place of an edition, and by what. */
public record KeptOfFramework(String edition, KeptEdition kept, By by) {
    /** What stood in its place afterwards says of itself how it came there. */
    public enum By {
        PUBLISHED,
        PUT_BACK,
        TAKEN_OFF,
        UNKNOWN
    }
}
