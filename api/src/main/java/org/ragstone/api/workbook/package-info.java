/** Workbooks as they are made: sheets of one table each, their cells, notes and pick lists. */
@NullMarked
package org.ragstone.api.workbook;

import org.jspecify.annotations.NullMarked;
