/** Data sets to be filled in: the columns that an edition can use, with its words. */
@NullMarked
package org.ragstone.api.template;

import org.jspecify.annotations.NullMarked;
