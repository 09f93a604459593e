package org.ragstone.api.cli;

import java.util.Optional;
import org.ragstone.api.report.CsvLayout;
import org.ragstone.api.report.Format;
import org.ragstone.api.report.StreamedForm;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What is asked of CSV alone: its rows, its columns, and for whom it begins. */
final class CsvOptions {
    private static final String BY_INDICATOR = "--by-indicator";
    private static final String ALL_COLUMNS = "--all-columns";
    private static final String EXCEL = "--excel";

    @Option(names = BY_INDICATOR, description = "Write a row of CSV for each indicator, with all of its results.")
    private boolean byIndicator;

    @Option(
            names = ALL_COLUMNS,
            description =
                    "Write every column that CSV can have, always and in one order, for programs that expect them.")
    private boolean allColumns;

    @Option(
            names = EXCEL,
            description =
                    "Begin CSV with the mark by which Excel reads its signs right when it opens it by a double click.")
    private boolean excel;

    /** @throws ParameterException if any of it is asked of another form */
    void refuse(CommandSpec command, Format format) {
        if (format == Format.csv) {
            return;
        }
        refuse(
                command,
                byIndicator,
                BY_INDICATOR,
                "the table and Markdown have a row for each indicator already, and JSON tells each result by itself.");
        refuse(command, allColumns, ALL_COLUMNS, "the columns of every other form are those of the edition.");
        refuse(command, excel, EXCEL, "for a workbook ask for `--format xlsx`.");
    }

    private static void refuse(CommandSpec command, boolean isAsked, String option, String reason) {
        if (isAsked) {
            throw new ParameterException(
                    command.commandLine(), "`" + option + "` is for `--format csv` alone: " + reason);
        }
    }

    CsvLayout layout() {
        return new CsvLayout(allColumns, excel);
    }

    /** The form with a row for each indicator, where it is asked for. */
    Optional<StreamedForm> byIndicator() {
        return byIndicator ? Optional.of(Format.byIndicator(layout())) : Optional.empty();
    }
}
