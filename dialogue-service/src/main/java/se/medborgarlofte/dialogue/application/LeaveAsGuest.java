package se.medborgarlofte.dialogue.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.GuestRequest;
import se.medborgarlofte.dialogue.domain.GuestWish;
import se.medborgarlofte.dialogue.domain.SealedText;
import se.medborgarlofte.dialogue.domain.VisitTime;
import se.medborgarlofte.eventing.cipher.FieldCipher;
import se.medborgarlofte.eventing.cipher.LinkKeys;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.http.text.PersonalDataCheck;

/** Takes in a concern or a request for a visit from somebody without an account; a link to confirm it goes by mail. */
@Service
public class LeaveAsGuest {

    /** What the keys of links are derived for. */
    static final String LINK = "guest";

    private static final Duration DAY = Duration.ofDays(1);

    private final Access access;
    private final GuestRequests guestRequests;
    private final OpenDialogues openDialogues;
    private final FreeTexts texts;
    private final FieldCipher cipher;
    private final LinkKeys linkKeys;
    private final GuestSettings settings;
    private final Clock clock;

    LeaveAsGuest(
            Access access,
            GuestRequests guestRequests,
            OpenDialogues openDialogues,
            FreeTexts texts,
            FieldCipher cipher,
            LinkKeys linkKeys,
            GuestSettings settings,
            Clock clock) {
        this.access = access;
        this.guestRequests = guestRequests;
        this.openDialogues = openDialogues;
        this.texts = texts;
        this.cipher = cipher;
        this.linkKeys = linkKeys;
        this.settings = settings;
        this.clock = clock;
    }

    public Stored<GuestRequest> concern(
            Caller caller, CommandKey key, String recipientId, NewConcern concern, String openDialogueId) {
        if (!openDialogueId.isEmpty() && openDialogues.find(openDialogueId).isEmpty()) {
            throw Problem.of(CommonProblem.INVALID_REQUEST).error("/openDialogueId", "unknown-dialogue");
        }
        PersonalDataCheck.require("/text", concern.text());
        return leave(
                caller,
                key,
                recipientId,
                () -> new GuestWish.GuestConcern(
                        concern.municipalityCode(),
                        concern.category(),
                        concern.districtCode(),
                        seal(key, concern.text()),
                        openDialogueId.isEmpty() ? null : openDialogueId));
    }

    public Stored<GuestRequest> visit(Caller caller, CommandKey key, String recipientId, NewVisit visit) {
        PersonalDataCheck.require("/topic", visit.topic());
        return leave(
                caller,
                key,
                recipientId,
                () -> new GuestWish.GuestVisit(
                        visit.municipalityCode(),
                        visit.kind(),
                        time(key, visit),
                        visit.alternatives(),
                        visit.placeKind(),
                        seal(key, visit.topic()),
                        visit.subject(),
                        visit.expectedAttendance()));
    }

    /** A repeated command gets its first answer, even when the visit's time has come meanwhile. */
    private VisitTime time(CommandKey key, NewVisit visit) {
        return guestRequests.find(key.id()).isPresent()
                ? new VisitTime(visit.startsAt(), visit.endsAt())
                : VisitTime.requested(visit.startsAt(), visit.endsAt(), clock.instant());
    }

    private SealedText seal(CommandKey key, String text) {
        return texts.seal(FreeText.GUEST_TEXT, key.id(), text);
    }

    private Stored<GuestRequest> leave(Caller caller, CommandKey key, String recipientId, Supplier<GuestWish> wish) {
        access.require(DialogueOperation.LEAVE_AS_GUEST, caller, Resource.anywhere());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (guestRequests.find(key.id()).isEmpty()
                && guestRequests.countSince(recipientId, now.minus(DAY)) >= settings.mostPerDay()) {
            throw Problem.of(CommonProblem.TOO_MANY_REQUESTS).retryAfter(Duration.ofHours(1));
        }
        return Refusals.asProblems(() -> guestRequests.create(
                key,
                GuestRequest.leave(
                        new GuestRequest(
                                wish.get(),
                                recipientId,
                                hash(cipher, linkKeys.key(LINK, key.id())),
                                Ids.uuidV5("guest:" + key.id()),
                                now,
                                now.plus(settings.confirmWithin()),
                                now.plus(settings.linkValidFor()),
                                null),
                        linkKeys.proof(LINK, key.id()))));
    }

    static SealedText hash(FieldCipher cipher, String linkKey) {
        return new SealedText(cipher.lookupHash("guest-link", linkKey));
    }
}
