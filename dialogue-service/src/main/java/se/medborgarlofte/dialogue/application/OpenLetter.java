package se.medborgarlofte.dialogue.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.Association;
import se.medborgarlofte.dialogue.domain.AssociationState;
import se.medborgarlofte.dialogue.domain.Helped;
import se.medborgarlofte.dialogue.domain.Loan;
import se.medborgarlofte.dialogue.domain.Promise;
import se.medborgarlofte.dialogue.domain.Summary;
import se.medborgarlofte.dialogue.domain.Sweden;
import se.medborgarlofte.eventing.cipher.LinkKeys;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;

/**
 * Opens what a letter is about by the letter's link, without a sign-in: a loan, a promise, an association that is asked
 * whether it is alive, a text of which somebody wants to know whether it helped. The last two can be answered so; what
 * somebody does for an authority is not done by a link.
 */
@Service
public class OpenLetter {

    private static final String LOAN = "loan";
    private static final String PROMISE = "promise";
    private static final String ASSOCIATION = "association";
    private static final String HELPED = "did-it-help";

    private final Access access;
    private final Loans loans;
    private final Promises promises;
    private final Associations associations;
    private final Summaries summaries;
    private final FreeTexts texts;
    private final SummaryTexts summaryTexts;
    private final LinkKeys linkKeys;
    private final GuestSettings guests;
    private final AssociationSettings settings;
    private final SummarySettings forwarding;
    private final Clock clock;

    OpenLetter(
            Access access,
            Loans loans,
            Promises promises,
            Associations associations,
            Summaries summaries,
            FreeTexts texts,
            SummaryTexts summaryTexts,
            LinkKeys linkKeys,
            GuestSettings guests,
            AssociationSettings settings,
            SummarySettings forwarding,
            Clock clock) {
        this.access = access;
        this.loans = loans;
        this.promises = promises;
        this.associations = associations;
        this.summaries = summaries;
        this.texts = texts;
        this.summaryTexts = summaryTexts;
        this.linkKeys = linkKeys;
        this.guests = guests;
        this.settings = settings;
        this.forwarding = forwarding;
        this.clock = clock;
    }

    /** What a letter is about. */
    public sealed interface About {

        /** Something that was lent. */
        record ALoan(Stored<Loan> loan) implements About {}

        /** Something promised at a meeting. */
        record APromise(Opened<Promise> promise) implements About {}

        /** An association, and whether it waits for an answer. */
        record AnAssociation(Stored<Association> association, boolean asked) implements About {}

        /** "You said – we did". */
        record ASummary(Opened<Summary> summary) implements About {}
    }

    /** Empty when the link is none of such a letter. */
    public Optional<About> open(Caller caller, String linkKey, Locale language) {
        access.require(DialogueOperation.FOLLOW_AS_GUEST, caller, Resource.anywhere());
        return linkKeys.idOf(LOAN, linkKey)
                .<About>map(this::loan)
                .or(() -> linkKeys.idOf(PROMISE, linkKey).map(this::promise))
                .or(() -> linkKeys.idOf(ASSOCIATION, linkKey).map(this::association))
                .or(() -> linkKeys.idOf(HELPED, linkKey).map(id -> summary(id, language)));
    }

    private About loan(String id) {
        Stored<Loan> loan = loans.find(id).orElseThrow(OpenLetter::unknown);
        refuseAfter(Sweden.instant(loan.state().dueOn(), LocalTime.MIDNIGHT).plus(guests.followFor()));
        return new About.ALoan(loan);
    }

    private About promise(String id) {
        Stored<Promise> promise = promises.find(id).orElseThrow(OpenLetter::unknown);
        refuseAfter(Sweden.instant(promise.state().dueOn(), LocalTime.MIDNIGHT).plus(guests.followFor()));
        return new About.APromise(new Opened<>(
                promise, texts.open(FreeText.PROMISE_TEXT, id, promise.state().text())));
    }

    private About association(String id) {
        Stored<Association> association = living(id);
        return new About.AnAssociation(association, isAsked(association.state()));
    }

    private About summary(String id, Locale language) {
        Stored<Summary> summary = summaries.find(id).orElseThrow(OpenLetter::unknown);
        refuseAfter(summary.state().sentAt().plus(forwarding.linkValidFor()));
        return new About.ASummary(summaryTexts.open(summary, language));
    }

    /** The association is alive, and so large. Once it has answered, the link changes nothing until it is asked again. */
    public About confirmAssociation(Caller caller, String linkKey, int households) {
        access.require(DialogueOperation.FOLLOW_AS_GUEST, caller, Resource.anywhere());
        String id = linkKeys.idOf(ASSOCIATION, linkKey).orElseThrow(OpenLetter::unknown);
        if (isAsked(living(id).state())) {
            Refusals.asProblems(() -> associations.change(id, it -> it.confirm(households, now())));
        }
        return association(id);
    }

    /** Whether it helped; a later answer replaces an earlier one. */
    public About answerSummary(Caller caller, String linkKey, Helped helped, Locale language) {
        access.require(DialogueOperation.FOLLOW_AS_GUEST, caller, Resource.anywhere());
        String id = linkKeys.idOf(HELPED, linkKey).orElseThrow(OpenLetter::unknown);
        summary(id, language);
        summaries.change(id, it -> it.answer(helped, now()));
        return summary(id, language);
    }

    private Stored<Association> living(String id) {
        Stored<Association> association = associations.find(id).orElseThrow(OpenLetter::unknown);
        if (association.state().state() == AssociationState.CLOSED) {
            throw Problem.of(DialogueProblem.LINK_HAS_EXPIRED);
        }
        return association;
    }

    private boolean isAsked(Association association) {
        return !clock.instant().isBefore(association.confirmedAt().plus(settings.confirmEvery()));
    }

    private void refuseAfter(Instant end) {
        if (!clock.instant().isBefore(end)) {
            throw Problem.of(DialogueProblem.LINK_HAS_EXPIRED);
        }
    }

    private static Problem unknown() {
        return Problem.of(CommonProblem.UNKNOWN_RESOURCE).detail("link");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
