package org.ragstone.warning;

import org.ragstone.model.Result;

/** Looks at a figure for one kind of thing that makes no sense. Thread-safe. */
interface FigureCheck {
    /** @param row a row with a figure: that of the due result, or one that it rests on or is compared with */
    void look(DueFigure due, Result row, Found found);
}
