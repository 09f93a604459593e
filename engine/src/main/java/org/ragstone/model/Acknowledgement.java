package org.ragstone.model;

import java.util.Optional;

/**
 * Somebody's word that what is warned of is as it should be: of one indicator or, with an empty ref, of all; of one period or,
 * without one, of every.
 */
public record Acknowledgement(
        String ref, Optional<Period> period, WarningCode code, String reason, String by, Location where) {}
