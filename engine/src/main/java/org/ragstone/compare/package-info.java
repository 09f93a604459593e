/** What a change of policy changes: over every combination of answers, and over data sets. */
@NullMarked
package org.ragstone.compare;

import org.jspecify.annotations.NullMarked;
