package org.ragstone.api.site;

import java.util.Comparator;
import java.util.Locale;
import org.ragstone.model.Period;

/** Where in a site a dashboard stands: by its framework, its council where the data set names one, and its period, the newest first. */
record Place(String framework, String council, Period period) implements Comparable<Place> {
    private static final Comparator<Place> ORDER = Comparator.comparing(Place::framework)
            .thenComparing(Place::council)
            .thenComparing(Place::period, Comparator.reverseOrder());

    /** Its folder in the site, of letters, digits, hyphens and underscores, whatever the council is called. */
    String folder() {
        String of = council.isEmpty() ? "" : name(council) + "/";
        return name(framework) + "/" + of + name(period.toString());
    }

    /** A slash is an underscore, since 2010/11 is a year and 2010-11 a month; what else is no plain letter says which it was. */
    private static String name(String words) {
        StringBuilder name = new StringBuilder();
        words.toLowerCase(Locale.ROOT).codePoints().forEach(each -> {
            if ((each >= 'a' && each <= 'z') || (each >= '0' && each <= '9') || each == '-') {
                name.appendCodePoint(each);
            } else if (each == '/') {
                name.append('_');
            } else if (each == ' ') {
                name.append('-');
            } else {
                name.append("_x").append(Integer.toHexString(each)).append('_');
            }
        });
        return name.toString();
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
