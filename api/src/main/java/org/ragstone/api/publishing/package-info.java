/**
 * Makes frameworks, editions and drafts, and puts a draft in the place of what is live: whole or not at all, and kept so
 * that it can be put back.
 */
@NullMarked
package org.ragstone.api.publishing;

import org.jspecify.annotations.NullMarked;
