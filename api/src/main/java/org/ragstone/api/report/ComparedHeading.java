package org.ragstone.api.report;

import java.util.Optional;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.Period;

/** Of which council, report and data set changes are. */
public record ComparedHeading(Optional<String> council, Period report, String dataSet, DataSetHeader header) {}
