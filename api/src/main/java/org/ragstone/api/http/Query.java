package org.ragstone.api.http;

import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;
import org.ragstone.reading.Nearest;

/** The query of a request. Passing anything in it over would answer another question than was asked. */
final class Query {
    private static final char REPLACEMENT = '\uFFFD';

    private final List<Parameter> allowed;
    private final Map<Parameter, String> values = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Query(List<Parameter> allowed) {
        this.allowed = allowed;
    }

    /** A parameter, the words that it can be, or none where it is a text, and what it is where it has no value, or blank. */
    record Parameter(String name, List<String> words, String bare) {
        static Parameter text(String name) {
            return new Parameter(name, List.of(), "");
        }

        static Parameter word(String name, Enum<?>... words) {
            return new Parameter(name, Arrays.stream(words).map(Enum::name).toList(), "");
        }

        /** True where it has no value. */
        static Parameter yesOrNo(String name) {
            return new Parameter(name, List.of("true", "false"), "true");
        }
    }

    /**
     * Reads the query of an address that has these parameters.
     *
     * @throws Refusal if any of them is blank, given twice or no word that it can be, or if there is any other
     */
    static Query of(Context request, List<Parameter> allowed) {
        Query query = new Query(allowed);
        String text = request.queryString() == null ? "" : request.queryString();
        if (!text.isEmpty()) {
            Arrays.stream(text.split("&", -1)).forEach(query::read);
        }
        if (!query.problems.isEmpty()) {
            throw Refusal.of(Fault.MALFORMED_REQUEST, "", query.problems);
        }
        return query;
    }

    /** @throws Refusal if any of the parameters is given: each, with what is wrong with that */
    void refuse(List<Parameter> unwanted, String what, String hint) {
        unwanted.stream()
                .filter(values::containsKey)
                .forEach(each -> problem(each.name(), "`" + each.name() + "` " + what, hint));
        if (!problems.isEmpty()) {
            throw Refusal.of(Fault.MALFORMED_REQUEST, "", problems);
        }
    }

    /** What the parameter is, if it is given. */
    Optional<String> value(Parameter parameter) {
        return Optional.ofNullable(values.get(parameter));
    }

    private void read(String part) {
        String[] nameAndValue = part.split("=", 2);
        Optional<String> name = decoded(nameAndValue[0]);
        Optional<String> value = decoded(nameAndValue.length < 2 ? "" : nameAndValue[1]);
        if (name.isEmpty() || value.isEmpty()) {
            problem(name.orElse(nameAndValue[0]), "`" + part + "` cannot be read", "");
            return;
        }
        allowed.stream()
                .filter(parameter -> parameter.name().equals(name.get()))
                .findFirst()
                .ifPresentOrElse(
                        parameter -> read(parameter, nameAndValue.length < 2 ? parameter.bare() : value.get()),
                        () -> problem(name.get(), "unknown query parameter `" + name.get() + "`", hint(name.get())));
    }

    private void read(Parameter parameter, String value) {
        String name = parameter.name();
        if (value.isBlank()) {
            problem(name, "`" + name + "` is blank", "");
        } else if (!parameter.words().isEmpty() && !parameter.words().contains(value)) {
            problem(name, "`" + name + "` cannot be `" + value + "`", Nearest.hint(value, parameter.words()));
        } else if (values.put(parameter, value) != null) {
            problem(name, "`" + name + "` is given twice", "");
        }
    }

    private String hint(String name) {
        List<String> names = allowed.stream().map(Parameter::name).toList();
        return names.isEmpty() ? "There is none here." : Nearest.hint(name, names);
    }

    private void problem(String name, String what, String hint) {
        problems.add(new Problem(new Location.InRequest("query", name), what, hint));
    }

    /** The text, or empty where its escapes are not UTF-8. */
    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8))
                    .filter(each -> each.indexOf(REPLACEMENT) < 0);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
