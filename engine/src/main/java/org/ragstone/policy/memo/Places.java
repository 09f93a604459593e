package org.ragstone.policy.memo;

/** Gives each answer of a tuple its place: a digit, to the base of how many answers there are, of as few numbers as will do. */
final class Places {
    private int numbers;
    // What is left of the last number, and how much one of the next digit counts in it.
    private long room;
    private long weight;

    /** @param answers how many the digit tells apart */
    Place next(int answers) {
        if (room < answers) {
            numbers++;
            room = Long.MAX_VALUE;
            weight = 1;
        }
        Place place = new Place(numbers - 1, weight);
        room /= answers;
        weight *= answers;
        return place;
    }

    /** How many numbers a tuple has. */
    int numbers() {
        return numbers;
    }

    /** A digit's own: the number that it is of, and what one counts there. */
    record Place(int number, long weight) {
        void put(int answer, long[] tuple) {
            tuple[number] += answer * weight;
        }
    }
}
