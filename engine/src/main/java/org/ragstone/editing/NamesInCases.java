package org.ragstone.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ragstone.editing.EditedFile.Replacement;
import org.ragstone.framework.Edition;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Characters;
import org.ragstone.reading.Node.TextNode;

/** Rules that are called otherwise, in the cases that name them. */
record NamesInCases(Map<String, String> names) {
    /** Each file of cases that names one of them. */
    List<EditedFile> in(Edition edition) {
        return edition.testFiles().stream()
                .map(this::in)
                .filter(EditedFile::isChanged)
                .toList();
    }

    private EditedFile in(SourceFile file) {
        WrittenYaml yaml = new WrittenYaml(file);
        List<Replacement> replacements = new ArrayList<>();
        for (TextNode text : yaml.texts()) {
            String name = names.get(Characters.stripped(text.text()));
            if (name != null) {
                yaml.written(text.where()).ifPresent(written -> replacements.add(written.by(name)));
            }
        }
        return new EditedFile(file, replacements);
    }
}
