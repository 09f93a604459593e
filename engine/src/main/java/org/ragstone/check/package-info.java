/** Says of a folder of rules what is wrong with it. */
@NullMarked
package org.ragstone.check;

import org.jspecify.annotations.NullMarked;
