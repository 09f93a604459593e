package org.ragstone.dataset;

import java.util.List;

/** A table of a data set: its name, the columns it may have, those it needs, and whether it may be left out. */
record TableShape(String name, List<String> columns, List<String> required, boolean optional) {
    static final TableShape INDICATORS =
            new TableShape("indicators", IndicatorRow.COLUMNS, IndicatorRow.REQUIRED, false);
    static final TableShape TARGETS = new TableShape("targets", TargetRows.COLUMNS, TargetRows.REQUIRED, true);
    static final TableShape RESULTS = new TableShape("results", ResultRow.COLUMNS, ResultRow.REQUIRED, false);
    static final TableShape COMMENTARY =
            new TableShape("commentary", CommentaryRow.COLUMNS, CommentaryRow.REQUIRED, true);

    static final TableShape REBASES = new TableShape("rebases", RebaseRows.COLUMNS, RebaseRows.REQUIRED, true);

    static final TableShape COMPOSITES =
            new TableShape("composites", CompositeRows.COLUMNS, CompositeRows.REQUIRED, true);

    static final TableShape ACKNOWLEDGED =
            new TableShape("acknowledged", AcknowledgedRow.COLUMNS, AcknowledgedRow.REQUIRED, true);

    /** What the council printed, which is held against what is judged. */
    static final TableShape PUBLISHED = new TableShape("published", PublishedRow.COLUMNS, PublishedRow.COLUMNS, true);

    /** The figures that the council printed a rating for, which are held against each other and judge nothing. */
    static final TableShape BANDS = new TableShape("bands", BandRow.COLUMNS, BandRow.COLUMNS, true);

    /** What a data set is made of. */
    static final List<TableShape> GIVEN =
            List.of(INDICATORS, COMPOSITES, TARGETS, RESULTS, REBASES, COMMENTARY, ACKNOWLEDGED);
}
