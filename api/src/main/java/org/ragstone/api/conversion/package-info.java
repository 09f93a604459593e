/** A data set in another form: a folder of CSV files, one JSON document, or a sheet with a row an indicator and a column a period. */
@NullMarked
package org.ragstone.api.conversion;

import org.jspecify.annotations.NullMarked;
