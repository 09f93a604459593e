/**
 * Reads what people write: tables, YAML and numbers, keeping the place of every word so that each mistake can be
 * reported where it stands.
 */
@NullMarked
package org.ragstone.reading;

import org.jspecify.annotations.NullMarked;
