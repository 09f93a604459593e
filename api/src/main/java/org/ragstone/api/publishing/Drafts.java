package org.ragstone.api.publishing;

import java.nio.file.Path;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.ProblemsException;

/** Reads drafts as if they were among the rules. */
public final class Drafts {
    private Drafts() {}

    /**
     * The edition that the draft in the folder would be.
     *
     * @param rules the folder of the rules, where what it extends is found
     * @throws ProblemsException if it is no draft, or its files have mistakes
     */
    public static Edition read(Path folder, Path rules) {
        Draft draft = draft(folder, rules);
        return with(draft, rules).read(draft.framework(), draft.edition());
    }

    /**
     * The framework of the draft in the folder as it would be with it.
     *
     * @param rules the folder of the rules
     * @throws ProblemsException if it is no draft
     */
    public static RulesFolder among(Path folder, Path rules) {
        return with(draft(folder, rules), rules);
    }

    private static Draft draft(Path folder, Path rules) {
        return Draft.of(folder, new RulesFolder(rules), rules);
    }

    private static RulesFolder with(Draft draft, Path rules) {
        return new RulesFolder(rules).with(draft.framework(), draft.edition(), draft.folder());
    }
}
