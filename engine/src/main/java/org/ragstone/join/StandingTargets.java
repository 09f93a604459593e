package org.ragstone.join;

import java.util.Optional;
import org.ragstone.arithmetic.Aim;

/** The targets a result could be judged against, whichever counts: the year's, and that of its own period. */
public record StandingTargets(Optional<Aim> forTheYear, Optional<Aim> forThePeriod) {}
