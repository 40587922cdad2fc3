package se.medborgarlofte.pledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import se.medborgarlofte.pledge.Town.Person;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the service over a real connection. */
final class Api {

    static final String PICTURES = "/pledge/v1/situation-pictures";
    static final String PLEDGES = "/pledge/v1/pledges";
    static final String PUBLIC_PLEDGES = "/pledge/v1/public-pledges";
    static final String FIGURES = "/pledge/v1/area-figures";

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    Api(int port) {
        this.port = port;
    }

    /** What came back. */
    record Answer(int status, String body, HttpResponse<String> response) {

        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        String text(String pointer) {
            return json().at(pointer).asString("");
        }

        List<String> texts(String pointer) {
            return json().at(pointer).valueStream().map(JsonNode::asString).toList();
        }

        List<String> errors() {
            return json().path("errors")
                    .valueStream()
                    .map(error -> error.path("pointer").asString() + " "
                            + error.path("code").asString())
                    .toList();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        String etag() {
            return header("ETag");
        }

        /** The kind of problem that was answered. */
        String problem() {
            String type = text("/type");
            return type.substring(type.lastIndexOf('/') + 1);
        }
    }

    Answer get(Person who, String path, String... headers) {
        return send(request(path, headers).header("Authorization", who.bearer()).GET());
    }

    Answer getAnonymously(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    Answer post(Person who, String path, String body, String... headers) {
        return send(withBody(who, path, headers).POST(BodyPublishers.ofString(body)));
    }

    Answer put(Person who, String path, String body, String... headers) {
        return send(withBody(who, path, headers).PUT(BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder withBody(Person who, String path, String... headers) {
        return request(path, headers).header("Authorization", who.bearer()).header("Content-Type", "application/json");
    }
}
