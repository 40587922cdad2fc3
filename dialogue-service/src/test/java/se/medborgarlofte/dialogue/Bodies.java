package se.medborgarlofte.dialogue;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Somebody with a mandate in a municipality who works at those hours, {@code "THURSDAY 17:00 21:00"}. */
    static String representative(String municipality, String party, String personId, int travel, String... hours) {
        return """
            {"personId": "%s", "party": "%s", "diary": %s}
            """.formatted(personId, party, diary(municipality, travel, hours));
    }

    static String diary(String municipality, int travel, String... hours) {
        String working = Stream.of(hours)
                .map(it -> it.split(" "))
                .map(it -> """
                    {"day": "%s", "from": "%s", "to": "%s"}\
                    """.formatted(it[0], it[1], it[2]))
                .collect(Collectors.joining(","));
        return """
            {"mandates": [{"municipalityCode": "%s", "topics": [], "validFrom": "2020-01-01"}],
             "workingHours": [%s], "travelMinutes": %d}
            """.formatted(municipality, working, travel);
    }

    /** A visit by video that suits also in that time. */
    static String visit(String municipality, Instant startsAt, Instant endsAt, Instant alsoFrom, Instant alsoTo) {
        return """
            {"municipalityCode": "%s", "kind": "TRAINING", "startsAt": "%s", "endsAt": "%s", "placeKind": "ONLINE",
             "topic": "Så märker vi våra saker", "subject": "MARKING",
             "alternatives": [{"from": "%s", "to": "%s"}]}
            """.formatted(municipality, startsAt, endsAt, alsoFrom, alsoTo);
    }
}
