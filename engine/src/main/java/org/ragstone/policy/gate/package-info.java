/**
 * Decides what is a rule. Rule text goes no further than this package: what leaves it is a {@link
 * org.ragstone.policy.language.PolicyRule}, every word of which is of a list known beforehand.
 */
@NullMarked
package org.ragstone.policy.gate;

import org.jspecify.annotations.NullMarked;
