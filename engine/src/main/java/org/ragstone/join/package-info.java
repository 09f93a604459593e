/**
 * Joins an indicator to what it is held against: which results it owes, the figures they have, and the standards, history and
 * sums by which rules can look at them. Nothing is judged here.
 */
@NullMarked
package org.ragstone.join;

import org.jspecify.annotations.NullMarked;
