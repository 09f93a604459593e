/** An evaluation as a workbook, for whoever works on or publishes figures in a spreadsheet. */
@NullMarked
package org.ragstone.api.report.workbook;

import org.jspecify.annotations.NullMarked;
