/** The dashboard as one page for people, that needs nothing beside it; its templates are in {@code src/main/templates}. */
@NullMarked
package org.ragstone.api.report.page;

import org.jspecify.annotations.NullMarked;
