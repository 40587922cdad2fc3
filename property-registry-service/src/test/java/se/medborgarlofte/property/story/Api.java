package se.medborgarlofte.property.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the service over HTTP as one of the people. */
public final class Api {
    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;

    Api(int port) {
        this.base = "http://localhost:" + port;
    }

    public Answer get(People who, String path, String... headers) {
        return send(request(who, path, headers).GET());
    }

    public Answer post(People who, String path, Object body, String... headers) {
        String json = body instanceof String text ? text : JsonMapper.shared().writeValueAsString(body);
        return send(request(who, path, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    public Answer postNothing(People who, String path, String... headers) {
        return send(request(who, path, headers).POST(BodyPublishers.noBody()));
    }

    public Answer postImage(People who, String path, byte[] content, String... headers) {
        return send(request(who, path, headers)
                .header("Content-Type", "image/png")
                .POST(BodyPublishers.ofByteArray(content)));
    }

    public Answer postWorkbook(People who, String path, byte[] content, String... headers) {
        return send(request(who, path, headers)
                .header("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .POST(BodyPublishers.ofByteArray(content)));
    }

    public byte[] getBytes(People who, String path) {
        try {
            return client.send(request(who, path).GET().build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Answer postCsv(People who, String path, byte[] content, String... headers) {
        return send(request(who, path, headers)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofByteArray(content)));
    }

    public Answer postWithoutSignIn(String path, Object body, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .headers(headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body))));
    }

    public Answer getWithoutSignIn(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    private HttpRequest.Builder request(People who, String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", who.bearer());
        return headers.length == 0 ? request : request.headers(headers);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
