package org.ragstone.api.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.ragstone.api.publishing.Drafts;
import org.ragstone.check.RulesCheck.CheckedEdition;
import org.ragstone.check.RulesCheck.CheckedRules;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;

/** The drafts in a folder, which is laid out as one of rules, though they extend what is among the rules alone. */
record DraftsAmongRules(Path folder, Path rules) {
    /** Whether it is such a folder: one of them extends what is not beside it, and each is of a framework of the rules. */
    boolean areDrafts() {
        List<String> names = Drafts.in(folder);
        RulesFolder here = new RulesFolder(folder);
        return !folder.toAbsolutePath()
                        .normalize()
                        .equals(rules.toAbsolutePath().normalize())
                && names.stream().map(this::named).anyMatch(each -> lacksBase(here, each))
                && names.stream().map(this::named).allMatch(this::isOfTheRules);
    }

    private EditionName named(String name) {
        Path path = Path.of(name);
        return new EditionName(path.getName(0).toString(), path.getName(1).toString());
    }

    private static boolean lacksBase(RulesFolder here, EditionName name) {
        try {
            return here.draft(name.framework(), name.edition(), new Problems()).lacksBase();
        } catch (ProblemsException e) {
            // What cannot be read says nothing of what it extends.
            return false;
        }
    }

    private boolean isOfTheRules(EditionName name) {
        try {
            return new RulesFolder(rules).frameworks().contains(name.framework());
        } catch (ProblemsException e) {
            return false;
        }
    }

    /**
     * What there is to say of each, among the rules as they are.
     *
     * @param one looks at one edition in a folder
     */
    CheckedRules look(BiFunction<RulesFolder, EditionName, CheckedRules> one) {
        List<CheckedEdition> editions = new ArrayList<>();
        Problems problems = new Problems();
        for (String name : Drafts.in(folder)) {
            try {
                CheckedRules looked = one.apply(Drafts.among(folder.resolve(name), rules), named(name));
                editions.addAll(looked.editions());
                problems.addAll(looked.problems());
            } catch (ProblemsException e) {
                problems.addAll(e.problems());
            }
        }
        return new CheckedRules(editions, problems.sorted());
    }
}
