/** Tells of one indicator all that was concluded, and why. */
@NullMarked
package org.ragstone.explain;

import org.jspecify.annotations.NullMarked;
