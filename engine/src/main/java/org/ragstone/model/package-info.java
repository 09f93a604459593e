/** The vocabulary of the field as records, enums and sealed types. Depends on the JDK alone. */
@NullMarked
package org.ragstone.model;

import org.jspecify.annotations.NullMarked;
