/**
 * A folder of dashboards for the public, or for those inside: of several frameworks, councils and periods, with an index, a feed, and the
 * findings as files beside each page. What the public may see is decided over all of it before any of it is judged for them.
 */
@NullMarked
package org.ragstone.api.site;

import org.jspecify.annotations.NullMarked;
