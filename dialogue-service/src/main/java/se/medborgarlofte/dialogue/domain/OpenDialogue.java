package se.medborgarlofte.dialogue.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.OpenDialogueEvent.OpenDialogueAnnounced;
import se.medborgarlofte.dialogue.domain.OpenDialogueEvent.OpenDialogueCancelled;
import se.medborgarlofte.eventing.store.Decision;

/**
 * A citizen dialogue to which everybody is invited. All of it is public.
 *
 * @param title what it is about
 * @param place where it is, in words
 */
public record OpenDialogue(
        String municipalityCode,
        @Nullable String districtCode,
        String title,
        String place,
        VisitTime time,
        String announcedBy,
        OpenDialogueState state) {

    /** Invites everybody. */
    public static Decision<OpenDialogue, OpenDialogueEvent> announce(OpenDialogue dialogue) {
        Refusal.DISTRICT_ELSEWHERE.when(
                dialogue.districtCode != null && !dialogue.districtCode.startsWith(dialogue.municipalityCode));
        return Decision.of(dialogue, new OpenDialogueAnnounced());
    }

    /** Calls it off. */
    public Decision<OpenDialogue, OpenDialogueEvent> cancel(Instant now) {
        if (state == OpenDialogueState.CANCELLED) {
            return Decision.unchanged(this);
        }
        Refusal.VISIT_HAS_STARTED.when(time.hasStarted(now));
        return Decision.of(
                new OpenDialogue(
                        municipalityCode, districtCode, title, place, time, announcedBy, OpenDialogueState.CANCELLED),
                new OpenDialogueCancelled());
    }
}
