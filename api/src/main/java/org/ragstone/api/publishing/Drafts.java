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
        Draft draft = Draft.of(folder, new RulesFolder(rules), rules);
        return new RulesFolder(rules)
                .with(draft.framework(), draft.edition(), draft.folder())
                .read(draft.framework(), draft.edition());
    }
}
