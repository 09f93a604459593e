package org.ragstone.reading;

/** Where a table begins in a CSV text: what stands between its cells, and how many rows stand above the one that heads its columns. */
record TableStart(Separator separator, int rowsAbove) {}
