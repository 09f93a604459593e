/**
 * The engine as other programs use it: {@link org.ragstone.Ragstone} judges data sets by rules. What it takes and answers with is
 * in {@code dataset}, {@code join}, {@code evaluation}, {@code explain}, {@code framework}, {@code model}, {@code arithmetic} and {@code
 * policy.language}; every other room is the engine's own, and public only for the rooms beside it.
 */
@NullMarked
package org.ragstone;

import org.jspecify.annotations.NullMarked;
