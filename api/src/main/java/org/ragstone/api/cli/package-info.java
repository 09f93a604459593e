/** The commands. */
@NullMarked
package org.ragstone.api.cli;

import org.jspecify.annotations.NullMarked;
