package org.ragstone.api.view;

import java.util.Optional;
import org.ragstone.framework.Word;
import org.ragstone.model.Basis;
import org.ragstone.model.Indicator;

/**
 * A result that stands otherwise than before, with both words; a word is missing where there was no such result, or there is
 * none now, or rules left it without a status.
 */
public record Move(
        Moved moved, Indicator indicator, Service service, Basis basis, Optional<Word> before, Optional<Word> now) {}
