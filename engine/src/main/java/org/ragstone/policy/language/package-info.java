/**
 * The rule language, each part of it said once: facts with their fields and answers, verbs, files, and a rule as the gate
 * approved it.
 */
@NullMarked
package org.ragstone.policy.language;

import org.jspecify.annotations.NullMarked;
