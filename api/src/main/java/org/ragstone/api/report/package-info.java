/** Evaluations and editions in the forms people and programs read. */
@NullMarked
package org.ragstone.api.report;

import org.jspecify.annotations.NullMarked;
