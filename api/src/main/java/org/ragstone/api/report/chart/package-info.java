/**
 * Drawings of series without a form: scales, paths, marks and words as plain records, which templates write as SVG. What is drawn
 * and what is reckoned is exact; only places on the paper are rounded.
 */
@NullMarked
package org.ragstone.api.report.chart;

import org.jspecify.annotations.NullMarked;
