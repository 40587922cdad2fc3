package se.medborgarlofte.dialogue;

import tools.jackson.databind.JsonNode;

/** An event that the dialogue told. */
record Told(String type, long sequence, JsonNode data) {

    String field(String pointer) {
        return data.at(pointer).asString();
    }
}
