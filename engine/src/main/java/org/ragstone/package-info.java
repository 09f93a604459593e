/**
 * The engine as other programs use it: {@link org.ragstone.Ragstone} judges data sets by rules. What it answers with is public
 * in {@code evaluation}, {@code explain}, {@code framework}, {@code model} and {@code policy.language}.
 */
@NullMarked
package org.ragstone;

import org.jspecify.annotations.NullMarked;
