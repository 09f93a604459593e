package org.ragstone.api.cli;

/** A framework, and an edition of it, that there may be or not. */
record EditionName(String framework, String edition) {
    /** Both: {@code council/2018-19}. */
    String path() {
        return framework + "/" + edition;
    }
}
