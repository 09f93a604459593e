/**
 * Sums on exact decimals, each question answered by a word. Knows nothing of ratings: what an answer means is a rule's
 * business.
 */
@NullMarked
package org.ragstone.arithmetic;

import org.jspecify.annotations.NullMarked;
