package org.ragstone.bench.measure;

/** Something that is measured, and printed as a table. */
public interface Measurement {
    /** What chooses it: {@code evaluation}. */
    String name();

    /** Holds those who take part against each other, measures, and prints. Any difference between their answers ends the run. */
    void run() throws Exception;
}
