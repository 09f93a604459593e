/** Data sets on the disk, and other programs that read them and write as the project's own does. */
@NullMarked
package org.ragstone.bench.csv;

import org.jspecify.annotations.NullMarked;
