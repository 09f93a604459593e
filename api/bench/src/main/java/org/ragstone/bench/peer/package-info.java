/** Those that judge the same rows: each from the same rows in memory, its own join included. */
@NullMarked
package org.ragstone.bench.peer;

import org.jspecify.annotations.NullMarked;
