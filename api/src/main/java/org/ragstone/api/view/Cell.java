package org.ragstone.api.view;

import java.util.List;
import java.util.Optional;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.framework.Edition;
import org.ragstone.framework.Word;
import org.ragstone.model.Basis;
import org.ragstone.model.Period;
import org.ragstone.policy.language.Reason;

/** What stands in a row under a heading: one thing for each result, of which there are several where bases share a column. */
public record Cell(List<Content> contents) {
    public Cell {
        contents = List.copyOf(contents);
    }

    static Cell of(Content content) {
        return new Cell(List.of(content));
    }

    /** Whether nothing is to be read in it. */
    boolean isBlank() {
        return contents.stream().allMatch(Content::isBlank);
    }

    boolean isProvisional() {
        return contents.stream()
                .anyMatch(each -> each instanceof OfFigure of
                        && of.figure().filter(Figure::provisional).isPresent());
    }

    /** One thing in a cell. */
    public sealed interface Content {
        /** The thing in the form that a rendering gives it. */
        <T> T in(Form<T> form);

        /** Whether nothing is to be read of it. */
        default boolean isBlank() {
            return false;
        }
    }

    /** How a rendering shows each thing there is. */
    public interface Form<T> {
        T figure(OfFigure figure);

        T status(Status status);

        T directions(Directions directions);

        T text(Text text);

        T onBasis(OnBasis onBasis);
    }

    /** A figure, where there is one, and its basis where the heading names another. */
    public record OfFigure(Optional<Basis> basis, Optional<Figure> figure) implements Content {
        @Override
        public boolean isBlank() {
            return figure.isEmpty();
        }

        @Override
        public <T> T in(Form<T> form) {
            return form.figure(this);
        }
    }

    /** The status of a result, or none where the rules leave a gap or contradict each other. */
    public record Status(JudgedResult result, Edition edition) implements Content {
        public Optional<Word> word() {
            return result.status().map(Finding::word);
        }

        /** Why it is so, made when it is asked for: each rule that says it, with its policy and what it saw. */
        public List<Because> because() {
            return result.status().map(result::because).orElse(List.of()).stream()
                    .map(reason -> new Because(reason, Policy.of(reason.rule(), edition)))
                    .toList();
        }

        @Override
        public <T> T in(Form<T> form) {
            return form.status(this);
        }
    }

    /** A rule, what it saw, and the policy that it follows. */
    public record Because(Reason reason, Policy policy) {}

    /**
     * The directions of a result against a comparator: none or one, or several where rules contradict each other.
     *
     * @param comparedPeriod the period of the figure compared with, where the comparator does not say
     */
    public record Directions(List<Finding> findings, Optional<Period> comparedPeriod) implements Content {
        public Directions {
            findings = List.copyOf(findings);
        }

        static Directions of(JudgedResult result, String against) {
            return new Directions(
                    result.directions().stream()
                            .filter(each -> each.against().equals(against))
                            .toList(),
                    result.comparedPeriod(against));
        }

        @Override
        public boolean isBlank() {
            return findings.isEmpty();
        }

        public List<Word> words() {
            return findings.stream().map(Finding::word).toList();
        }

        @Override
        public <T> T in(Form<T> form) {
            return form.directions(this);
        }
    }

    /** A thing that is of another basis than the heading names. */
    public record OnBasis(Basis basis, Content content) implements Content {
        @Override
        public <T> T in(Form<T> form) {
            return form.onBasis(this);
        }
    }

    /** A text that reads the same everywhere. */
    public record Text(String text) implements Content {
        @Override
        public boolean isBlank() {
            return text.isBlank();
        }

        @Override
        public <T> T in(Form<T> form) {
            return form.text(this);
        }
    }
}
