/** The rules applied in the plainest way, one by one: of few results, where Drools would take longer to start, or of facts in the making. */
@NullMarked
package org.ragstone.policy.plain;

import org.jspecify.annotations.NullMarked;
