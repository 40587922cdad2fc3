package se.medborgarlofte.dialogue.application;

/** The places where people write freely; each is encrypted under a key of the thing it belongs to. */
enum FreeText {
    CONCERN_TEXT("concern", "concerns", "text"),
    CONCERN_ANSWER("concern", "concerns", "answer"),
    VISIT_TOPIC("visit", "visits", "topic"),
    VISIT_AGENDA("visit", "visits", "agenda"),
    VISIT_INVITATION("visit", "visits", "invitation"),
    MEETING_MINUTES("meeting-note", "meetingNotes", "minutes"),
    MEETING_QUESTION("meeting-note", "meetingNotes", "question"),
    MEETING_ANSWER("meeting-note", "meetingNotes", "answer"),
    PROMISE_TEXT("promise", "promises", "text"),
    GUEST_TEXT("guest-request", "guestRequests", "text"),
    SUMMARY_SWEDISH("summary", "summaries", "swedish"),
    SUMMARY_ENGLISH("summary", "summaries", "english"),
    DRAFT_SWEDISH("summary-draft", "summaryDrafts", "swedish"),
    DRAFT_ENGLISH("summary-draft", "summaryDrafts", "english");

    private final String subjectPrefix;
    private final String collection;
    private final String field;

    FreeText(String subjectPrefix, String collection, String field) {
        this.subjectPrefix = subjectPrefix;
        this.collection = collection;
        this.field = field;
    }

    /** The subject whose key encrypts the text: destroying the key erases just this text. */
    String subject(String id) {
        return subjectPrefix + ":" + id;
    }

    String collection() {
        return collection;
    }

    String field() {
        return field;
    }
}
