package org.ragstone.framework;

/** A file of an edition: its name, its path as a person would say it ({@code council/2018-19/rating.drl}), and its text. */
public record SourceFile(String name, String path, String text) {
    /** The edition whose folder it stands in: {@code council/2018-19}. */
    public String edition() {
        return path.substring(0, path.length() - name.length() - 1);
    }
}
