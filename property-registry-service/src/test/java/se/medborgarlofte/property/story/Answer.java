package se.medborgarlofte.property.story;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service answered. */
public record Answer(int status, String body, HttpResponse<String> response) {

    public JsonNode json() {
        return JsonMapper.shared().readTree(body);
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public String id() {
        return json().path("id").asString();
    }

    /** The last part of the problem's type. */
    public String problem() {
        String type = json().path("type").asString("");
        return type.substring(type.lastIndexOf('/') + 1);
    }
}
