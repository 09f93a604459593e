package org.ragstone.api.view;

import org.ragstone.join.ResultTrend;
import org.ragstone.model.Assurance;
import org.ragstone.model.Variation;

/** What an XmR chart says of a series: what its newest figure is, and whether it can be expected to achieve its target. */
public record SeriesReading(Variation variation, Assurance assurance) {
    static SeriesReading of(ResultTrend trend) {
        return new SeriesReading(trend.variation(), trend.assurance());
    }
}
