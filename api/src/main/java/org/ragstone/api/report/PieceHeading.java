package org.ragstone.api.report;

import java.util.Optional;
import org.ragstone.framework.Edition;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.Period;

/** Of which council and report rows are: both are told in each row where there are several. */
public record PieceHeading(Optional<String> council, Optional<Period> report, Edition edition, DataSetHeader header) {}
