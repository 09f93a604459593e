package org.ragstone.editing;

import java.util.List;
import org.ragstone.framework.SourceFile;

/**
 * A file of cases of which some have moved with a line.
 *
 * @param hasOthers whether cases that held the line pass as they stand, and do not say its number
 */
record MovedCases(SourceFile file, List<MovedCase> moved, boolean hasOthers) {}
