/** Sheets with a row an indicator and a column a period, as the tables that they say. Knows nothing of data sets. */
@NullMarked
package org.ragstone.dataset.wide;

import org.jspecify.annotations.NullMarked;
