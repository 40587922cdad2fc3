package se.medborgarlofte.dialogue.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.Concern;
import se.medborgarlofte.dialogue.domain.GuestRequest;
import se.medborgarlofte.dialogue.domain.GuestWish;
import se.medborgarlofte.dialogue.domain.Origin;
import se.medborgarlofte.dialogue.domain.RaisedConcern;
import se.medborgarlofte.dialogue.domain.Receipt;
import se.medborgarlofte.dialogue.domain.SealedText;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.dialogue.domain.VisitRequest;
import se.medborgarlofte.eventing.cipher.FieldCipher;
import se.medborgarlofte.eventing.cipher.LinkKeys;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;

/**
 * Opens what was left without an account by the link's key. The first time confirms it, so that it becomes a concern or
 * a visit; each time shows what became of it. What was written is not shown: whoever holds the mail need not have
 * written it.
 */
@Service
public class FollowAsGuest {

    /** What the keys of links in letters about concerns are derived for; the notification service derives the same. */
    private static final String CONCERN_LINK = "concern";

    /** The same for letters about visits. */
    private static final String VISIT_LINK = "visit";

    private final Access access;
    private final GuestRequests guestRequests;
    private final Concerns concerns;
    private final Visits visits;
    private final ProposeVisit proposeVisit;
    private final FreeTexts texts;
    private final FieldCipher cipher;
    private final LinkKeys linkKeys;
    private final GuestSettings settings;
    private final Clock clock;

    FollowAsGuest(
            Access access,
            GuestRequests guestRequests,
            Concerns concerns,
            Visits visits,
            ProposeVisit proposeVisit,
            FreeTexts texts,
            FieldCipher cipher,
            LinkKeys linkKeys,
            GuestSettings settings,
            Clock clock) {
        this.access = access;
        this.guestRequests = guestRequests;
        this.concerns = concerns;
        this.visits = visits;
        this.proposeVisit = proposeVisit;
        this.texts = texts;
        this.cipher = cipher;
        this.linkKeys = linkKeys;
        this.settings = settings;
        this.clock = clock;
    }

    /** What became of something. */
    public sealed interface Became {

        /** A concern, with what was answered in words. */
        record AConcern(Stored<Concern> concern, List<String> answers) implements Became {}

        /** A visit. */
        record AVisit(Stored<Visit> visit) implements Became {}
    }

    public Became open(Caller caller, String linkKey) {
        access.require(DialogueOperation.FOLLOW_AS_GUEST, caller, Resource.anywhere());
        return linkKeys.idOf(CONCERN_LINK, linkKey)
                .map(this::followedConcern)
                .or(() -> linkKeys.idOf(VISIT_LINK, linkKey).map(this::followedVisit))
                .orElseGet(() -> left(linkKey));
    }

    /** The visit that was asked for without an account; empty when the link is for something else. */
    Optional<Stored<Visit>> ownVisit(Caller caller, String linkKey) {
        access.require(DialogueOperation.FOLLOW_AS_GUEST, caller, Resource.anywhere());
        boolean ofALetter = linkKeys.idOf(CONCERN_LINK, linkKey).isPresent()
                || linkKeys.idOf(VISIT_LINK, linkKey).isPresent();
        return !ofALetter && left(linkKey) instanceof Became.AVisit(Stored<Visit> visit)
                ? Optional.of(visit)
                : Optional.empty();
    }

    /** The link of a letter about a concern; it works for some time after its person last heard something. */
    private Became followedConcern(String concernId) {
        refuseUnless(concerns.contains(concernId));
        Stored<Concern> concern = concerns.load(concernId);
        refuseAfter(concern.state().heardAt().plus(settings.followFor()));
        return shownConcern(concern);
    }

    /** The link of a letter about a visit; it works for some time after the visit. */
    private Became followedVisit(String visitId) {
        refuseUnless(visits.contains(visitId));
        Stored<Visit> visit = visits.load(visitId);
        refuseAfter(visit.state().time().endsAt().plus(settings.linkValidFor()));
        return shownVisit(visit);
    }

    private static void refuseUnless(boolean known) {
        if (!known) {
            throw Problem.of(CommonProblem.UNKNOWN_RESOURCE).detail("link");
        }
    }

    private void refuseAfter(Instant end) {
        if (!clock.instant().isBefore(end)) {
            throw Problem.of(DialogueProblem.LINK_HAS_EXPIRED);
        }
    }

    private Became left(String linkKey) {
        Stored<GuestRequest> request = guestRequests
                .withKey(LeaveAsGuest.hash(cipher, linkKey))
                .orElseThrow(() -> Problem.of(CommonProblem.UNKNOWN_RESOURCE).detail("link"));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        GuestRequest confirmed = Refusals.asProblems(() -> guestRequests.change(request.id(), it -> it.confirm(now)))
                .state();
        // Also when it was confirmed before: the service may have stopped between the two.
        return become(request.id(), confirmed);
    }

    private Became become(String requestId, GuestRequest request) {
        return switch (request.wish()) {
            case GuestWish.GuestConcern wish -> concern(requestId, request, wish);
            case GuestWish.GuestVisit wish -> visit(requestId, request, wish);
        };
    }

    private Became concern(String requestId, GuestRequest request, GuestWish.GuestConcern wish) {
        if (!concerns.contains(request.becomes())) {
            SealedText text = resealed(requestId, wish.text(), FreeText.CONCERN_TEXT, request.becomes());
            concerns.createOnce(
                    request.becomes(),
                    Concern.raise(new RaisedConcern(
                            wish.municipalityCode(),
                            wish.category(),
                            wish.districtCode(),
                            text,
                            request.recipientId(),
                            Origin.INHABITANT,
                            null,
                            clock.instant().truncatedTo(ChronoUnit.MILLIS))));
        }
        return shownConcern(concerns.load(request.becomes()));
    }

    private Became shownConcern(Stored<Concern> concern) {
        List<String> answers = concern.state().receipts().stream()
                .map(receipt -> answer(concern.id(), receipt))
                .toList();
        return new Became.AConcern(concern, answers);
    }

    private String answer(String concernId, Receipt receipt) {
        return receipt.note() == null ? "" : texts.open(FreeText.CONCERN_ANSWER, concernId, receipt.note());
    }

    private Became visit(String requestId, GuestRequest request, GuestWish.GuestVisit wish) {
        if (!visits.contains(request.becomes())) {
            SealedText topic = resealed(requestId, wish.text(), FreeText.VISIT_TOPIC, request.becomes());
            visits.createOnce(
                    request.becomes(),
                    Visit.request(new VisitRequest(
                            wish.municipalityCode(),
                            request.recipientId(),
                            wish.kind(),
                            wish.time(),
                            wish.alternatives(),
                            wish.placeKind(),
                            topic,
                            wish.subject(),
                            null,
                            wish.expectedAttendance(),
                            clock.instant().truncatedTo(ChronoUnit.MILLIS))));
            proposeVisit.propose(request.becomes());
        }
        return shownVisit(visits.load(request.becomes()));
    }

    /** What is withheld from everybody is withheld here, too. */
    private static Became shownVisit(Stored<Visit> visit) {
        refuseUnless(!visit.state().isHidden());
        return new Became.AVisit(visit);
    }

    private SealedText resealed(String requestId, SealedText text, FreeText as, String id) {
        return texts.seal(as, id, texts.open(FreeText.GUEST_TEXT, requestId, text));
    }
}
