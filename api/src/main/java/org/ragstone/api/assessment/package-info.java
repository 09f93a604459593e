/**
 * What the command line and the server do alike: find the rules of a data set, read it, judge it, tell the answer. Whatever is
 * to be counted, timed, logged, refused or recorded of it has its place here.
 */
@NullMarked
package org.ragstone.api.assessment;

import org.jspecify.annotations.NullMarked;
