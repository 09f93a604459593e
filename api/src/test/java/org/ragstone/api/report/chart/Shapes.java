package org.ragstone.api.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of a path back to the places that it goes through. */
final class Shapes {
    private static final Pattern WORD = Pattern.compile("[A-Za-z]|-?(?:\\d+(?:\\.\\d)?|\\.\\d)");
    private static final Pattern LETTER = Pattern.compile("[MmlhvazZ0-9. -]");

    private Shapes() {}

    /** A place on the paper, in its units. */
    record Place(BigDecimal x, BigDecimal y) {}

    /** One line of a path, or one closed shape, by its places. */
    record Shape(List<Place> places, boolean closed) {
        Place first() {
            return places.get(0);
        }

        Place last() {
            return places.get(places.size() - 1);
        }

        /** The middle of the box about it. */
        Place middle() {
            return new Place(
                    middle(places.stream().map(Place::x).toList()),
                    middle(places.stream().map(Place::y).toList()));
        }

        private static BigDecimal middle(List<BigDecimal> numbers) {
            BigDecimal least = numbers.stream().reduce(BigDecimal::min).orElseThrow();
            return least.add(numbers.stream().reduce(BigDecimal::max).orElseThrow())
                    .divide(BigDecimal.valueOf(2));
        }
    }

    static List<Shape> of(String d) {
        if (!WORD.matcher(d).replaceAll("").isBlank()
                || !LETTER.matcher(d).replaceAll("").isEmpty()) {
            throw new IllegalArgumentException("no path of whole tenths: " + d);
        }
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(d);
        while (word.find()) {
            words.add(word.group());
        }
        return new Reader(words).shapes();
    }

    private static final class Reader {
        private final List<String> words;
        private final List<Shape> shapes = new ArrayList<>();
        private int at;
        private List<Place> places = List.of();
        private BigDecimal x = BigDecimal.ZERO;
        private BigDecimal y = BigDecimal.ZERO;

        Reader(List<String> words) {
            this.words = words;
        }

        List<Shape> shapes() {
            char command = ' ';
            while (at < words.size()) {
                if (Character.isLetter(words.get(at).charAt(0))) {
                    command = words.get(at++).charAt(0);
                }
                step(command);
                command = command == 'm' ? 'l' : command;
            }
            end(false);
            return shapes;
        }

        private void step(char command) {
            switch (command) {
                case 'M' -> {
                    end(false);
                    to(number(), number());
                }
                case 'm' -> {
                    end(false);
                    to(x.add(number()), y.add(number()));
                }
                case 'l' -> to(x.add(number()), y.add(number()));
                case 'h' -> to(x.add(number()), y);
                case 'v' -> to(x, y.add(number()));
                case 'a' -> {
                    at += 5;
                    to(x.add(number()), y.add(number()));
                }
                case 'z' -> end(true);
                default -> throw new IllegalArgumentException("what is " + command + " in " + words);
            }
        }

        private BigDecimal number() {
            return new BigDecimal(words.get(at++));
        }

        private void to(BigDecimal toX, BigDecimal toY) {
            x = toX;
            y = toY;
            if (places.isEmpty()) {
                places = new ArrayList<>();
            }
            places.add(new Place(x, y));
        }

        private void end(boolean closed) {
            if (!places.isEmpty()) {
                shapes.add(new Shape(List.copyOf(places), closed));
                if (closed) {
                    x = places.get(0).x();
                    y = places.get(0).y();
                }
            }
            places = List.of();
        }
    }
}
