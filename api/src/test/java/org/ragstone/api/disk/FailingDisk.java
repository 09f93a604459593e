package org.ragstone.api.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/** Disks on which operations fail, and whether any has. Not thread-safe. */
public final class FailingDisk {
    private static final Set<Disk.Operation> NEED_ROOM =
            EnumSet.of(Disk.Operation.MAKE_FOLDER, Disk.Operation.MAKE_FILE, Disk.Operation.WRITE);

    private final Fault fault;
    private final Function<Path, IOException> failure;
    private int asked;
    private boolean hasFailed;

    private FailingDisk(Fault fault) {
        this(fault, path -> new IOException("No space left on device"));
    }

    private FailingDisk(Fault fault, Function<Path, IOException> failure) {
        this.fault = fault;
        this.failure = failure;
    }

    private interface Fault {
        boolean isMet(int number, Disk.Operation operation);
    }

    /** Of all operations the one of the number, from 1. */
    public static FailingDisk at(int number) {
        return new FailingDisk((each, operation) -> each == number);
    }

    /** Every operation from that of the number on. */
    public static FailingDisk from(int number) {
        return new FailingDisk((each, operation) -> each >= number);
    }

    /** Every operation of the kind. */
    public static FailingDisk at(Disk.Operation kind) {
        return new FailingDisk((each, operation) -> operation == kind);
    }

    /** Every operation of the kind, for what the system says of the path. */
    public static FailingDisk at(Disk.Operation kind, Function<Path, IOException> failure) {
        return new FailingDisk((each, operation) -> operation == kind, failure);
    }

    /** What takes room, and nothing else. */
    public static FailingDisk full() {
        return new FailingDisk((each, operation) -> NEED_ROOM.contains(operation));
    }

    public Disk disk() {
        return new Disk(this::before);
    }

    private void before(Disk.Operation operation, Path path) throws IOException {
        asked++;
        if (fault.isMet(asked, operation)) {
            hasFailed = true;
            throw failure.apply(path);
        }
    }

    public boolean hasFailed() {
        return hasFailed;
    }
}
