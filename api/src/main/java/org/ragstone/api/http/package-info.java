/** The HTTP API: every address, its limits and its errors. */
@NullMarked
package org.ragstone.api.http;

import org.jspecify.annotations.NullMarked;
