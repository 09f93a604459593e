/** The facts that rules engines get: what the rules of the editions ask, and no more. */
@NullMarked
package org.ragstone.bench.peer.fact;

import org.jspecify.annotations.NullMarked;
