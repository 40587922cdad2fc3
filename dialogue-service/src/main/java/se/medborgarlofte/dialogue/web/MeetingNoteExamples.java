package se.medborgarlofte.dialogue.web;

/** Complete examples of requests and answers about meeting notes. */
final class MeetingNoteExamples {

    static final String RECORD = """
        {
          "municipalityCode": "1230",
          "heldAt": "2026-11-12T18:00:00+01:00",
          "kind": "ARRANGED",
          "visitId": "a2a7a0a4-31a5-5d7c-8f3b-6a0de6d3b921",
          "attendance": 23,
          "minutes": "Genomgång av höstens inbrott och märkning.",
          "concerns": [{"category": "LIGHTING", "text": "Lampor saknas på gångvägen mot skolan."}],
          "questions": [{"question": "När kommer belysningen?", "answer": "Före jul."}],
          "promises": [
            {"text": "Vi ser över belysningen vid skolan.", "owner": "MUNICIPALITY", "dueOn": "2026-12-15"}
          ],
          "advice": ["LOCKS_AND_WINDOWS", "MARKING"]
        }
        """;

    static final String CREATED = """
        {"id": "5b8d1c0a-4e2f-5a6b-9c7d-1e2f3a4b5c6d"}
        """;

    static final String NOTE = """
        {
          "id": "5b8d1c0a-4e2f-5a6b-9c7d-1e2f3a4b5c6d",
          "municipalityCode": "1230",
          "heldAt": "2026-11-12T17:00:00Z",
          "kind": "ARRANGED",
          "visitId": "a2a7a0a4-31a5-5d7c-8f3b-6a0de6d3b921",
          "attendance": 23,
          "minutes": "Genomgång av höstens inbrott och märkning.",
          "recordedBy": "3f0c2b5e-1d7a-4f7e-8a51-0a4d8f1b2c07",
          "recordedAt": "2026-11-12T20:15:00Z",
          "concernIds": ["c5a1d2e3-f4b5-5c6d-8e7f-a0b1c2d3e4f5"],
          "questions": [{"question": "När kommer belysningen?", "answer": "Före jul."}],
          "promiseIds": ["0197f3c2-7f1e-5c3a-9b1d-2f6c5a6e7b13"],
          "advice": ["LOCKS_AND_WINDOWS", "MARKING"]
        }
        """;

    private MeetingNoteExamples() {}
}
