package org.ragstone.dataset.slices;

/** What tells an indicator from all others: its council, blank where a data set has one, and its ref as it is read. */
record IndicatorKey(String council, String ref) {
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    /** Whether it names an indicator at all. */
    boolean isOfOne() {
        return !ref.isEmpty();
    }

    /** As many bits as tell it from any other but by the rarest chance. */
    long fingerprint() {
        return mixed(begun(council), ref);
    }

    /** What the fingerprints of a council begin with. */
    static long begun(String council) {
        return mixed(0, council);
    }

    private static long mixed(long seed, String text) {
        long mixed = seed ^ text.length();
        for (int i = 0; i < text.length(); i++) {
            mixed = mixed(mixed, text.charAt(i));
        }
        return mixed;
    }

    /** What is made of it and one more letter; a fingerprint begins with how many letters there are. */
    static long mixed(long fingerprint, int letter) {
        long mixed = (fingerprint ^ letter) * MULTIPLIER;
        return mixed ^ (mixed >>> 29);
    }
}
