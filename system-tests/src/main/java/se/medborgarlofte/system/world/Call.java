package se.medborgarlofte.system.world;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request to the gateway.
 *
 * @param path with its query
 * @param body empty when there is none
 */
public record Call(String method, String path, Map<String, String> headers, Optional<String> body) {

    public Call {
        headers = Map.copyOf(headers);
    }

    public static Call get(String path) {
        return new Call("GET", path, Map.of(), Optional.empty());
    }

    /** A POST of JSON. */
    public static Call post(String path, Object body) {
        return json("POST", path, body);
    }

    /** A POST without a body. */
    public static Call post(String path) {
        return new Call("POST", path, Map.of(), Optional.empty());
    }

    public static Call delete(String path) {
        return new Call("DELETE", path, Map.of(), Optional.empty());
    }

    /** A PUT of JSON. */
    public static Call put(String path, Object body) {
        return json("PUT", path, body);
    }

    private static Call json(String method, String path, Object body) {
        return new Call(method, path, Map.of("Content-Type", "application/json"), Optional.of(write(body)));
    }

    private static String write(Object body) {
        return body instanceof String text ? text : JsonMapper.shared().writeValueAsString(body);
    }

    /** The same with one more header. */
    public Call with(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(name, value);
        return new Call(method, path, all, body);
    }

    /** The same, only if the resource still is as the caller has read it. */
    public Call ifMatch(String etag) {
        return with("If-Match", etag);
    }

    /** The same under a key by which a repetition is recognised. */
    public Call key(String idempotencyKey) {
        return with("Idempotency-Key", idempotencyKey);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
