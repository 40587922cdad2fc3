package se.medborgarlofte.dialogue.web;

/** Complete examples of requests and answers about concerns. */
final class ConcernExamples {

    static final String RAISE = """
        {
          "municipalityCode": "1230",
          "category": "RESIDENTIAL_BURGLARY",
          "districtCode": "1230R002",
          "text": "Flera inbrott i radhusen vid stationen sedan i september."
        }
        """;

    static final String CREATED = """
        {"id": "3d0f6f7e-64b3-5a0e-9d3c-5a7f7f0a1c11"}
        """;

    private static final String FACTS = """
          "id": "3d0f6f7e-64b3-5a0e-9d3c-5a7f7f0a1c11",
          "municipalityCode": "1230",
          "category": "RESIDENTIAL_BURGLARY",
          "districtCode": "1230R002",
          "origin": "INHABITANT",
          "raisedAt": "2026-10-05T16:12:00Z",
          "state": "IN_PICTURE",
          "receipts": [
            {"kind": "RECEIVED", "at": "2026-10-05T16:12:00Z", "toldAt": "2026-10-05T16:12:03Z"},
            {"kind": "IN_PICTURE", "pictureId": "0192e4c1-77aa-7b10-8c3e-5d0f6a7b8c21", "at": "2026-10-20T09:00:00Z"}
          ],
          "responsible": "POLICE"
        """;

    static final String CONCERN =
            "{" + FACTS + ", \"text\": \"Flera inbrott i radhusen vid stationen sedan i september.\"}";

    static final String PAGE = "{\"items\": [{" + FACTS + """
        }],
          "total": 1,
          "page": 1,
          "limit": 20,
          "links": {"self": "/dialogue/v1/concerns?municipalityCode=1230&page=1&limit=20"}
        }
        """;

    private ConcernExamples() {}
}
