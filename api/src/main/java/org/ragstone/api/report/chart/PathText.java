package org.ragstone.api.report.chart;

/**
 * The text of a path, from places in tenths of a unit: no more than one decimal, relative and without what can be left out. Not
 * thread-safe.
 */
final class PathText {

    private final StringBuilder text = new StringBuilder();
    private char command;
    private int x;
    private int y;
    private int startX;
    private int startY;

    boolean isEmpty() {
        return text.isEmpty();
    }

    PathText move(int toX, int toY) {
        boolean first = text.isEmpty();
        command(first ? 'M' : 'm');
        number(first ? toX : toX - x);
        number(first ? toY : toY - y);
        at(toX, toY);
        startX = toX;
        startY = toY;
        // What follows a move without a letter is a line.
        command = first ? '\0' : 'l';
        return this;
    }

    PathText line(int toX, int toY) {
        if (toX == x && toY == y) {
            return this;
        }
        if (toY == y) {
            command('h');
            number(toX - x);
        } else if (toX == x) {
            command('v');
            number(toY - y);
        } else {
            command('l');
            number(toX - x);
            number(toY - y);
        }
        at(toX, toY);
        return this;
    }

    /** A line of no length, which has round ends and so is a dot. */
    PathText dot(int atX, int atY) {
        move(atX, atY);
        command('h');
        number(0);
        return this;
    }

    /** A circle about the place. */
    PathText circle(int atX, int atY, int radius) {
        move(atX - radius, atY);
        arc(radius, 2 * radius);
        arc(radius, -2 * radius);
        return this;
    }

    private void arc(int radius, int across) {
        command('a');
        number(radius);
        number(radius);
        text.append(" 0 1 0");
        number(across);
        number(0);
    }

    PathText close() {
        command('z');
        at(startX, startY);
        return this;
    }

    private void at(int toX, int toY) {
        x = toX;
        y = toY;
    }

    private void command(char letter) {
        if (letter != command || letter == 'z' || letter == 'a') {
            text.append(letter);
        }
        command = letter;
    }

    private void number(int tenths) {
        boolean afterLetter = Character.isLetter(text.charAt(text.length() - 1));
        if (tenths >= 0 && !afterLetter) {
            text.append(' ');
        }
        write(tenths, text);
    }

    private static void write(int tenths, StringBuilder to) {
        int whole = Math.abs(tenths) / Plot.TENTHS;
        int rest = Math.abs(tenths) % Plot.TENTHS;
        to.append(tenths < 0 ? "-" : "");
        if (whole != 0 || rest == 0) {
            to.append(whole);
        }
        if (rest != 0) {
            to.append('.').append(rest);
        }
    }

    /** A place by itself, as an attribute has it. */
    static String place(int tenths) {
        StringBuilder text = new StringBuilder();
        write(tenths, text);
        return text.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
