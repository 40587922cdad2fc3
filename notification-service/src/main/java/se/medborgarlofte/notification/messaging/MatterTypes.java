package se.medborgarlofte.notification.messaging;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.medborgarlofte.eventing.handling.EventType;

/** The events that carry the full facts of something a letter may be about. */
final class MatterTypes {

    private static final String[] PROPERTY = {
        "match-proposed",
        "match-confirmed",
        "match-refused",
        "match-disputed",
        "match-closed",
        "match-reopened",
        "match-reversed",
        "match-owner-told",
        "match-restated",
        "mark-reading-begun",
        "mark-reading-advanced",
        "mark-reading-overdue",
        "mark-reading-restated",
        "custody-opened",
        "custody-notice-bounced",
        "thing-claimed",
        "claim-question-put",
        "claim-judged",
        "return-decided",
        "thing-returned",
        "legal-clock-ends-soon",
        "legal-clock-ended",
        "custody-closed",
        "custody-restated",
        "kit-claimed",
        "kit-moved",
        "kit-lent",
        "kit-restated"
    };

    private static final String[] PLEDGE = {
        "pledge-drafted",
        "pledge-revised",
        "pledge-sent-for-review",
        "pledge-agreed-by-party",
        "pledge-agreed",
        "pledge-board-decided",
        "pledge-signed-by-party",
        "pledge-signed",
        "pledge-activated",
        "pledge-amendment-proposed",
        "pledge-amendment-endorsed",
        "pledge-amendment-dropped",
        "pledge-amended",
        "pledge-suspended",
        "pledge-resumed",
        "pledge-withdrawn",
        "pledge-abandoned",
        "pledge-follow-up-due",
        "pledge-concluded",
        "pledge-restated",
        "agreement-drafted",
        "agreement-signed-by-party",
        "agreement-signed",
        "agreement-restated",
        "picture-opened",
        "picture-changed",
        "picture-approved",
        "picture-review-reminded",
        "picture-review-overdue",
        "picture-restated"
    };

    private static final String[] DIALOGUE = {
        "concern-raised",
        "concern-receipted",
        "concern-routed",
        "concern-silent",
        "concern-restated",
        "area-alert-drafted",
        "area-alert-approved",
        "area-alert-rejected",
        "area-alert-restated",
        "loan-made",
        "loan-due-soon",
        "loan-overdue",
        "loan-closed",
        "loan-restated",
        "promise-made",
        "promise-due",
        "promise-overdue",
        "promise-kept",
        "promise-restated",
        "slot-poll-opened",
        "slot-poll-closed",
        "slot-poll-restated",
        "summary-drafted",
        "summary-draft-sent",
        "summary-draft-discarded",
        "summary-draft-restated",
        "summary-sent",
        "summary-follow-up-due",
        "summary-answered",
        "summary-restated",
        "association-registered",
        "association-changed",
        "association-confirmation-due",
        "association-restated",
        "open-dialogue-announced",
        "open-dialogue-cancelled",
        "open-dialogue-restated"
    };

    static final Set<EventType> ALL = Stream.of(
                    of("property", PROPERTY), of("pledge", PLEDGE), of("dialogue", DIALOGUE))
            .flatMap(types -> types)
            .collect(Collectors.toUnmodifiableSet());

    private MatterTypes() {}

    private static Stream<EventType> of(String context, String[] types) {
        return Arrays.stream(types).map(type -> EventType.of(context, type));
    }
}
