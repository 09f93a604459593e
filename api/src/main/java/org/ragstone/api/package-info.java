/** Starts the program: the only place that wires the parts together. */
@NullMarked
package org.ragstone.api;

import org.jspecify.annotations.NullMarked;
