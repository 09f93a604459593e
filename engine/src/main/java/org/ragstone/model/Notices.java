package org.ragstone.model;

import java.util.ArrayList;
import java.util.List;

/** Collects notices while something is read. Not thread-safe. */
public final class Notices {
    private final List<Notice> all = new ArrayList<>();

    public void add(Location where, String what, String hint) {
        all.add(new Notice(where, what, hint));
    }

    /** Of a whole file. */
    public void add(String file, String what, String hint) {
        add(new Location.InFile(file), what, hint);
    }

    /** Those that were found elsewhere. */
    public void addAll(Notices others) {
        all.addAll(others.all);
    }

    /** Those of files in a folder, as they are known beside others. */
    public void addAll(String folder, List<Notice> notices) {
        notices.forEach(each -> all.add(each.in(folder + "/" + each.where().file())));
    }

    /** What was found, in the order of reading. */
    public List<Notice> all() {
        return List.copyOf(all);
    }
}
