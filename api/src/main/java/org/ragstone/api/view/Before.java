package org.ragstone.api.view;

import java.util.Optional;
import org.ragstone.framework.Word;

/** A result of an earlier period: its status, if rules gave it one. */
public record Before(Optional<Word> word) {}
