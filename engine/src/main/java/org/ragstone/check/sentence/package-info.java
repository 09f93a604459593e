/** Says where the sentences of a framework and the rules that follow them speak of different things. */
@NullMarked
package org.ragstone.check.sentence;

import org.jspecify.annotations.NullMarked;
