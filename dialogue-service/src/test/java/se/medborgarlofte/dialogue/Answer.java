package se.medborgarlofte.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer of the API. */
record Answer(int status, HttpHeaders headers, String text) {

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    JsonNode body() {
        return JsonMapper.shared().readTree(text);
    }

    /** The id of what was made; what was not made has none. */
    String id() {
        String id = field("/id");
        assertThat(id).as("the id in the answer %d %s", status, text).isNotEmpty();
        return id;
    }

    String field(String pointer) {
        return body().at(pointer).asString();
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The last part of the problem's type. */
    String problem() {
        return field("/type").replaceAll(".*/problems/", "");
    }
}
