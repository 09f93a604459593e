/** Joins a data set to what it is held against, runs an edition's rules over it, and checks that every result is answered. */
@NullMarked
package org.ragstone.evaluation;

import org.jspecify.annotations.NullMarked;
