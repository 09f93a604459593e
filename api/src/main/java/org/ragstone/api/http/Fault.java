package org.ragstone.api.http;

import java.util.Locale;

/** What can be wrong with a request, or stand in its way: the types of problem documents. */
enum Fault {
    MALFORMED_REQUEST(
            400,
            "The request cannot be understood",
            "A query parameter is unknown, blank or given twice, a header that says one thing is given twice, or the request is not sound HTTP."),
    MALFORMED_JSON(
            400,
            "The body is not JSON",
            "The body is not one JSON object in UTF-8, is nested too deeply, or gives a name twice. Each problem has its place."),
    FOREIGN_ORIGIN(
            403,
            "The request comes from a page of another host",
            "The header Origin, which browsers send, has to name the host that is asked."),
    UNKNOWN_ADDRESS(404, "There is nothing at this address", "See the addresses in /openapi.json."),
    UNKNOWN_FRAMEWORK(404, "There is no such framework", "GET /v1/frameworks lists them."),
    UNKNOWN_EDITION(404, "There is no such edition", "GET /v1/frameworks/{framework} lists them."),
    METHOD_NOT_ALLOWED(405, "The method is not allowed here", "The header Allow names those that are."),
    NOT_ACCEPTABLE(
            406,
            "No form that is asked for is available",
            "The header Accept has to allow a form of the answer: JSON. An evaluation can be text/html or a workbook too, and the documentation is that alone."),
    REQUEST_TIMEOUT(408, "The request took too long to arrive", "Send it again, faster or in parts."),
    TOO_LARGE(
            413,
            "The request is too large",
            "The body has more bytes, more rows in its tables, or takes more memory than the server has for it. Send it in parts."),
    ADDRESS_TOO_LONG(414, "The address is too long", "No address of this API is near as long."),
    UNSUPPORTED_MEDIA_TYPE(
            415, "The body is not of a supported type", "Send application/json in UTF-8, without a content encoding."),
    UNKNOWN_HOST(
            421,
            "The server is not called so",
            "A server that listens on its own machine alone, or was started with names, answers to localhost, its address, and those names."),
    DATA_SET_REFUSED(
            422,
            "The data set is refused",
            "The data set contradicts itself, its framework or the data contract. Nothing of it was used; every problem is told with a JSON pointer into the body."),
    HEADERS_TOO_LARGE(431, "The headers are too large", "Send fewer or shorter headers."),
    INTERNAL_FAULT(
            500,
            "The program has a fault",
            "Nothing is wrong with the request. Please report it with its X-Request-Id."),
    NOT_READY(503, "The rules are not loaded yet", "Try again after the seconds in Retry-After."),
    OUT_OF_MEMORY(
            503,
            "The server has run out of memory",
            "Nothing is wrong with the request. Send less at once, or have the server started with more memory."),
    OVERLOADED(503, "There is too much to do", "Try again after the seconds in Retry-After."),
    STOPPING(503, "The server is stopping", "It answers who has asked already. Try again when it has started anew."),
    TOO_SLOW(503, "The evaluation took too long", "It was stopped at the server's time limit. Send less at once."),
    RULES_REFUSED(
            503,
            "The rules have problems",
            "The edition that should judge has problems in its files, which are told with file and line. Its owner has to mend them.");

    private final int status;
    private final String title;
    private final String meaning;

    Fault(int status, String title, String meaning) {
        this.status = status;
        this.title = title;
        this.meaning = meaning;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    /** What it means and what to do, in a sentence or two. */
    String meaning() {
        return meaning;
    }

    /** The last part of its address: {@code data-set-refused}. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The address that identifies it and where it is described. */
    String type() {
        return Documentation.PROBLEMS_PATH + "#" + slug();
    }
}
