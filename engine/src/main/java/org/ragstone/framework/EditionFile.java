package org.ragstone.framework;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ragstone.model.LookAlikes;

/**
 * What a path is to an edition: this alone says which files are an edition's, and by which names. What is hidden, or kept by
 * an editor beside what it edits, is none of them.
 */
public enum EditionFile {
    /** Its words, clauses and settings. */
    FRAMEWORK_YAML(true, ""),
    RULES(true, ""),
    /** What the rules should say, which changes nothing that they do say. */
    SCENARIOS(false, ""),
    /** What a text of the report is made from. */
    TEMPLATE(true, ""),
    /** What the parts of a page are headed with, which changes nothing that is said below them. */
    HEADINGS(false, ""),
    MISNAMED(false, "Rules are in `*.drl`, scenarios in `*.test.yaml`, words in `framework.yaml`."),
    MISNAMED_TEMPLATE(false, "The texts of a report are in `*.txt`, its headings in `headings.yaml`."),
    MISNAMED_FOLDER(false, "The texts of a report are in `words`."),
    LOOK_ALIKE(false, "Type the name anew."),
    /** Its owner's own, such as notes. */
    NONE(false, "");

    /** The name of the file that every edition has. */
    public static final String FRAMEWORK = "framework.yaml";

    /** The name of the hidden file that says what was published. */
    public static final String MANIFEST = ".published";

    static final String TEMPLATES = "words";

    private static final String HEADINGS_NAME = "headings.yaml";
    private static final String RULES_END = ".drl";
    private static final String SCENARIOS_END = ".test.yaml";
    private static final String TEMPLATE_END = ".txt";
    // A text editor may put its own ending behind what is saved, which Windows hides.
    private static final Pattern YAML = Pattern.compile("\\.ya?ml(?:\\.txt)?$");

    private static final String HIDDEN = ".";
    private static final int FRAMEWORK_EDITION = 2;
    private static final String COPY_MARKS = ".~-_";
    // Whichever it is.
    private static final String IN_AN_EDITION = "framework/edition";

    private final boolean takesEffect;
    private final String hint;

    EditionFile(boolean takesEffect, String hint) {
        this.takesEffect = takesEffect;
        this.hint = hint;
    }

    /** Of a path in the folder of an edition, its names parted by {@code /}. */
    static EditionFile of(String path) {
        return of(List.of(path.split("/", -1)));
    }

    private static EditionFile of(List<String> names) {
        if (names.stream().anyMatch(name -> isHidden(name) || isOfAnEditor(name))) {
            return NONE;
        }
        if (names.stream().anyMatch(EditionFile::isLookAlike)) {
            return LOOK_ALIKE;
        }
        EditionFile written = ofSeen(names);
        if (written.isRead()) {
            return names.stream().anyMatch(EditionFile::isOdd) ? LOOK_ALIKE : written;
        }
        return written == NONE && isPassedOver(names) ? LOOK_ALIKE : written;
    }

    /**
     * Whether a file in the folder of an edition is one of its own, or may be meant to be, so that it is told if it is not.
     *
     * @param path its path there, its names parted by {@code /}
     * @param beside the paths of all that stands beside it
     */
    public static boolean belongs(String path, Set<String> beside) {
        EditionFile kind = of(path);
        if (kind.isRead()) {
            return true;
        }
        boolean isMeant = kind.isMisnamed() || isMisplaced(Path.of(IN_AN_EDITION, path));
        return isMeant && !isKeptCopy(path, beside);
    }

    /** Whether a path goes on after that of a file that is read and stands beside it: {@code rating.drl.old}. */
    static boolean isKeptCopy(String path, Set<String> beside) {
        // Windows puts it behind what is saved, and hides it: that may be the file that is meant.
        if (of(path) == LOOK_ALIKE || path.toLowerCase(Locale.ROOT).endsWith(TEMPLATE_END)) {
            return false;
        }
        return IntStream.range(1, path.length())
                .filter(end -> COPY_MARKS.indexOf(path.charAt(end)) >= 0)
                .mapToObj(end -> path.substring(0, end))
                .anyMatch(original -> beside.contains(original) && of(original).isRead());
    }

    private static boolean isPassedOver(List<String> names) {
        return names.size() == 1 && named(LookAlikes.bare(names.get(0))).isRead();
    }

    private static EditionFile ofSeen(List<String> names) {
        if (names.size() == 1) {
            return named(names.get(0));
        }
        if (names.size() > 2 || !names.get(0).equals(TEMPLATES)) {
            return NONE;
        }
        String name = names.get(1);
        if (name.equals(HEADINGS_NAME)) {
            return HEADINGS;
        }
        boolean isSavedAsText = name.toLowerCase(Locale.ROOT).equals(HEADINGS_NAME + TEMPLATE_END);
        return name.endsWith(TEMPLATE_END) && !isSavedAsText ? TEMPLATE : MISNAMED_TEMPLATE;
    }

    private static EditionFile named(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        if (name.equals(FRAMEWORK)) {
            return FRAMEWORK_YAML;
        }
        if (name.endsWith(RULES_END)) {
            return RULES;
        }
        if (name.endsWith(SCENARIOS_END)) {
            return SCENARIOS;
        }
        // A rule file that would be passed over for its name's sake is told of instead.
        if (folded.contains(RULES_END) || YAML.matcher(folded).find()) {
            return MISNAMED;
        }
        return LookAlikes.bare(name).equals(TEMPLATES) && !name.equals(TEMPLATES) ? MISNAMED_FOLDER : NONE;
    }

    /** Notes may have names of any blanks, and some systems write every accent as a character of its own. */
    private static boolean isLookAlike(String name) {
        return Stream.of(name.split("\\."))
                .flatMap(part -> LookAlikes.inLabel(part).stream())
                .anyMatch(fault -> fault != LookAlikes.Fault.IN_PARTS);
    }

    private static boolean isOdd(String name) {
        return Stream.of(name.split("\\."))
                .anyMatch(part -> LookAlikes.inName(part).isPresent());
    }

    /** Of a path in a folder of rules: what it is to the edition in whose folder it stands, live or coming. */
    public static EditionFile amongRules(Path path) {
        List<String> names = names(path);
        return names.size() > FRAMEWORK_EDITION && isOfAnEdition(names)
                ? of(names.subList(FRAMEWORK_EDITION, names.size()))
                : NONE;
    }

    /** Whether there can be files of an edition in this folder among the rules, or further down. */
    public static boolean canBeIn(Path path) {
        List<String> names = names(path);
        return isOfAnEdition(names)
                && (names.size() <= FRAMEWORK_EDITION
                        || names.subList(FRAMEWORK_EDITION, names.size()).equals(List.of(TEMPLATES)));
    }

    /** Whether a path in a folder of rules would be read in the folder of an edition, and stands in none. */
    static boolean isMisplaced(Path path) {
        List<String> names = names(path);
        // By its own name, or as a template by that of its folder too.
        boolean isMeant = of(last(names, 1)).isRead() || of(last(names, 2)).isRead();
        return isMeant
                && names.stream().noneMatch(EditionFile::isHidden)
                && !amongRules(path).isRead();
    }

    private static List<String> last(List<String> names, int count) {
        return names.subList(Math.max(0, names.size() - count), names.size());
    }

    /** The name of the scenarios that belong to a rule file, and go where it goes. */
    public static String scenariosOf(String ruleFile) {
        return ruleFile.substring(0, ruleFile.length() - RULES_END.length()) + SCENARIOS_END;
    }

    /** What a template is called. */
    static String templateName(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - TEMPLATE_END.length());
    }

    /** Whether a name is one that a rule file, a text or the headings can have: that of what an edition can do without. */
    static boolean canBeLeftOut(String path) {
        EditionFile kind = of(path);
        return kind == RULES || kind == TEMPLATE || kind == HEADINGS;
    }

    boolean isRead() {
        return takesEffect || this == SCENARIOS || this == HEADINGS;
    }

    /** Whether it is of the revision. */
    boolean takesEffect() {
        return takesEffect;
    }

    boolean isMisnamed() {
        return !hint.isEmpty();
    }

    /** How what is misnamed should be named. */
    String hint() {
        return hint;
    }

    /** A framework is not hidden, and an edition may be while it is exchanged. */
    private static boolean isOfAnEdition(List<String> names) {
        return !isHidden(names.get(0))
                && (names.size() < FRAMEWORK_EDITION
                        || EditionFolder.editionOf(names.get(1)).isPresent());
    }

    /** Whether a name is one of what systems and editors keep, and no person. */
    public static boolean isNobodys(String name) {
        return isHidden(name) || isOfAnEditor(name);
    }

    /** Whether an editor keeps it beside a file while or after it is edited. */
    static boolean isOfAnEditor(String name) {
        return name.endsWith("~") || name.startsWith("~$") || (name.startsWith("#") && name.endsWith("#"));
    }

    static boolean isHidden(String name) {
        return name.startsWith(HIDDEN);
    }

    private static List<String> names(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(Path::toString)
                .toList();
    }
}
