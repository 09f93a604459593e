package org.ragstone.framework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.ragstone.model.Location;
import org.ragstone.model.LookAlikes;
import org.ragstone.model.Period;
import org.ragstone.model.Problem;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.Enclosure;
import org.ragstone.reading.Enclosure.Kind;

/**
 * A folder of frameworks: one sub-folder a framework, one folder in it an edition. Reads afresh at every call, so an
 * edit counts at the next one. The files of an edition's folder are read from one folder even while another takes its
 * place. Links are followed that do not lead out of it.
 */
public final class RulesFolder {
    private static final String NAME_THE_FOLDER =
            "Name the folder that holds one folder a framework, with `--rules` or RAGSTONE_RULES.";

    private final Path root;
    private final Enclosure enclosure;
    private final Optional<String> only;
    private final Optional<Replacement> change;

    public RulesFolder(Path root) {
        this(root, Optional.empty(), Optional.empty());
    }

    private RulesFolder(Path root, Optional<String> only, Optional<Replacement> change) {
        this.root = root;
        this.enclosure = new Enclosure(root);
        this.only = only;
        this.change = change;
    }

    /** What is looked at as if it were so: an edition with other files, or none. */
    private record Replacement(String framework, String edition, Optional<Path> folder) {
        boolean isOf(String framework, String edition) {
            return this.framework.equals(framework) && this.edition.equals(edition);
        }

        Path path() {
            return Path.of(framework, edition);
        }
    }

    /** The one framework as it is, as if there were no other. */
    public RulesFolder of(String framework) {
        return new RulesFolder(root, Optional.of(framework), change);
    }

    /** The one framework as it would be with the files of a folder for an edition, whether it has that edition or not. */
    public RulesFolder with(String framework, String edition, Path folder) {
        return new RulesFolder(
                root, Optional.of(framework), Optional.of(new Replacement(framework, edition, Optional.of(folder))));
    }

    /** The one framework as it would be without an edition. */
    public RulesFolder without(String framework, String edition) {
        return new RulesFolder(
                root, Optional.of(framework), Optional.of(new Replacement(framework, edition, Optional.empty())));
    }

    private Path folder(String framework) {
        return root.resolve(framework);
    }

    /**
     * The names of the frameworks, sorted; a folder that cannot be looked into is none, and one of the {@link #strays}.
     *
     * @throws ProblemsException if the folder cannot be read or holds no framework
     */
    public List<String> frameworks() {
        List<String> names = candidates().stream().filter(this::isFramework).toList();
        if (names.isEmpty()) {
            List<Problem> strays = strays();
            throw strays.isEmpty()
                    ? ProblemsException.of(root.toString(), "there is no framework in this folder", NAME_THE_FOLDER)
                    : new ProblemsException(strays);
        }
        return names;
    }

    /** What may be a framework. */
    private List<String> candidates() {
        return only.map(List::of).orElseGet(this::folders);
    }

    private List<String> folders() {
        try {
            return enclosure.names(root).stream()
                    .filter(name -> !EditionFile.isHidden(name) && enclosure.kind(folder(name)) == Kind.FOLDER)
                    .toList();
        } catch (IOException e) {
            throw ProblemsException.of(root.toString(), "the folder cannot be read", NAME_THE_FOLDER);
        }
    }

    private boolean isFramework(String name) {
        try {
            return !editions(name).isEmpty();
        } catch (ProblemsException e) {
            return false;
        }
    }

    /** What stands where a framework is looked for and cannot be looked into, and links that would have no end. */
    public List<Problem> strays() {
        Strays strays = new Strays(enclosure);
        return only.map(strays::in).orElseGet(strays::all);
    }

    /** Whether the folder of an edition says what was published there, and all of that is there still. */
    public boolean isAsPublished(String framework, String edition) {
        try {
            OwnFiles own = files(framework, edition).folders().get(0);
            return own.manifest()
                    .filter(manifest -> own.names().containsAll(manifest.names()))
                    .isPresent();
        } catch (ProblemsException e) {
            return false;
        }
    }

    /** Whether a publication has taken the edition off, so that it is meant to be gone. */
    public boolean isTakenOff(String framework, String edition) {
        return new EditionFolder(folder(framework), edition).isTakenOff();
    }

    /**
     * The names of a framework's editions, sorted.
     *
     * @throws ProblemsException if its folder cannot be read
     */
    public List<String> editions(String framework) {
        return named(framework)
                .sorted()
                .distinct()
                .filter(name ->
                        read(framework, name, (within, folder) -> isEdition(within, folder, framework + "/" + name)))
                .toList();
    }

    /** The names of the folders that may hold an edition. */
    private Stream<String> named(String framework) {
        Optional<Replacement> changed = change.filter(each -> each.framework().equals(framework));
        boolean isNew = changed.isPresent() && !Files.exists(folder(framework));
        Stream<String> there = isNew
                ? Stream.of()
                : Listing.everything(enclosure, folder(framework), framework).stream()
                        .filter(name -> !EditionFile.isOfAnEditor(name))
                        .flatMap(name -> EditionFolder.editionOf(name).stream())
                        .filter(name -> changed.isEmpty() || !changed.get().isOf(framework, name));
        return Stream.concat(
                there, changed.filter(each -> each.folder().isPresent()).map(Replacement::edition).stream());
    }

    private <T> T read(String framework, String name, BiFunction<Enclosure, Path, T> reading) {
        return replacing(framework, name)
                .map(folder -> reading.apply(new Enclosure(folder), folder))
                .orElseGet(() ->
                        new EditionFolder(folder(framework), name).read(folder -> reading.apply(enclosure, folder)));
    }

    private Optional<Path> replacing(String framework, String name) {
        return change.filter(each -> each.isOf(framework, name)).flatMap(Replacement::folder);
    }

    /**
     * A folder with rules and no framework.yaml is one too, and so is what cannot be looked into, so that what is missing is
     * told, and no other edition judges in its stead.
     */
    private static boolean isEdition(Enclosure within, Path folder, String shown) {
        return switch (within.kind(folder)) {
            case FOLDER -> holdsAnEdition(within, folder, shown);
            case OUTSIDE -> Files.isDirectory(folder);
            case NOWHERE, UNREADABLE -> true;
            case FILE, NOTHING, CIRCLE, NEITHER -> false;
        };
    }

    private static boolean holdsAnEdition(Enclosure within, Path folder, String shown) {
        try {
            return Listing.of(within, folder, shown).stream()
                    .anyMatch(name -> name.equals(EditionFile.FRAMEWORK) || isOfAnEdition(EditionFile.of(name)));
        } catch (ProblemsException e) {
            return true;
        }
    }

    /** What looks like a file of an edition is told as such. */
    private static boolean isOfAnEdition(EditionFile file) {
        return file == EditionFile.RULES || file == EditionFile.LOOK_ALIKE;
    }

    /**
     * The edition of the name, or else the one in force for the period.
     *
     * @throws ProblemsException if there is none, or its files have mistakes
     */
    public Edition edition(String framework, Optional<String> name, Period period) {
        requireFramework(framework);
        return name.map(each -> read(framework, each))
                .orElseGet(() -> timeline(framework).inForce(period));
    }

    /** @throws ProblemsException if there is no such framework */
    public void requireFramework(String framework) {
        if (candidates().contains(framework) && isFramework(framework)) {
            return;
        }
        List<String> frameworks = frameworks();
        strays().stream()
                .filter(each -> each.where().file().equals(framework))
                .findFirst()
                .ifPresent(stray -> {
                    throw new ProblemsException(List.of(stray));
                });
        throw NotAmongTheRules.framework(framework, root.toString(), frameworks);
    }

    /**
     * Every edition of a framework.
     *
     * @throws ProblemsException if there is no such framework, an edition's files have mistakes, or two editions start at
     *     the same time
     */
    public Timeline timeline(String framework) {
        requireFramework(framework);
        Problems problems = new Problems();
        List<Edition> read = new ArrayList<>();
        List<String> editions = editions(framework);
        for (String name : editions) {
            try {
                read.add(read(framework, name, editions));
            } catch (ProblemsException e) {
                problems.addAll(e.problems());
            }
        }
        Timeline timeline = new Timeline(framework, read);
        problems.addAll(timeline.clashes());
        problems.throwIfAny();
        return timeline;
    }

    /**
     * The edition of the name.
     *
     * @throws ProblemsException if there is none, or its files have mistakes
     */
    public Edition read(String framework, String name) {
        return read(framework, name, editions(framework));
    }

    /**
     * Likewise, for whoever reads several.
     *
     * @param editions those there are, as {@link #editions} has listed them
     * @throws ProblemsException if it is none of them, or its files have mistakes
     */
    public Edition read(String framework, String name, List<String> editions) {
        Problems problems = new Problems();
        ReadableEdition draft = draft(framework, name, editions, problems);
        problems.throwIfAny();
        return draft.edition();
    }

    /**
     * As much of the edition of the name as can be read; the mistakes in its framework.yaml, and in those it extends,
     * are added to the problems.
     *
     * @throws ProblemsException if there is none, or a file of it cannot be read at all
     */
    public ReadableEdition draft(String framework, String name, Problems problems) {
        return draft(framework, name, editions(framework), problems);
    }

    /**
     * Likewise, for whoever reads several.
     *
     * @param editions those there are, as {@link #editions} has listed them
     * @throws ProblemsException if it is none of them, or a file of it cannot be read at all
     */
    public ReadableEdition draft(String framework, String name, List<String> editions, Problems problems) {
        if (!editions.contains(name)) {
            throw NotAmongTheRules.edition(name, framework, editions);
        }
        refuseLookAlikes(framework, name, problems);
        Inheritance.Whole whole = new Inheritance(editions, each -> files(framework, each), problems).whole(name);
        problems.addAll(Gone.sincePublished(whole.files()));
        return EditionReader.read(framework, name, whole, problems);
    }

    private static void refuseLookAlikes(String framework, String edition, Problems problems) {
        Location where = new Location.InFile(framework + "/" + edition);
        for (String name : List.of(framework, edition)) {
            LookAlikes.inName(name).map(fault -> fault.in(name, where)).ifPresent(problems::add);
        }
    }

    /** Rule files, scenarios and words that nobody reads, since they stand in no edition's own folder. */
    public List<Problem> misplaced() {
        return misplaced(Stream.concat(
                within(root).filter(this::isUnchanged), change.stream().flatMap(RulesFolder::within)));
    }

    /** Those that may be meant for an edition: in its own folder, or beside it, and in no other's. */
    public List<Problem> misplaced(String framework, String edition) {
        List<Path> own =
                read(framework, edition, (within, folder) -> within(folder).toList());
        Stream<Path> beside = FilesWithin.directlyIn(folder(framework)).stream().map(root::relativize);
        return misplaced(Stream.concat(own.stream().map(Path.of(framework, edition)::resolve), beside));
    }

    private static List<Problem> misplaced(Stream<Path> files) {
        return files.filter(EditionFile::isMisplaced)
                .sorted()
                .map(file -> new Problem(
                        new Location.InFile(file.toString()),
                        "the file stands outside an edition's folder, and is not read",
                        "Rules are in `FRAMEWORK/EDITION/`, such as `council/2018-19/rating.drl`."))
                .toList();
    }

    private boolean isUnchanged(Path file) {
        return only.map(file::startsWith).orElse(true)
                && change.filter(each -> file.startsWith(each.path())).isEmpty();
    }

    private static Stream<Path> within(Replacement change) {
        return change.folder().stream().flatMap(RulesFolder::within).map(change.path()::resolve);
    }

    private static Stream<Path> within(Path folder) {
        return FilesWithin.of(folder).stream().map(folder::relativize);
    }

    private EditionFiles files(String framework, String name) {
        EditionFiles files = read(
                framework, name, (within, folder) -> EditionFilesReader.read(within, folder, framework + "/" + name));
        // A draft is what its owner has made of what was published.
        return replacing(framework, name).isPresent()
                ? EditionFiles.of(files.folders().get(0).unpublished())
                : files;
    }
}
