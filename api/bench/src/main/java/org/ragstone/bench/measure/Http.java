package org.ragstone.bench.measure;

import org.ragstone.api.http.Throughput;

/** What the server answers a second beside an echo of as many bytes, in a process of its own. */
public final class Http implements Measurement {
    @Override
    public String name() {
        return "http";
    }

    @Override
    public void run() throws Exception {
        System.out.println();
        System.out.println("**HTTP beside an echo**");
        System.out.println();
        Program.run(Program.java(Throughput.class))
                .printed()
                .lines()
                .filter(line -> line.contains("indicators") || line.contains("median"))
                .forEach(System.out::println);
    }
}
