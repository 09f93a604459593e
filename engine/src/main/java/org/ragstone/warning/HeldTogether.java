package org.ragstone.warning;

import java.util.List;
import java.util.stream.Collectors;

/** Results of an indicator that one warning is of, as its words name them. */
record HeldTogether(List<HeldTarget> all) {
    /** "`LATEST` and `YEAR_TO_DATE`". */
    String bases() {
        return all.stream().map(each -> "`" + each.due().basis() + "`").collect(Collectors.joining(" and "));
    }

    /** A row of targets.csv for each, as a hint asks for it: "as `ref,period,basis`: `A,2026-06,LATEST`". */
    String rows() {
        return all.stream()
                .map(each -> "`%s,%s,%s`"
                        .formatted(
                                each.indicator().ref(),
                                each.due().figurePeriod(),
                                each.due().basis()))
                .collect(Collectors.joining(" and ", "as `ref,period,basis`: ", ""));
    }
}
