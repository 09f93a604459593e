/** Reads data sets of any length, a slice of indicators at a time, in memory that does not grow with them. */
@NullMarked
package org.ragstone.dataset.slices;

import org.jspecify.annotations.NullMarked;
