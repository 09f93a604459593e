/** What is measured, each by a name that chooses it. */
@NullMarked
package org.ragstone.bench.measure;

import org.jspecify.annotations.NullMarked;
