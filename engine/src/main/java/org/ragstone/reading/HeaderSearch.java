package org.ragstone.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.model.Characters;
import org.ragstone.model.Notices;
import org.ragstone.model.Problems;

/** Finds the row of a CSV text that heads its columns, and by it what stands between cells. */
final class HeaderSearch {
    private static final int LONGEST_SHOWN = 200;

    private final Places file;
    private final ColumnNames names;
    private final List<String> required;
    private final Problems problems;
    private final Notices notices;

    HeaderSearch(Places file, ColumnNames names, List<String> required, Problems problems, Notices notices) {
        this.file = file;
        this.names = names;
        this.required = required;
        this.problems = problems;
        this.notices = notices;
    }

    /** Where the table begins, or empty where that is not certain, which is then told. */
    Optional<TableStart> start(CsvText text) {
        if (text.isOfASheet()) {
            return start(text, List.of(Separator.SHEET), false);
        }
        Optional<SeparatorLine> line = SeparatorLine.of(text);
        if (line.isEmpty()) {
            return start(text, Separator.OF_FILES, false);
        }
        Optional<Separator> said = line.get().separator();
        if (said.isEmpty()) {
            refuse(
                    1,
                    "`" + line.get().text() + "` names nothing that can stand between cells",
                    "Save the file with commas, semicolons or tabs between them.");
        }
        return said.flatMap(each -> start(text, List.of(each), true));
    }

    private Optional<TableStart> start(CsvText text, List<Separator> tried, boolean isSaid) {
        int from = isSaid ? 1 : 0;
        List<HeaderCandidate> candidates = new ArrayList<>();
        for (Separator separator : tried) {
            Optional<HeaderCandidate> candidate = HeaderCandidate.in(text, separator, from, names, required);
            if (candidate.isPresent() && candidate.get().isFirst() && isWhole(candidate.get())) {
                return Optional.of(begin(candidate.get(), isSaid));
            }
            candidate.ifPresent(candidates::add);
        }
        if (candidates.isEmpty()) {
            // Whoever reads its rows tells why there are none.
            return Optional.of(new TableStart(tried.get(0), from));
        }
        Optional<OtherHeader> other =
                candidates.stream().noneMatch(this::isWhole) && !isSaid ? other(candidates.get(0)) : Optional.empty();
        if (other.isPresent()) {
            refuse(
                    candidates.get(0).cells().line(),
                    "the header " + shown(written(candidates.get(0))) + " "
                            + other.get().what(),
                    other.get().hint());
            return Optional.empty();
        }
        return certain(candidates).map(header -> begin(header, isSaid)).or(() -> refuse(candidates, tried, isSaid));
    }

    private Optional<OtherHeader> other(HeaderCandidate first) {
        String written = written(first);
        return written.length() > LONGEST_SHOWN ? Optional.empty() : OtherHeader.of(written, names, required);
    }

    private static String written(HeaderCandidate candidate) {
        return candidate.cells().joined(candidate.separator().character());
    }

    private boolean isWhole(HeaderCandidate candidate) {
        return candidate.named().containsAll(required);
    }

    /** The one that names all columns, or else the only one that names any. */
    private Optional<HeaderCandidate> certain(List<HeaderCandidate> candidates) {
        List<HeaderCandidate> whole = candidates.stream().filter(this::isWhole).toList();
        List<HeaderCandidate> parts = naming(candidates);
        if (whole.size() == 1) {
            refuseAbove(whole.get(0));
            return Optional.of(whole.get(0));
        }
        // A row of one cell is the same whatever would stand between it and others.
        boolean isAlike = !parts.isEmpty() && parts.get(0).cells().count() == 1;
        return parts.size() == 1 || isAlike ? Optional.of(parts.get(0)) : Optional.empty();
    }

    private static List<HeaderCandidate> naming(List<HeaderCandidate> candidates) {
        return candidates.stream().filter(each -> !each.named().isEmpty()).toList();
    }

    private TableStart begin(HeaderCandidate header, boolean isSaid) {
        Separator separator = header.separator();
        if (isSaid || (separator != Separator.COMMA && !separator.isOfASheet())) {
            String origin = isSaid ? ", as its first line says" : "";
            notices.add(file.file(), "read with " + separator.plural() + " between its cells" + origin, "");
        }
        return new TableStart(separator, header.index());
    }

    private void refuseAbove(HeaderCandidate header) {
        refuse(
                header.first().line(),
                shown(header.first().seen()) + " stands above the names of the columns",
                "Delete the rows above " + (header.separator().isOfASheet() ? "row " : "line ")
                        + file.row(header.cells().line()).line() + ".");
    }

    private Optional<TableStart> refuse(List<HeaderCandidate> candidates, List<Separator> tried, boolean isSaid) {
        HeaderCandidate first = candidates.get(0);
        int line = first.cells().line();
        String header = "the header " + shown(written(first));
        List<HeaderCandidate> naming = naming(candidates);
        if (naming.isEmpty() && !isSaid && isOneCellOfNames(first.cells())) {
            refuse(
                    line,
                    header + " is one cell",
                    "It is in quotes as a whole: delete those around it, and around each row.");
        } else if (naming.isEmpty() && first.separator().isOfASheet()) {
            refuse(
                    line,
                    header + " names no column of this table",
                    "Its names have to be `" + String.join("`, `", required) + "` at least.");
        } else if (naming.isEmpty()) {
            refuse(
                    line,
                    header + " names no column of this table",
                    (isSaid ? "The first line says that its names are parted by " : "Its names may be parted by ")
                            + plurals(tried.stream(), " or ")
                            + ", and have to be `"
                            + String.join("`, `", required)
                            + "` at least.");
        } else {
            refuse(
                    line,
                    header + " has names of columns with "
                            + plurals(naming.stream().map(HeaderCandidate::separator), " and with ") + " between them",
                    "Have one of them between all cells.");
        }
        return Optional.empty();
    }

    private boolean isOneCellOfNames(CsvCells cells) {
        return cells.count() == 1
                && Separator.OF_FILES.stream()
                        .map(each -> cells.text(0).split(Pattern.quote(String.valueOf(each.character()))))
                        .anyMatch(parts -> parts.length > 1
                                && Arrays.stream(parts)
                                        .allMatch(part -> names.meant(part).isPresent()));
    }

    private void refuse(int line, String what, String hint) {
        problems.add(file.row(line), what, hint);
    }

    private static String plurals(Stream<Separator> separators, String between) {
        return separators.map(Separator::plural).collect(Collectors.joining(between));
    }

    private static String shown(String text) {
        return "`" + Characters.cut(text, LONGEST_SHOWN) + "`";
    }
}
