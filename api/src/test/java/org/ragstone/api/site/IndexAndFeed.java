package org.ragstone.api.site;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ragstone.api.report.page.SiteIndex;
import org.ragstone.api.report.page.SitePage;
import org.ragstone.evaluation.Evaluation;

/** The index and the feed of a site of one dashboard, as they are written but for its folder, which is called "place" in them. */
public record IndexAndFeed(String index, String feed) {
    /** @param council as a data set of several names it */
    public static IndexAndFeed of(Evaluation evaluation, String council, boolean isPublic) {
        Place place = new Place(
                evaluation.edition().framework(), council, evaluation.header().period());
        if (!place.folder().matches("[a-z0-9_/-]+")) {
            throw new AssertionError("no folder everywhere: " + place.folder());
        }
        SiteIndex.Entry entry = IndexEntries.of(evaluation, place);
        SiteIndex index = IndexEntries.index(Map.of(place, entry), isPublic);
        Feed feed = new Feed(Optional.empty());
        return new IndexAndFeed(
                written(place, out -> SitePage.write(index, out)),
                written(
                        place,
                        out -> feed.write(index.title(), List.of(Feed.Entry.of(evaluation, place, entry)), out)));
    }

    private static String written(Place place, Consumer<ByteArrayOutputStream> body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        body.accept(out);
        return out.toString(StandardCharsets.UTF_8).replace(place.folder(), "place");
    }
}
