/** Runs an edition's rules over an indicator that is joined to what it is held against, checks that every result is answered, and adds up. */
@NullMarked
package org.ragstone.evaluation;

import org.jspecify.annotations.NullMarked;
