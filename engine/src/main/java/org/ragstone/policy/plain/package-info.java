/** The rules applied in the plainest way, one by one: for what is asked of them by the thousand, or of facts in the making. */
@NullMarked
package org.ragstone.policy.plain;

import org.jspecify.annotations.NullMarked;
