/** What stands in the columns of CSV files: for who fills them in, and for programs, which read it in {@code datapackage.json}. */
@NullMarked
package org.ragstone.api.columns;

import org.jspecify.annotations.NullMarked;
