/**
 * The port to the rules engine: an edition in, a {@link org.ragstone.policy.PolicySet} out; the facts of a result
 * in, and out which rules spoke, and of which facts.
 */
@NullMarked
package org.ragstone.policy;

import org.jspecify.annotations.NullMarked;
