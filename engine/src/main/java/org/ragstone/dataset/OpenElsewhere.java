package org.ragstone.dataset;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ragstone.model.Notices;

/** What a program names the file by which it tells others that it has one open: Excel, LibreOffice, Vim, Emacs. */
record OpenElsewhere(String before, String after) {
    private static final List<OpenElsewhere> ALL = List.of(
            new OpenElsewhere("~$", ""),
            new OpenElsewhere(".~lock.", "#"),
            new OpenElsewhere(".", ".swp"),
            new OpenElsewhere(".#", ""));

    /** The file that is open, if the name is that of such a file. */
    static Optional<String> opened(String name) {
        return ALL.stream()
                .filter(each -> each.isOf(name))
                .findFirst()
                .map(each -> name.substring(each.before.length(), name.length() - each.after.length()));
    }

    private boolean isOf(String name) {
        return name.length() > before.length() + after.length() && name.startsWith(before) && name.endsWith(after);
    }

    /** Notices that the file is open, where such a file stands beside it. */
    static void tell(Path file, Notices notices) {
        String name = String.valueOf(file.getFileName());
        ALL.stream()
                .map(each -> each.before + name + each.after)
                .filter(lock -> Files.exists(file.resolveSibling(lock), LinkOption.NOFOLLOW_LINKS))
                .findFirst()
                .ifPresent(lock -> tell(name, lock, notices));
    }

    static void tell(String file, String lock, Notices notices) {
        notices.add(
                file,
                "open in another program; what that has not saved is not read",
                "If it is not, delete `" + lock + "`, which says so.");
    }
}
