package org.ragstone.dataset.slices;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ragstone.dataset.DataSetSource;
import org.ragstone.dataset.DataSetSource.Header;
import org.ragstone.model.Characters;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.Row;

/** What a data set says of itself, read once and told as often as it is asked. Thread-safe. */
final class ReplayedHeader {
    private final List<Problem> problems;
    private final Optional<Header> header;
    private final List<Problem> refusal;

    ReplayedHeader(DataSetSource source) {
        Problems found = new Problems();
        Optional<Header> read = Optional.empty();
        List<Problem> refused = List.of();
        try {
            Header given = source.header(found);
            read = Optional.of(new Header(new HeldTexts(given.texts()), given.whole()));
        } catch (ProblemsException e) {
            refused = e.problems();
        }
        this.problems = found.sorted();
        this.header = read;
        this.refusal = refused;
    }

    /** @throws ProblemsException if it could not be read */
    Header header(Problems told) {
        told.addAll(problems);
        return header.orElseThrow(() -> new ProblemsException(refusal));
    }

    /** The texts of a row, each read once, so that what is wrong with one is told once. */
    private static final class HeldTexts implements Row {
        private final Row row;
        private final Map<String, String> texts = new HashMap<>();
        private final boolean isPlain;

        HeldTexts(Row row) {
            this.row = row;
            DataSetSource.HEADER_TEXTS.forEach(name -> texts.put(name, row.text(name)));
            this.isPlain = texts.values().stream().allMatch(text -> text.length() <= SHORT && Characters.isPlain(text));
        }

        @Override
        public boolean isPlain() {
            return isPlain;
        }

        @Override
        public String text(String name) {
            return texts.getOrDefault(name, "");
        }

        @Override
        public Location where(String name) {
            return row.where(name);
        }

        @Override
        public Set<String> names() {
            return row.names();
        }

        @Override
        public boolean isUnreadable(String name) {
            return row.isUnreadable(name);
        }
    }
}
