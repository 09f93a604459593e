/**
 * Straight Java: a join and policies as one would write them by hand for these councils alone. They say what can be reached, and
 * hold policy in Java, where the project never has it.
 */
@NullMarked
package org.ragstone.bench.peer.plain;

import org.jspecify.annotations.NullMarked;
