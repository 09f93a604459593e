package org.ragstone.api.report.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ragstone.api.view.Block;
import org.ragstone.model.Indicator;

/**
 * What one page shows of a dashboard: {@code hasOverview} says whether that is all that is told of the whole; {@code blocks} are those of
 * its services; {@code title} is empty where it is the page of the whole; {@code pages} leads to those of services, if there are any.
 *
 * @param files where each indicator is shown, by its ref
 */
public record Leaf(
        String file,
        String title,
        boolean hasOverview,
        List<Block> blocks,
        List<Link> pages,
        Map<String, String> files) {
    public Leaf {
        blocks = List.copyOf(blocks);
        pages = List.copyOf(pages);
    }

    /** The page of a service, or of a part of one, and the indicators that are there. */
    public record Link(String file, String title, List<Indicator> indicators) {
        public Link {
            indicators = List.copyOf(indicators);
        }
    }

    /** Whether other pages have what this one has not. */
    public boolean isOneOfSeveral() {
        return !pages.isEmpty();
    }

    /** What leads from this page to where the id of an indicator is: an empty text before {@code #} where it is here. */
    public String pageOf(String ref) {
        String other = files.getOrDefault(ref, file);
        return other.equals(file) ? "" : other;
    }

    /** The page of the whole. */
    public String index() {
        return Pages.INDEX;
    }

    /** The page of a service before this one, if this is one and not the first. */
    public Optional<Link> previous() {
        return beside(-1);
    }

    /** Likewise the one after it. */
    public Optional<Link> next() {
        return beside(1);
    }

    private Optional<Link> beside(int step) {
        List<String> all = pages.stream().map(Link::file).toList();
        int other = all.indexOf(file) + step;
        return !all.contains(file) || other < 0 || other >= all.size()
                ? Optional.empty()
                : Optional.of(pages.get(other));
    }
}
