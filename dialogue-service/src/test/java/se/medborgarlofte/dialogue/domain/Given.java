package se.medborgarlofte.dialogue.domain;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What the stories about the dialogue start from. */
final class Given {

    static final Instant NOW = Instant.parse("2026-11-22T13:00:00Z");
    static final String ANNA = "3f0c2b5e-1d7a-4f7e-8a51-0a4d8f1b2c01";
    static final String BERTIL = "3f0c2b5e-1d7a-4f7e-8a51-0a4d8f1b2c03";
    static final String CECILIA = "3f0c2b5e-1d7a-4f7e-8a51-0a4d8f1b2c04";
    static final String DAVID = "3f0c2b5e-1d7a-4f7e-8a51-0a4d8f1b2c07";
    static final String ERIK = "3f0c2b5e-1d7a-4f7e-8a51-0a4d8f1b2c08";
    static final String PICTURE = "0192e4c1-77aa-7b10-8c3e-5d0f6a7b8c21";
    static final String NEXT_PICTURE = "0192e4c1-77aa-7b10-8c3e-5d0f6a7b8c22";
    static final String PLEDGE = "0192e4c1-9f00-7c55-a1b2-c3d4e5f60718";

    private Given() {}

    static SealedText sealed(String text) {
        return new SealedText(text.getBytes(StandardCharsets.UTF_8));
    }

    static RaisedConcern aConcern() {
        return aConcernIn(null);
    }

    static RaisedConcern aConcernIn(String districtCode) {
        return new RaisedConcern(
                "1230",
                Category.RESIDENTIAL_BURGLARY,
                districtCode,
                sealed("inbrott"),
                ANNA,
                Origin.INHABITANT,
                null,
                NOW);
    }

    static VisitTime tomorrowFor(Duration length) {
        Instant start = NOW.plus(Duration.ofDays(1));
        return VisitTime.requested(start, start.plus(length), NOW);
    }

    static Visit aRequestedVisit() {
        return Visit.request(new VisitRequest(
                        "1230",
                        BERTIL,
                        VisitKind.YEARLY,
                        tomorrowFor(Duration.ofMinutes(90)),
                        List.of(),
                        PlaceKind.LIBRARY,
                        sealed("årsmöte"),
                        Topic.OTHER,
                        null,
                        null,
                        NOW))
                .state();
    }

    static Confirmation confirmation(Party party, String personId) {
        return confirmation(party, personId, NOW);
    }

    static Confirmation confirmation(Party party, String personId, Instant at) {
        return new Confirmation(seat(party, personId), personId, at);
    }

    static Seat seat(Party party, String personId) {
        return new Seat(
                party,
                personId,
                "booking of " + personId,
                tomorrowFor(Duration.ofMinutes(90)).span());
    }
}
