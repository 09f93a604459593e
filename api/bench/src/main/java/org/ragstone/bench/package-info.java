/** What the engine and the program cost beside others that do the same: one table of ratios from one run. */
@NullMarked
package org.ragstone.bench;

import org.jspecify.annotations.NullMarked;
