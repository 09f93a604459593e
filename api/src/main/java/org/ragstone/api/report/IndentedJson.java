package org.ragstone.api.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;

/** Writes Jackson's own indented form, with what stands between values at hand as bytes. Not thread-safe. */
final class IndentedJson extends DefaultPrettyPrinter {
    private static final long serialVersionUID = 1;

    private static final SerializedString COLON = new SerializedString(" : ");

    IndentedJson(Indenter indenter) {
        this(indenter, 0);
    }

    /** @param depth how deep in its document that stands which it writes */
    IndentedJson(Indenter indenter, int depth) {
        _nesting = depth;
        indentObjectsWith(indenter);
        indentArraysWith(indenter);
    }

    @Override
    public IndentedJson createInstance() {
        return new IndentedJson(_objectIndenter);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(COLON);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        _objectIndenter.writeIndentation(json, _nesting);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        _arrayIndenter.writeIndentation(json, _nesting);
    }
}
