package org.ragstone.api.view;

import org.ragstone.evaluation.JudgedResult;
import org.ragstone.model.Basis;

/** What makes results of two periods the same. */
record ResultKey(String ref, Basis basis) {
    static ResultKey of(JudgedResult result) {
        return new ResultKey(result.due().indicator().ref(), result.due().basis());
    }
}
