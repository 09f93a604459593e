package org.ragstone.api.cli;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.api.report.ComparisonFormat;
import org.ragstone.api.report.Format;
import org.ragstone.api.report.ReasonLevel;
import org.ragstone.model.Basis;
import org.ragstone.model.Period;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.Nearest;
import org.ragstone.reading.PeriodText;
import org.ragstone.reading.PeriodTexts;
import org.ragstone.reading.PossiblePeriods;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the texts of a command line are read to values, and what is said of one that does not do. */
final class Arguments {
    private Arguments() {}

    /** Has the commands read their arguments so. */
    static CommandLine readBy(CommandLine commands) {
        return commands.registerConverter(String.class, Arguments::text)
                .registerConverter(Path.class, Arguments::path)
                .registerConverter(Period.class, Arguments::period)
                .registerConverter(Integer.class, Arguments::number)
                .registerConverter(int.class, Arguments::number)
                .registerConverter(boolean.class, Arguments::flag)
                .registerConverter(Format.class, oneOf(Format.values()))
                .registerConverter(ComparisonFormat.class, oneOf(ComparisonFormat.values()))
                .registerConverter(FormOption.Form.class, oneOf(FormOption.Form.values()))
                .registerConverter(TemplateCommand.Form.class, oneOf(TemplateCommand.Form.values()))
                .registerConverter(ReasonLevel.class, oneOf(ReasonLevel.values()))
                .registerConverter(Basis.class, oneOf(Basis.values()))
                .registerConverter(ChangeCommand.Cases.class, oneOf(ChangeCommand.Cases.values()));
    }

    private static String text(String text) {
        if (text.isEmpty()) {
            throw new TypeConversionException("it cannot be empty.");
        }
        return text;
    }

    private static Path path(String text) {
        try {
            return Path.of(text(text));
        } catch (InvalidPathException e) {
            throw new TypeConversionException("`" + text + "` cannot be the name of a file or folder here.");
        }
    }

    /** What may be a path, as it was typed. */
    static final class PathText implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            path(text);
            return text;
        }
    }

    /** The name of an edition, alone or behind that of its framework; of a path to its folder the last two names. */
    static final class EditionText implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            Path path = path(text).normalize();
            int count = path.getNameCount();
            return count < 2 ? path.toString() : path.getName(count - 2) + "/" + path.getName(count - 1);
        }
    }

    /** The name of a file that is written. */
    static final class FileName implements ITypeConverter<Path> {
        @Override
        public Path convert(String text) {
            if (text.endsWith("/") || text.endsWith(File.separator)) {
                throw new TypeConversionException("`" + text + "` is a folder; name a file in it.");
            }
            return path(text);
        }
    }

    /** What is said of a name that turns out to be none only when it is used as one. */
    static ProblemsException refusal(InvalidPathException failure) {
        return ProblemsException.of(failure.getInput(), "cannot be the name of a file or folder here", "");
    }

    static Period period(String text) {
        try {
            return new PeriodTexts(Optional.empty()).read(text, PossiblePeriods.ANY);
        } catch (PeriodText.NotAPeriod e) {
            throw new TypeConversionException(e.what() + ". " + e.hint());
        }
    }

    private static Integer number(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new TypeConversionException(
                    "`%s` is not a whole number up to %d.".formatted(text, Integer.MAX_VALUE));
        }
    }

    /** What stands after a flag and an equals sign; without one, it is true. */
    private static boolean flag(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Boolean.parseBoolean(text);
        }
        throw new TypeConversionException("it takes no value; leave out `=" + text + "`.");
    }

    private static <E extends Enum<E>> ITypeConverter<E> oneOf(E[] words) {
        List<String> names = Stream.of(words).map(Enum::name).toList();
        return text -> Stream.of(words)
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "`" + text + "` is not among its words. " + Nearest.hint(text, names)));
    }
}
