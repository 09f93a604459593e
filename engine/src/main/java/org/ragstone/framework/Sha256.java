package org.ragstone.framework;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A digest over texts, each with its length, so that no two lists of texts run together alike. Not thread-safe. */
public final class Sha256 {
    /** How many digits the digest has. */
    public static final int DIGITS = 64;

    // To look for who has it takes as long as a short text.
    private static final MessageDigest EMPTY = empty();

    private final MessageDigest digest;

    public Sha256() {
        this.digest = copy();
    }

    private static MessageDigest empty() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static MessageDigest copy() {
        try {
            return (MessageDigest) EMPTY.clone();
        } catch (CloneNotSupportedException e) {
            return empty();
        }
    }

    /** The digest of one text, and of nothing but its UTF-8, so that any other program can make it. */
    public static String of(String text) {
        Sha256 alone = new Sha256();
        alone.digest.update(text.getBytes(StandardCharsets.UTF_8));
        return alone.text();
    }

    /** The digest of bytes, as 64 digits and nothing else. */
    static String hex(byte[] bytes) {
        Sha256 alone = new Sha256();
        alone.digest.update(bytes);
        return alone.hex();
    }

    public void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    /** Adds a text without its length, as the next part of one that comes in parts. */
    public void addPart(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        addPart(bytes, 0, bytes.length);
    }

    /** Likewise, of a text in UTF-8. */
    public void addPart(byte[] text, int from, int length) {
        digest.update(text, from, length);
    }

    /** What was added, as {@code sha256:} and 64 digits. Nothing can be added afterwards. */
    public String text() {
        return "sha256:" + hex();
    }

    /** Writes the {@link #DIGITS} of all that was added, and begins anew. */
    public void writeHex(byte[] to, int from) {
        int at = from;
        for (byte each : digest.digest()) {
            to[at++] = (byte) Character.forDigit((each >> 4) & 0xF, 16);
            to[at++] = (byte) Character.forDigit(each & 0xF, 16);
        }
    }

    private String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
