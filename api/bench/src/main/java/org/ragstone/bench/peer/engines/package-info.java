/** Other engines, which run the rules that the project approved of an edition, each in the form that it takes them in. */
@NullMarked
package org.ragstone.bench.peer.engines;

import org.jspecify.annotations.NullMarked;
