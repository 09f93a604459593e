import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Sends a data set in JSON to a server and prints its evaluation: {@code java Evaluate.java FRAMEWORK FILE [SERVER]}.
 * The server is otherwise $RAGSTONE_SERVER, or the one on this machine. Needs a JDK 17 and nothing beside it. A server that is busy or starting is asked again after the time it names.
 */
public final class Evaluate {
    private static final int TRIES = 5;

    private Evaluate() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String otherwise = System.getenv().getOrDefault("RAGSTONE_SERVER", "http://127.0.0.1:8080");
        String server = arguments.length > 2 ? arguments[2] : otherwise;
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(server + "/v1/frameworks/" + arguments[0] + "/evaluations"))
                .timeout(Duration.ofMinutes(1))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofFile(Path.of(arguments[1])))
                .build();
        HttpResponse<byte[]> answer = send(request);
        // An error is problem+json: what is wrong and where, every fault at once.
        (answer.statusCode() == 200 ? System.out : System.err).writeBytes(answer.body());
        System.exit(answer.statusCode() == 200 ? 0 : 1);
    }

    private static HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        for (int tried = 1; tried < TRIES && answer.headers().firstValue("Retry-After").isPresent(); tried++) {
            Thread.sleep(Duration.ofSeconds(answer.headers().firstValueAsLong("Retry-After").getAsLong()).toMillis());
            answer = client.send(request, BodyHandlers.ofByteArray());
        }
        return answer;
    }
}
