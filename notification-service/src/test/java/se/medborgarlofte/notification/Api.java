package se.medborgarlofte.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as its clients see it. */
public final class Api {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String base;

    public Api(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    /** An answer. */
    public record Answer(int status, JsonNode body, HttpResponse<String> raw) {

        public String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }
    }

    public Answer get(String path, String authorization, String... headers) {
        return send(HttpRequest.newBuilder().GET(), path, authorization, headers);
    }

    public Answer put(String path, String authorization, String json, String... headers) {
        HttpRequest.Builder request = json == null
                ? HttpRequest.newBuilder().PUT(BodyPublishers.noBody())
                : HttpRequest.newBuilder()
                        .PUT(BodyPublishers.ofString(json))
                        .header("Content-Type", "application/json");
        return send(request, path, authorization, headers);
    }

    public Answer post(String path, String authorization, String json, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder().POST(json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (json != null) {
            request.header("Content-Type", "application/json");
        }
        return send(request, path, authorization, headers);
    }

    public Answer delete(String path, String authorization, String... headers) {
        return send(HttpRequest.newBuilder().DELETE(), path, authorization, headers);
    }

    /** What a mail program sends when its user presses its button (RFC 8058). */
    public Answer oneClick(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                .header("Content-Type", "application/x-www-form-urlencoded");
        return send(request, path, null);
    }

    private Answer send(HttpRequest.Builder request, String path, String authorization, String... headers) {
        request.uri(URI.create(base + path));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            boolean json =
                    answer.headers().firstValue("Content-Type").orElse("").contains("json");
            JsonNode body = answer.body().isBlank() || !json
                    ? JsonMapper.shared().nullNode()
                    : JsonMapper.shared().readTree(answer.body());
            return new Answer(answer.statusCode(), body, answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
