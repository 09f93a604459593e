/** How files are written so that nothing is lost when a program or a machine stops. */
@NullMarked
package org.ragstone.api.disk;

import org.jspecify.annotations.NullMarked;
