package se.medborgarlofte.property.application;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.Kit;
import se.medborgarlofte.property.domain.KitEvent;
import se.medborgarlofte.property.domain.KitOffer;

/** An owner looks at, offers, takes back and gives up kits; whoever borrows one looks at it, too. */
@Service
public class OwnKits {

    private static final Duration OFFER_STANDS = Duration.ofDays(7);

    private final Access access;
    private final Clock clock;
    private final AuditLog audit;
    private final KitRegister register;
    private final KitLists lists;
    private final MarkedThings marked;
    private final AggregateStore<Kit, KitEvent> kits;

    OwnKits(
            Access access,
            Clock clock,
            AuditLog audit,
            KitRegister register,
            KitLists lists,
            MarkedThings marked,
            AggregateStore<Kit, KitEvent> kits) {
        this.access = access;
        this.clock = clock;
        this.audit = audit;
        this.register = register;
        this.lists = lists;
        this.marked = marked;
        this.kits = kits;
    }

    public Page<Stored<Kit>> list(Caller caller, PageRequest request) {
        access.require(PropertyOperation.READ_KIT, caller, Resource.anywhere().ownedBy(caller.personId()));
        return lists.usableBy(caller.personId(), register.today(), request);
    }

    public Stored<Kit> read(Caller caller, String kitId) {
        Stored<Kit> kit = kits.load(kitId);
        Resource seen = kit.state().mayUse(caller.personId(), register.today())
                ? Resource.anywhere().ownedBy(caller.personId())
                : resource(kit.state());
        access.require(PropertyOperation.READ_KIT, caller, seen);
        return kit;
    }

    /**
     * Offers the kit.
     *
     * @param until the last day of a loan; none when the kit is to pass to the other for good
     * @return the secret that the other has to show; it is not kept
     */
    public Offered offer(Caller caller, String kitId, long revision, @Nullable LocalDate until) {
        String secret = Secrets.random();
        KitOffer.Kind kind = until == null ? KitOffer.Kind.MOVE : KitOffer.Kind.LOAN;
        KitOffer offer =
                new KitOffer(kind, Secrets.hash(secret), until, clock.instant().plus(OFFER_STANDS));
        Stored<Kit> kit = change(
                caller,
                kitId,
                revision,
                "offer-" + kind.name().toLowerCase(Locale.ROOT),
                seen -> seen.offer(offer, register.today()));
        return new Offered(kit, kitId + "." + secret);
    }

    /** A kit that is offered, and what the other has to show. */
    public record Offered(Stored<Kit> kit, String secret) {

        /** Without the secret. */
        @Override
        public String toString() {
            return "Offered[" + kit.id() + "]";
        }
    }

    public Stored<Kit> takeBack(Caller caller, String kitId, long revision) {
        return change(caller, kitId, revision, "take-back", Kit::takeBack);
    }

    public Stored<Kit> giveUp(Caller caller, String kitId, long revision) {
        return change(
                caller, kitId, revision, "give-up", kit -> kit.giveUp(marked.anyOf(caller.personId(), kit.lookup())));
    }

    private Stored<Kit> change(
            Caller caller, String kitId, long revision, String action, Function<Kit, Decision<Kit, KitEvent>> decide) {
        access.require(
                PropertyOperation.CHANGE_KIT, caller, resource(kits.load(kitId).state()));
        audit.append(Kits.AUDIT_STREAM, caller.personId(), action, kitId, Map.of());
        return kits.change(kitId, revision, seen -> {
            access.require(PropertyOperation.CHANGE_KIT, caller, resource(seen));
            return decide.apply(seen);
        });
    }

    private static Resource resource(Kit kit) {
        return kit.ownerId() == null ? Resource.anywhere() : Resource.anywhere().ownedBy(kit.ownerId());
    }
}
