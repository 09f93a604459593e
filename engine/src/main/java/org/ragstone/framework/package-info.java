/** Reads a framework's folder: its editions, their dates, their words and clauses, and the text of their rule files. */
@NullMarked
package org.ragstone.framework;

import org.jspecify.annotations.NullMarked;
