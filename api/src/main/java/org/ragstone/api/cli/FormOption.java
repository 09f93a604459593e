package org.ragstone.api.cli;

import picocli.CommandLine.Option;

/** Whether what is told of the rules is to be read or to be worked on. */
final class FormOption {
    /** The forms, named as the command line names them. */
    enum Form {
        text,
        json
    }

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "text",
            description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Form form;

    boolean isJson() {
        return form == Form.json;
    }
}
