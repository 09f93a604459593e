/** Joins an indicator to what it is held against, runs an edition's rules over it, checks that every result is answered, and adds up. */
@NullMarked
package org.ragstone.evaluation;

import org.jspecify.annotations.NullMarked;
