package se.medborgarlofte.notification.application;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/**
 * The place of one way among those by which an urgent message goes.
 *
 * @param inside the message under which it stands in the inbox
 * @param before the messages by faster ways
 * @param letter the message to the digital mailbox, beside which this one may be needless
 * @param since when it could first have gone but for those; empty before
 */
public record Rung(String inside, List<String> before, Optional<String> letter, Optional<Instant> since) {

    private static final String INSIDE = "inside";
    private static final String BEFORE = "before";
    private static final String LETTER = "letter";
    private static final String SINCE = "since";

    public Rung {
        before = List.copyOf(before);
    }

    Rung from(Instant now) {
        return new Rung(inside, before, letter, Optional.of(now));
    }

    /** Read from the payload of durable work; empty for a message that goes one way alone. */
    public static Optional<Rung> read(Document payload) {
        return Optional.ofNullable(payload.getString(INSIDE))
                .map(inside -> new Rung(
                        inside,
                        payload.getList(BEFORE, String.class),
                        Optional.ofNullable(payload.getString(LETTER)),
                        Optional.ofNullable(payload.getDate(SINCE)).map(Date::toInstant)));
    }

    /** As it is kept with durable work. */
    public Document toDocument() {
        Document payload = new Document(INSIDE, inside).append(BEFORE, before);
        letter.ifPresent(id -> payload.append(LETTER, id));
        since.ifPresent(instant -> payload.append(SINCE, Date.from(instant)));
        return payload;
    }
}
