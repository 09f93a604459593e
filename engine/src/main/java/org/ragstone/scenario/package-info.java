/** Runs the scenarios that stand beside the rule files: a case gives an indicator and results, and says what must come of it. */
@NullMarked
package org.ragstone.scenario;

import org.jspecify.annotations.NullMarked;
