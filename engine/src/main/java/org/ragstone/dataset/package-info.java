/** Reads a data set and checks it: a data set that leaves here is whole and sound, or every fault of it is named. */
@NullMarked
package org.ragstone.dataset;

import org.jspecify.annotations.NullMarked;
