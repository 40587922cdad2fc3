package se.medborgarlofte.system.world;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the gateway answered.
 *
 * @param call what was asked, for sentences
 * @param took from sending to the last byte
 */
public record Answer(String call, int status, HttpHeaders headers, String text, Duration took) {

    /** The body as JSON; a missing node when there is none. */
    public JsonNode json() {
        return text.isBlank()
                ? JsonMapper.shared().missingNode()
                : JsonMapper.shared().readTree(text);
    }

    /** A field of the body, at a JSON pointer. */
    public String at(String pointer) {
        return json().at(pointer).asString("");
    }

    /** A number of the body, at a JSON pointer. */
    public int number(String pointer) {
        return json().at(pointer).asInt();
    }

    /** The id of what was created. */
    public String id() {
        return at("/id");
    }

    /** The tag to send in If-Match. */
    public String etag() {
        return header("ETag");
    }

    /** The first header of that name, empty when there is none. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The last part of the problem's type, such as {@code stale-version}. */
    public String problem() {
        String type = at("/type");
        return type.substring(type.lastIndexOf('/') + 1);
    }

    /** Goes on only with one of these statuses. */
    public Answer expect(int... statuses) {
        BrokenException.unless(
                IntStream.of(statuses).anyMatch(expected -> expected == status),
                "%s was answered with %d %s and should have been with %s",
                call,
                status,
                status >= 400 ? problem() + " " + json().at("/errors") : "",
                IntStream.of(statuses).boxed().toList());
        return this;
    }

    /** Goes on only if the request was refused for this reason. */
    public Answer refused(int expected, String problem) {
        BrokenException.unless(
                status == expected && problem().equals(problem),
                "%s was answered with %d %s and should have been refused with %d %s",
                call,
                status,
                status >= 400 ? problem() : "",
                expected,
                problem);
        return this;
    }
}
