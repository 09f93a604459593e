/** Compiles approved rules with Drools and runs them. The only package that knows Drools. */
@NullMarked
package org.ragstone.policy.drools;

import org.jspecify.annotations.NullMarked;
