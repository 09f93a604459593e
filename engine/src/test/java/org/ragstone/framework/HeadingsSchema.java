package org.ragstone.framework;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.ragstone.editors.Hover;
import org.ragstone.editors.Shape;

/** The schema of words/headings.yaml, made from the parts that its reader reads it by. */
public final class HeadingsSchema {
    private static final String FILE = "headings.yaml";

    private HeadingsSchema() {}

    /** The schema; each part has to have something that is told of it. */
    public static ObjectNode of(Hover hover) {
        return Shape.neededMap(DashboardPart.words(), part -> Shape.filledText(HeadingsReader.LONGEST)
                        .told(hover.of("heading." + part)))
                .schema(FILE, hover.of(FILE));
    }
}
