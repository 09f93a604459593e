/**
 * Reads workbooks, the files in which spreadsheet programs keep sheets: what a file is, what its cells say, and where each stands.
 * Knows nothing of data sets.
 */
@NullMarked
package org.ragstone.dataset.book;

import org.jspecify.annotations.NullMarked;
