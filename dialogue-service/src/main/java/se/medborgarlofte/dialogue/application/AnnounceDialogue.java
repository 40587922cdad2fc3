package se.medborgarlofte.dialogue.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.OpenDialogue;
import se.medborgarlofte.dialogue.domain.OpenDialogueState;
import se.medborgarlofte.dialogue.domain.VisitTime;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.http.text.PersonalDataCheck;

/** Invites everybody to a citizen dialogue, and shows what is coming up. */
@Service
public class AnnounceDialogue {

    private final Access access;
    private final OpenDialogues openDialogues;
    private final Clock clock;

    AnnounceDialogue(Access access, OpenDialogues openDialogues, Clock clock) {
        this.access = access;
        this.openDialogues = openDialogues;
        this.clock = clock;
    }

    /** A citizen dialogue as it is announced. */
    public record NewDialogue(
            String municipalityCode,
            @Nullable String districtCode,
            String title,
            String place,
            Instant startsAt,
            Instant endsAt) {}

    public Stored<OpenDialogue> announce(Caller caller, CommandKey key, NewDialogue dialogue) {
        access.require(DialogueOperation.ANNOUNCE_DIALOGUE, caller, Resource.in(dialogue.municipalityCode()));
        PersonalDataCheck.require(Map.of("/title", dialogue.title(), "/place", dialogue.place()));
        return Refusals.asProblems(() -> openDialogues.create(
                key,
                OpenDialogue.announce(new OpenDialogue(
                        dialogue.municipalityCode(),
                        dialogue.districtCode(),
                        dialogue.title(),
                        dialogue.place(),
                        time(key.id(), dialogue),
                        caller.personId(),
                        OpenDialogueState.ANNOUNCED))));
    }

    /** A repeated command gets its first answer, even when the dialogue's time has come meanwhile. */
    private VisitTime time(String id, NewDialogue dialogue) {
        return openDialogues.find(id).isPresent()
                ? new VisitTime(dialogue.startsAt(), dialogue.endsAt())
                : VisitTime.requested(dialogue.startsAt(), dialogue.endsAt(), clock.instant());
    }

    public Stored<OpenDialogue> cancel(Caller caller, String id, long revision) {
        access.require(
                DialogueOperation.ANNOUNCE_DIALOGUE,
                caller,
                Resource.in(openDialogues.load(id).state().municipalityCode()));
        return Refusals.asProblems(() -> openDialogues.change(id, revision, it -> it.cancel(clock.instant())));
    }

    public Stored<OpenDialogue> read(Caller caller, String id) {
        access.require(DialogueOperation.READ_OPEN_DIALOGUES, caller, Resource.anywhere());
        return openDialogues.load(id);
    }

    public Found<Stored<OpenDialogue>> comingUp(Caller caller, String municipalityCode, Range range) {
        access.require(DialogueOperation.READ_OPEN_DIALOGUES, caller, Resource.anywhere());
        return openDialogues.comingUp(municipalityCode, clock.instant(), range);
    }
}
