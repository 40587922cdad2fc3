package se.medborgarlofte.property.application;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.ItemCategory;
import se.medborgarlofte.property.domain.Kit;
import se.medborgarlofte.property.domain.KitEvent;
import se.medborgarlofte.property.domain.LookUp;
import se.medborgarlofte.property.domain.LookUpEvent;
import se.medborgarlofte.property.domain.LookUpStep;
import se.medborgarlofte.property.domain.Review;

/** Whoever made a look-up goes on with it step by step; others read and review it. */
@Service
public class FollowLookUp {

    private final Access access;
    private final Clock clock;
    private final AuditLog audit;
    private final SealedTexts texts;
    private final LookUpLists lists;
    private final ItemLists items;
    private final AggregateStore<Kit, KitEvent> kits;
    private final AggregateStore<LookUp, LookUpEvent> lookUps;

    FollowLookUp(
            Access access,
            Clock clock,
            AuditLog audit,
            SealedTexts texts,
            LookUpLists lists,
            ItemLists items,
            AggregateStore<Kit, KitEvent> kits,
            AggregateStore<LookUp, LookUpEvent> lookUps) {
        this.access = access;
        this.clock = clock;
        this.audit = audit;
        this.texts = texts;
        this.lists = lists;
        this.items = items;
        this.kits = kits;
        this.lookUps = lookUps;
    }

    public RevealedLookUp read(Caller caller, String lookUpId) {
        Stored<LookUp> lookUp = lookUps.load(lookUpId);
        access.require(PropertyOperation.READ_LOOK_UP, caller, LookUpAccess.forReading(lookUp.state(), caller));
        trace(caller, lookUp, "read");
        return revealed(caller, lookUp);
    }

    /** The next step; it is in the log before anything is shown. */
    public RevealedLookUp reveal(Caller caller, String lookUpId, long revision) {
        Stored<LookUp> lookUp = lookUps.load(lookUpId);
        access.require(PropertyOperation.REVEAL_LOOK_UP, caller, LookUpAccess.resource(lookUp.state()));
        String owner = kits.find(lookUp.state().kitId())
                .map(kit -> kit.state().ownerId())
                .orElse(null);
        trace(caller, lookUp, "reveal-after-" + lookUp.state().step().name().toLowerCase(Locale.ROOT));
        return revealed(caller, lookUps.change(lookUpId, revision, seen -> seen.reveal(owner)));
    }

    public Page<Stored<LookUp>> list(
            Caller caller, String municipalityCode, Review.@Nullable Standing review, PageRequest request) {
        access.require(PropertyOperation.REVIEW_LOOK_UP, caller, Resource.in(municipalityCode));
        return lists.in(municipalityCode, review, request);
    }

    public RevealedLookUp review(Caller caller, String lookUpId, long revision, Review.Standing verdict) {
        Stored<LookUp> lookUp = lookUps.load(lookUpId);
        access.require(
                PropertyOperation.REVIEW_LOOK_UP,
                caller,
                Resource.in(lookUp.state().municipalityCode()));
        trace(caller, lookUp, "review-" + verdict.name().toLowerCase(Locale.ROOT));
        return revealed(
                caller,
                lookUps.change(lookUpId, revision, seen -> seen.review(verdict, caller.personId(), clock.instant())));
    }

    /** What an owner may know: who looked, when and what for, after the embargo. */
    public Page<Stored<LookUp>> disclosed(Caller caller, PageRequest request) {
        access.require(PropertyOperation.READ_KIT, caller, Resource.anywhere().ownedBy(caller.personId()));
        return lists.disclosedTo(caller.personId(), request);
    }

    private void trace(Caller caller, Stored<LookUp> lookUp, String action) {
        audit.append(
                LookUpAccess.auditStream(lookUp.state().municipalityCode()),
                caller.personId(),
                action,
                lookUp.id(),
                Map.of());
    }

    /** Whoever is only touched by the look-up sees who looked, and nothing of the kit. */
    private RevealedLookUp revealed(Caller caller, Stored<LookUp> stored) {
        LookUp lookUp = stored.state();
        Optional<Kit> kit = kits.find(lookUp.kitId()).map(Stored::state);
        boolean touchedOnly = lookUp.touched().contains(caller.personId());
        return new RevealedLookUp(
                stored,
                touchedOnly ? "" : texts.reveal("look_ups", stored.id(), "reason", lookUp.reason()),
                kit.map(known -> known.ownerId() != null).orElse(false),
                touchedOnly || lookUp.step() == LookUpStep.KNOWN_OR_NOT ? null : kit.orElse(null),
                touchedOnly ? List.of() : things(lookUp, kit));
    }

    private List<ItemCategory> things(LookUp lookUp, Optional<Kit> kit) {
        String owner = lookUp.ownerId();
        return owner == null || kit.isEmpty()
                ? List.of()
                : items.marked(owner, kit.get().lookup());
    }
}
