package org.ragstone.api.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ragstone.model.Problem;

/** A request that is not answered as it was asked, and why. */
final class Refusal extends RuntimeException {
    private final Fault fault;
    private final String detail;
    private final transient List<Problem> problems;
    private final transient Map<String, String> headers;

    private Refusal(Fault fault, String detail, List<Problem> problems, Map<String, String> headers) {
        super(fault + ": " + detail, null, false, false);
        this.fault = fault;
        this.detail = detail;
        this.problems = List.copyOf(problems);
        this.headers = Map.copyOf(headers);
    }

    static Refusal of(Fault fault, String detail) {
        return new Refusal(fault, detail, List.of(), Map.of());
    }

    static Refusal of(Fault fault, String detail, List<Problem> problems) {
        return new Refusal(fault, detail, problems, Map.of());
    }

    /** The same with a header that tells how to ask instead. */
    Refusal with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Refusal(fault, detail, problems, more);
    }

    Fault fault() {
        return fault;
    }

    Map<String, String> headers() {
        return headers;
    }

    ProblemDocument document() {
        return ProblemDocument.of(fault, detail, problems);
    }
}
