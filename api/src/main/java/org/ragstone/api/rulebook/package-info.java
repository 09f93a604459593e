/** The rules a server judges by: compiled once, kept up with their files, and never half changed. */
@NullMarked
package org.ragstone.api.rulebook;

import org.jspecify.annotations.NullMarked;
