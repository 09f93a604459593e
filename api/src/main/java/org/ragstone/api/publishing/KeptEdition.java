package org.ragstone.api.publishing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What was replaced or taken off: its number, which counts up within the edition, the moment, the folder that holds it,
 * and its revision where it can be read. An empty folder says that there was no such edition.
 */
public record KeptEdition(int number, Instant replaced, Path folder, boolean isNone, Optional<String> revision) {}
