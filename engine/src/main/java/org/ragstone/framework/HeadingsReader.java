package org.ragstone.framework;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ragstone.model.Location;
import org.ragstone.model.LookAlikes;
import org.ragstone.model.Problems;
import org.ragstone.reading.Keys;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Yaml;

/** Reads what an edition heads the parts of its dashboard with. */
final class HeadingsReader {
    static final int LONGEST = 200;

    private final MapNode map;
    private final Keys keys;
    private final Problems problems;

    private HeadingsReader(SourceFile file, Problems problems) {
        this.map = Yaml.salvage(file.path(), file.text(), problems);
        this.keys = new Keys(map, DashboardPart.words(), problems);
        this.problems = problems;
    }

    /** @param files the one that takes effect, or none */
    static Headings read(List<SourceFile> files, Problems problems) {
        return files.stream()
                .findFirst()
                .map(file -> new HeadingsReader(file, problems).headings())
                .orElse(Headings.USUAL);
    }

    private Headings headings() {
        Map<DashboardPart, String> own = new EnumMap<>(DashboardPart.class);
        for (DashboardPart part : DashboardPart.values()) {
            if (map.get(part.word()).isPresent()) {
                int before = problems.size();
                String heading = keys.text(part.word());
                if (problems.size() == before) {
                    check(part.word(), heading);
                    own.put(part, heading);
                }
            }
        }
        return new Headings(own);
    }

    private void check(String part, String heading) {
        Location where = map.where(part);
        if (heading.isEmpty()) {
            problems.add(map.whereKey(part), "`" + part + "` has no heading", "Write one, or delete the line.");
        }
        if (heading.length() > LONGEST) {
            problems.add(
                    where,
                    String.format(Locale.ROOT, "a heading has %,d characters", heading.length()),
                    String.format(Locale.ROOT, "There can be %d.", LONGEST));
        }
        LookAlikes.inLabel(heading)
                .or(() -> LookAlikes.inLine(heading))
                .map(fault -> fault.in(heading, where))
                .ifPresent(problems::add);
    }
}
