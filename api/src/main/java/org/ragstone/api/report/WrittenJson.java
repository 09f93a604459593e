package org.ragstone.api.report;

import com.fasterxml.jackson.core.io.SerializedString;

/** A value of a document that is in bytes already, as the library takes what it need not look at. */
final class WrittenJson extends SerializedString {
    private static final long serialVersionUID = 1;

    /** @param value in UTF-8, as it would have been written in its place */
    WrittenJson(byte[] value) {
        super("");
        this._unquotedUTF8Ref = value;
    }
}
