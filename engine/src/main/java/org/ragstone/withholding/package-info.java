/**
 * What the public may see of data sets: which further figures are withheld so that none that is suppressed can be reckoned from the
 * rest, and a copy without them and without what is not for the public. What is withheld depends on the data alone, and is decided
 * before anything is judged.
 */
@NullMarked
package org.ragstone.withholding;

import org.jspecify.annotations.NullMarked;
