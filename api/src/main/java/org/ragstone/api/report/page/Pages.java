package org.ragstone.api.report.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ragstone.api.view.Block;
import org.ragstone.api.view.Dashboard;
import org.ragstone.api.view.Row;

/**
 * A dashboard as one page, or, where it has more indicators than a page should, as an index and pages of services, none of which has
 * more. Immutable and thread-safe.
 */
public final class Pages {
    /** Where the first of them stands. */
    public static final String INDEX = "index.html";

    /**
     * The most indicators of one page. With a year's figures each that is a file of a few megabytes, about what a browser opens at once
     * on an old machine; no policy is in it.
     */
    static final int MOST_INDICATORS = 500;

    private final List<Leaf> leaves;

    private Pages(List<Leaf> leaves) {
        this.leaves = List.copyOf(leaves);
    }

    /** All of it on one page, however much that is. */
    public static Pages one(Dashboard dashboard) {
        Map<String, String> files = new HashMap<>();
        dashboard.blocks().forEach(block -> refs(block).forEach(ref -> files.put(ref, INDEX)));
        return new Pages(List.of(new Leaf(INDEX, "", true, dashboard.blocks(), List.of(), files)));
    }

    /** As many pages as it takes. */
    public static Pages of(Dashboard dashboard) {
        return of(dashboard, MOST_INDICATORS);
    }

    static Pages of(Dashboard dashboard, int most) {
        long indicators = dashboard.blocks().stream()
                .mapToLong(block -> refs(block).size())
                .sum();
        return indicators <= most ? one(dashboard) : parted(dashboard, most);
    }

    private static Pages parted(Dashboard dashboard, int most) {
        FileNames names = new FileNames();
        List<Leaf.Link> links = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        Map<String, String> files = new HashMap<>();
        for (Block block : dashboard.blocks()) {
            List<Block> pieces = pieces(block, most);
            for (int i = 0; i < pieces.size(); i++) {
                String heading = block.service().heading();
                String title = pieces.size() == 1 ? heading : heading + ", " + (i + 1) + " of " + pieces.size();
                String file = names.of(block.service().name());
                Set<String> refs = refs(pieces.get(i));
                refs.forEach(ref -> files.put(ref, file));
                links.add(new Leaf.Link(
                        file,
                        title,
                        pieces.get(i).rows().stream()
                                .map(Row::indicator)
                                .distinct()
                                .toList()));
                blocks.add(pieces.get(i));
            }
        }
        Map<String, String> all = Collections.unmodifiableMap(files);
        List<Leaf> leaves = new ArrayList<>();
        leaves.add(new Leaf(INDEX, "", true, List.of(), links, all));
        for (int i = 0; i < blocks.size(); i++) {
            Leaf.Link own = links.get(i);
            leaves.add(new Leaf(own.file(), own.title(), false, List.of(blocks.get(i)), links, all));
        }
        return new Pages(leaves);
    }

    /** The first is {@link #INDEX}. */
    public List<Leaf> leaves() {
        return leaves;
    }

    /** The block in parts of about one size; all results of an indicator are in one. */
    private static List<Block> pieces(Block block, int most) {
        List<String> refs = List.copyOf(refs(block));
        int count = (refs.size() + most - 1) / most;
        if (count <= 1) {
            return List.of(block);
        }
        List<Block> pieces = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int from = (int) ((long) refs.size() * i / count);
            int to = (int) ((long) refs.size() * (i + 1) / count);
            pieces.add(block.with(Set.copyOf(refs.subList(from, to))));
        }
        return pieces;
    }

    private static Set<String> refs(Block block) {
        return block.rows().stream()
                .map(row -> row.indicator().ref())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
