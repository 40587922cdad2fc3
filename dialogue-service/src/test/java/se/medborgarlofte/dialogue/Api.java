package se.medborgarlofte.dialogue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

/** The dialogue's HTTP API as a client sees it. */
record Api(int port) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    Answer get(Person person, String path, String... headers) {
        return send(request(path, headers)
                .header("Authorization", person.signedIn())
                .GET());
    }

    Answer post(Person person, String path, String body, String... headers) {
        return post(person.signedIn(), path, body, headers);
    }

    Answer post(String authorization, String path, String body, String... headers) {
        return send(request(path, headers)
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends anything, signed in or not. */
    Answer send(HttpRequest.Builder request) {
        try {
            return Answer.of(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(60));
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** Raises a concern and gives its id. */
    String raise(Person person, String municipality, String category, String text) {
        return created(post(person, "/dialogue/v1/concerns", Bodies.concern(municipality, category, text), key()));
    }

    /** Requests a visit and gives its id. */
    String requestVisit(Person person, String body) {
        return created(post(person, "/dialogue/v1/visits", body, key()));
    }

    /** Gives somebody the mandate to speak for the police or the municipality there. */
    String mandate(String municipality, String party, Person person, int travel, String... hours) {
        Person by = party.equals("POLICE") ? Person.chiefIn(municipality) : Person.coordinatorOf(municipality);
        String body = Bodies.representative(municipality, party, person.id(), travel, hours);
        return created(post(by, "/dialogue/v1/representatives", body, key()));
    }

    Answer change(String method, Person person, String path, String etag, String body) {
        return send(request(path, "If-Match", etag)
                .header("Authorization", person.signedIn())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    static String[] key() {
        return new String[] {"Idempotency-Key", UUID.randomUUID().toString()};
    }

    private static String created(Answer answer) {
        if (answer.status() != 201) {
            throw new AssertionError(answer);
        }
        return answer.id();
    }
}
