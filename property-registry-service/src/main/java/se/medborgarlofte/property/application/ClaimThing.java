package se.medborgarlofte.property.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.KeyReusedException;
import se.medborgarlofte.eventing.store.UnknownAggregateException;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.Claim;
import se.medborgarlofte.property.domain.ClaimState;
import se.medborgarlofte.property.domain.Custody;
import se.medborgarlofte.property.domain.CustodyItem;
import se.medborgarlofte.property.domain.Refusal;

/** Somebody claims a thing that the public is shown, and answers the question that only its owner can. */
@Service
public class ClaimThing {

    private final Access access;
    private final Clock clock;
    private final CustodyBook book;
    private final CustodyLists lists;
    private final SealedTexts texts;

    ClaimThing(Access access, Clock clock, CustodyBook book, CustodyLists lists, SealedTexts texts) {
        this.access = access;
        this.clock = clock;
        this.book = book;
        this.lists = lists;
        this.texts = texts;
    }

    /** A claim as its claimant sees it. */
    public record OwnClaim(
            CustodyItem item,
            Claim claim,
            String municipalityCode,
            @Nullable String question) {}

    /**
     * Claims.
     *
     * @param key the same for a repeated command, which finds the claim that is there
     * @throws KeyReusedException when the key came before with another body
     */
    public OwnClaim claim(Caller caller, CommandKey key, String itemId, String story) {
        access.require(
                PropertyOperation.CLAIM_THING, caller, Resource.anywhere().ownedBy(caller.personId()));
        Optional<OwnClaim> before = lists.ofClaim(key.id()).map(seizureId -> own(seizureId, key.id()));
        before.ifPresent(known -> requireSameBody(known.claim(), key));
        return before.orElseGet(() -> first(caller, key, itemId, story));
    }

    public OwnClaim read(Caller caller, String claimId) {
        OwnClaim claim = own(seizureOf(claimId), claimId);
        access.require(
                PropertyOperation.READ_CLAIM,
                caller,
                Resource.anywhere().ownedBy(claim.claim().claimantId()));
        return claim;
    }

    public OwnClaim answer(Caller caller, String claimId, String answer) {
        String seizureId = seizureOf(claimId);
        access.require(
                PropertyOperation.READ_CLAIM,
                caller,
                Resource.anywhere().ownedBy(own(seizureId, claimId).claim().claimantId()));
        byte[] sealed = texts.seal("custodies", seizureId, "answer:" + claimId, answer);
        book.traced(
                caller.personId(),
                book.load(seizureId),
                new CustodyBook.Change(seizureId, null, "answer", claimId, Map.of()),
                custody -> custody.answer(claimId, sealed));
        return own(seizureId, claimId);
    }

    public List<OwnClaim> list(Caller caller) {
        access.require(PropertyOperation.READ_CLAIM, caller, Resource.anywhere().ownedBy(caller.personId()));
        return lists.withClaimsOf(caller.personId()).stream()
                .flatMap(custody -> custody.state().items().stream()
                        .flatMap(item -> item.claims().stream())
                        .filter(claim -> claim.claimantId().equals(caller.personId()))
                        .map(claim -> own(custody.state().seizureId(), claim.claimId())))
                .toList();
    }

    private static void requireSameBody(Claim known, CommandKey key) {
        if (known.bodyHash() != null && !known.bodyHash().equals(key.bodyHash())) {
            throw new KeyReusedException("the key of " + key.id() + " came with another body");
        }
    }

    private OwnClaim first(Caller caller, CommandKey key, String itemId, String story) {
        String claimId = key.id();
        String seizureId = lists.ofShownThing(itemId).orElseThrow(Refusal.THING_NOT_SHOWN::asException);
        Claim claim = new Claim(
                claimId,
                caller.personId(),
                texts.seal("custodies", seizureId, "story:" + claimId, story),
                null,
                ClaimState.OPEN,
                null,
                clock.instant(),
                key.bodyHash());
        book.traced(
                caller.personId(),
                book.load(seizureId),
                new CustodyBook.Change(seizureId, null, "claim", itemId, Map.of("claimId", claimId)),
                custody -> stillHere(custody, itemId).claim(itemId, claim));
        return own(seizureId, claimId);
    }

    /** Whoever claims what has found its owner in the meantime gets the answer for what is not shown. */
    private static Custody stillHere(Custody custody, String itemId) {
        boolean here = custody.closedAt() == null
                && custody.item(itemId).filter(item -> item.outcome() == null).isPresent();
        if (!here) {
            throw Refusal.THING_NOT_SHOWN.asException();
        }
        return custody;
    }

    private String seizureOf(String claimId) {
        return lists.ofClaim(claimId).orElseThrow(() -> new UnknownAggregateException("there is no claim " + claimId));
    }

    private OwnClaim own(String seizureId, String claimId) {
        Custody custody = book.load(seizureId).state();
        CustodyItem item = custody.itemOfClaim(claimId).orElseThrow();
        Claim claim = item.claims().stream()
                .filter(candidate -> candidate.claimId().equals(claimId))
                .findFirst()
                .orElseThrow();
        byte[] question = item.question();
        String words = question == null
                ? null
                : texts.reveal("custodies", seizureId, "question:" + item.seizedItemId(), question);
        return new OwnClaim(item, claim, custody.municipalityCode(), words);
    }
}
