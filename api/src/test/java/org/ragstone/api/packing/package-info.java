/** Makes the one jar start sooner once it is put together, and launchers and an archive of its classes beside it. */
@NullMarked
package org.ragstone.api.packing;

import org.jspecify.annotations.NullMarked;
