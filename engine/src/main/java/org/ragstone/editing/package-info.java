/** Changes what the files of an edition say, by the places where it stands, and leaves all else in them as it is. */
@NullMarked
package org.ragstone.editing;

import org.jspecify.annotations.NullMarked;
