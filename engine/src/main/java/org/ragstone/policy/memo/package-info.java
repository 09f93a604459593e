/**
 * The answers of a result as a tuple, and what rules said of it before. Rules look at nothing but answers, so that results
 * which answer alike are said the same of.
 */
@NullMarked
package org.ragstone.policy.memo;

import org.jspecify.annotations.NullMarked;
