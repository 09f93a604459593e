/**
 * Evaluations of any length: judges slices of data sets on every core and writes what comes of them in order, in memory that does not
 * grow with them.
 */
@NullMarked
package org.ragstone.api.streaming;

import org.jspecify.annotations.NullMarked;
