package org.ragstone.model;

/**
 * What was read otherwise than plainly, and is certain: where, what was done, and what to do should that not be what was meant
 * (empty where nothing can be). No mistake and no doubt, so it changes no answer.
 */
public record Notice(Location where, String what, String hint) {
    /** As of a problem, characters that do not show are told as their escapes. */
    public Notice {
        what = Problem.shown(what);
        hint = Problem.shown(hint);
    }

    /** The same of a file that is known by another path. */
    public Notice in(String file) {
        return new Notice(where.in(file), what, hint);
    }

    /** As the command line prints it: the place and what was done, and below it the hint. */
    @Override
    public String toString() {
        return where + ": " + what + (hint.isEmpty() ? "" : "\n  " + hint);
    }
}
