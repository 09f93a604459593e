package org.ragstone.api.http;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.HostPort;

/**
 * Says who may ask. A server that listens on its own machine alone is asked by no name but that machine's and those it was given: else a
 * page of anybody, whose name is made to point here, could have a browser read its answers. One that others reach is asked by any name
 * unless it was given some, and by its address in any case. Immutable.
 */
final class Askers {
    private static final List<HttpHeader> ONCE = List.of(
            HttpHeader.HOST,
            HttpHeader.ORIGIN,
            HttpHeader.CONTENT_TYPE,
            HttpHeader.CONTENT_LENGTH,
            HttpHeader.CONTENT_ENCODING);
    private static final Pattern OWN_MACHINE = Pattern.compile("localhost|127(?:\\.\\d{1,3}){3}|\\[::1]");
    // No name that somebody could make to point here.
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|\\[[0-9a-f:.]+]");

    private final boolean ownMachineAlone;
    private final List<String> names;

    Askers(ServerSettings settings) {
        this.ownMachineAlone = isLoopback(settings.host());
        this.names = settings.names();
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            // It cannot be listened on either, which is told then.
            return false;
        }
    }

    /** Why the request is not answered, whatever it asks; empty where it is. */
    Optional<Refusal> refusal(Request request) {
        return repeated(request)
                .or(() -> encoded(request))
                .or(() -> isKnown(request) ? Optional.empty() : Optional.of(unknownHost()))
                .or(() -> isForeign(request)
                        ? Optional.of(Refusal.of(Fault.FOREIGN_ORIGIN, "The header Origin names another host."))
                        : Optional.empty());
    }

    private static Refusal unknownHost() {
        return Refusal.of(Fault.UNKNOWN_HOST, "The header Host names none that this server answers to.");
    }

    private static Optional<Refusal> repeated(Request request) {
        return ONCE.stream()
                .filter(header -> request.getHeaders().getFields(header).size() > 1)
                .findFirst()
                .map(header -> Refusal.of(Fault.MALFORMED_REQUEST, "The header " + header + " is given twice."));
    }

    /** What is only cut in chunks can be read; what is packed besides would be taken for something else. */
    private static Optional<Refusal> encoded(Request request) {
        return request.getHeaders().getValuesList(HttpHeader.TRANSFER_ENCODING).stream()
                .filter(coding -> !coding.equalsIgnoreCase("chunked"))
                .findFirst()
                .map(coding -> Refusal.of(Fault.UNSUPPORTED_MEDIA_TYPE, "The body has a transfer coding."));
    }

    private boolean isKnown(Request request) {
        if (!ownMachineAlone && names.isEmpty()) {
            return true;
        }
        Optional<String> header = Optional.ofNullable(request.getHeaders().get(HttpHeader.HOST));
        Optional<String> address = Optional.ofNullable(request.getHttpURI().getHost());
        // Before HTTP/1.1 there need be none, and no browser asks so.
        boolean mayLack =
                request.getConnectionMetaData().getHttpVersion().getVersion() < HttpVersion.HTTP_1_1.getVersion();
        return (mayLack || header.isPresent())
                && header.map(Askers::host).map(this::isKnown).orElse(true)
                && address.map(this::isKnown).orElse(true);
    }

    private boolean isKnown(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return names.contains(name)
                || OWN_MACHINE.matcher(name).matches()
                || (!ownMachineAlone && ADDRESS.matcher(name).matches());
    }

    private static String host(String hostAndPort) {
        try {
            return new HostPort(hostAndPort).getHost();
        } catch (IllegalArgumentException e) {
            return hostAndPort;
        }
    }

    /** Whether a page of another host has its reader's browser ask. */
    private static boolean isForeign(Request request) {
        Optional<String> origin = Optional.ofNullable(request.getHeaders().get(HttpHeader.ORIGIN));
        String asked =
                Optional.ofNullable(request.getHeaders().get(HttpHeader.HOST)).orElse("");
        return origin.filter(each -> !isOf(each, asked)).isPresent();
    }

    /** Whether what stands before the host, which a proxy may have changed, is all that they differ in. */
    private static boolean isOf(String origin, String asked) {
        try {
            URI uri = URI.create(origin);
            return uri.getRawAuthority() != null && uri.getRawAuthority().equalsIgnoreCase(asked);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
