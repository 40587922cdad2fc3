package se.medborgarlofte.dialogue;

import java.time.Instant;

/** Request bodies. */
final class Bodies {

    private Bodies() {}

    static String concern(String municipality, String category, String text) {
        return """
            {"municipalityCode": "%s", "category": "%s", "text": "%s"}
            """.formatted(municipality, category, text);
    }

    static String visit(String municipality, Instant startsAt, Instant endsAt) {
        return """
            {"municipalityCode": "%s", "kind": "YEARLY", "startsAt": "%s", "endsAt": "%s",
             "placeKind": "LIBRARY", "topic": "Årsmöte om höstens inbrott"}
            """.formatted(municipality, startsAt, endsAt);
    }

    static String confirmation(String party, String personId) {
        return """
            {"party": "%s", "personId": "%s"}
            """.formatted(party, personId);
    }

    static String meetingNote(String municipality, Instant heldAt, String minutes, String... concerns) {
        return """
            {"municipalityCode": "%s", "heldAt": "%s", "kind": "EVERYDAY", "attendance": 23,
             "minutes": "%s", "concerns": [%s]}
            """.formatted(municipality, heldAt, minutes, String.join(",", concerns));
    }

    static String heard(String category, String text) {
        return """
            {"category": "%s", "text": "%s"}
            """.formatted(category, text);
    }
}
