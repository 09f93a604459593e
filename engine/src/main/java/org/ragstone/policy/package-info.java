/**
 * The port to the rules engine: an edition in, a {@link org.ragstone.policy.PolicySet} out; facts in, conclusions with
 * their reasons out.
 */
@NullMarked
package org.ragstone.policy;

import org.jspecify.annotations.NullMarked;
