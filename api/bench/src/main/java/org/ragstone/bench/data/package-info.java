/** What is judged: indicators of every shape, made by chance from a seed. */
@NullMarked
package org.ragstone.bench.data;

import org.jspecify.annotations.NullMarked;
