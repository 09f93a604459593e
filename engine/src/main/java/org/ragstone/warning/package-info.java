/**
 * What makes no sense in a data set and can still be judged: a word of warning for whoever reads the ratings. Looks at an indicator
 * that is joined to what it is held against, only at the evaluated period and at what its figures are compared with. Every bound
 * is named once, with its reason, and told in the message.
 */
@NullMarked
package org.ragstone.warning;

import org.jspecify.annotations.NullMarked;
