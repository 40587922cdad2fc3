package se.medborgarlofte.dialogue.web;

/** Complete examples of requests and answers about visits. */
final class VisitExamples {

    static final String REQUEST = """
        {
          "municipalityCode": "1230",
          "kind": "YEARLY",
          "startsAt": "2027-03-12T18:00:00+01:00",
          "endsAt": "2027-03-12T19:30:00+01:00",
          "placeKind": "LIBRARY",
          "topic": "Årsmöte: inbrotten i höst och hur vi märker våra saker.",
          "subject": "BURGLARY_PREVENTION",
          "alternatives": [{"from": "2027-03-15T17:00:00+01:00", "to": "2027-03-15T21:00:00+01:00"}],
          "associationId": "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b12",
          "expectedAttendance": 25
        }
        """;

    static final String CREATED = """
        {"id": "a2a7a0a4-31a5-5d7c-8f3b-6a0de6d3b921"}
        """;

    static final String CONFIRM = """
        {"party": "POLICE", "personId": "3f0c2b5e-1d7a-4f7e-8a51-0a4d8f1b2c07"}
        """;

    private static final String FACTS = """
          "id": "a2a7a0a4-31a5-5d7c-8f3b-6a0de6d3b921",
          "municipalityCode": "1230",
          "requestedBy": "3f0c2b5e-1d7a-4f7e-8a51-0a4d8f1b2c03",
          "requestedAt": "2027-02-01T08:00:00Z",
          "kind": "YEARLY",
          "startsAt": "2027-03-12T17:00:00Z",
          "endsAt": "2027-03-12T18:30:00Z",
          "placeKind": "LIBRARY",
          "state": "PARTLY_CONFIRMED",
          "policePersonId": "3f0c2b5e-1d7a-4f7e-8a51-0a4d8f1b2c07",
          "invitationSequence": 0,
          "subject": "BURGLARY_PREVENTION",
          "associationId": "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b12",
          "expectedAttendance": 25,
          "proposal": {
            "number": 1,
            "respondBy": "2027-02-03T08:00:00Z",
            "municipalityPersonId": "3f0c2b5e-1d7a-4f7e-8a51-0a4d8f1b2c04"
          }
        """;

    static final String SUMMARY = "{" + FACTS + "}";

    static final String VISIT = "{" + FACTS + """
          , "topic": "Årsmöte: inbrotten i höst och hur vi märker våra saker.",
          "history": [{"what": "PROPOSED", "at": "2027-02-01T08:00:00Z", "startsAt": "2027-03-12T17:00:00Z"}],
              "agenda": "1. Höstens inbrott. 2. Så märker vi våra saker. 3. Frågor.",
              "invitation": "Välkomna till biblioteket! Polisen och kommunen berättar om inbrotten i höst."}
        """;

    static final String PAGE = "{\"items\": [{" + FACTS + """
        }],
          "total": 1,
          "page": 1,
          "limit": 20,
          "links": {"self": "/dialogue/v1/visits?municipalityCode=1230&page=1&limit=20"}
        }
        """;

    private VisitExamples() {}
}
