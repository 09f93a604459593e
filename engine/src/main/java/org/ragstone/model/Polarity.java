package org.ragstone.model;

/** Which direction is good. */
public enum Polarity {
    HIGHER("higher is better"),
    LOWER("lower is better"),
    /** Close to the target, or between a lower and an upper one. */
    CLOSE("close to the target is better"),
    /** Neither; the figure describes. */
    NONE("neither direction is better");

    private final String words;

    Polarity(String words) {
        this.words = words;
    }

    /** What an explanation says of it: "higher is better". */
    public String words() {
        return words;
    }
}
