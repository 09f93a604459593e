/** The dashboard as a reader sees it, whatever the form: a page, a workbook and a terminal's table say the same. */
@NullMarked
package org.ragstone.api.view;

import org.jspecify.annotations.NullMarked;
