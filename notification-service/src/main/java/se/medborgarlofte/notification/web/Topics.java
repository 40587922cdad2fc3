package se.medborgarlofte.notification.web;

import java.util.Locale;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.notification.domain.SubscriptionTopic;

/** Reads what somebody wants to follow. */
final class Topics {

    private Topics() {}

    static SubscriptionTopic read(SubscriptionTopic.Kind kind, String id, String pointer) {
        return SubscriptionTopic.of(kind, id.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> Problem.of(CommonProblem.INVALID_REQUEST).error(pointer, "topic-id"));
    }
}
