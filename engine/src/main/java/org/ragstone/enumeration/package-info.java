/**
 * Every combination of answers that a result can give, as far as rules tell them apart, and what the rules make of each: the
 * ground of proofs. Knows no data set and no Drools.
 */
@NullMarked
package org.ragstone.enumeration;

import org.jspecify.annotations.NullMarked;
