package org.ragstone.editing;

import java.util.List;
import org.ragstone.scenario.WrittenCase;

/**
 * A case that has moved with a line.
 *
 * @param written as it is written then
 * @param told how far each of its figures lay, and lies then, in words
 * @param isNameInDoubt whether its name may say what is not so any more
 * @param like the names of the cases of its file that say the same then
 */
public record MovedCase(WrittenCase written, List<String> told, boolean isNameInDoubt, List<String> like) {}
