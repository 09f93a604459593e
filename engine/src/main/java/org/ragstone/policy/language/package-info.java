/** The rule language: its files, verbs, facts, fields and answers, and a rule as the gate approved it. */
@NullMarked
package org.ragstone.policy.language;

import org.jspecify.annotations.NullMarked;
