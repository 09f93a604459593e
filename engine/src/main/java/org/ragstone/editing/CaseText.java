package org.ragstone.editing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ragstone.editing.CaseMove.Moved;
import org.ragstone.editing.EditedFile.Replacement;
import org.ragstone.model.Basis;
import org.ragstone.model.Location;
import org.ragstone.scenario.WrittenCase;
import org.ragstone.scenario.WrittenFigure;

/** Where a case says in its file what can be moved; some of it may be said for several cases. */
record CaseText(WrittenYaml yaml, WrittenCase written) {
    static final String DECIMALS = "decimals";

    /** Where a count of decimals is written, or is to be. */
    record DecimalsPlace(int start, int end, String before, String behind) {
        Replacement of(int count) {
            return new Replacement(start, end, before + count + behind);
        }
    }

    /** Other figures for each basis that moves. */
    List<Replacement> figures(Moved moved) {
        return moved.figures().keySet().stream()
                .flatMap(basis -> newest(basis)
                        .map(text -> new Replacement(text.start(), text.end(), moved.series(basis, text.text())))
                        .stream())
                .toList();
    }

    private Optional<WrittenYaml.Written> newest(Basis basis) {
        return Optional.ofNullable(written.figures().get(basis)).flatMap(figure -> yaml.written(figure.newest()));
    }

    /** Its own, that of its table, or a new one: of a row for all rows of the table. */
    Optional<DecimalsPlace> decimals() {
        if (written.ownDecimals().isPresent()) {
            return written.ownDecimals().flatMap(yaml::written).map(CaseText::inPlace);
        }
        return written.table()
                .or(() -> written.figures().values().stream()
                        .map(WrittenFigure::name)
                        .sorted()
                        .findFirst())
                .flatMap(this::before);
    }

    private static DecimalsPlace inPlace(WrittenYaml.Written count) {
        String quote = count.quote();
        return new DecimalsPlace(count.start(), count.end(), quote, quote);
    }

    private Optional<DecimalsPlace> before(Location key) {
        return yaml.written(key)
                .map(each -> new DecimalsPlace(
                        each.start(), each.start(), DECIMALS + ": ", yaml.separatorBefore(each.start())));
    }

    /** Where all that stands which is written otherwise where it moves. */
    Set<Integer> places() {
        Set<Integer> places = new TreeSet<>();
        written.figures().keySet().forEach(basis -> newest(basis).ifPresent(each -> places.add(each.start())));
        decimals().ifPresent(each -> places.add(each.start()));
        return places;
    }

    /** Its name with another value, and where; empty where it does not say the value, or is not named by itself. */
    Optional<Renamed> renamed(Wording wording) {
        return yaml.written(written.named())
                .filter(key -> written.name().endsWith(key.unquoted()) && wording.isIn(key.unquoted()))
                .map(key -> new Renamed(
                        written.name()
                                        .substring(
                                                0,
                                                written.name().length()
                                                        - key.unquoted().length())
                                + wording.replaced(key.unquoted()),
                        wording.replacements(key.text(), key.start())));
    }

    record Renamed(String name, List<Replacement> replacements) {}
}
