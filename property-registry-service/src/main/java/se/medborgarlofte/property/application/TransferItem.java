package se.medborgarlofte.property.application;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.Item;
import se.medborgarlofte.property.domain.ItemClosing;
import se.medborgarlofte.property.domain.ItemEvent;
import se.medborgarlofte.property.domain.ProtectedIdentifier;
import se.medborgarlofte.property.domain.Refusal;
import se.medborgarlofte.property.domain.TransferOffer;

/** An owner passes a thing on to whoever shows the secret they were given; its history stays with it. */
@Service
public class TransferItem {

    private static final Duration OFFER_STANDS = Duration.ofDays(7);

    private final Access access;
    private final Clock clock;
    private final AuditLog audit;
    private final IdentifierVault vault;
    private final ItemLists lists;
    private final AggregateStore<Item, ItemEvent> items;

    TransferItem(
            Access access,
            Clock clock,
            AuditLog audit,
            IdentifierVault vault,
            ItemLists lists,
            AggregateStore<Item, ItemEvent> items) {
        this.access = access;
        this.clock = clock;
        this.audit = audit;
        this.vault = vault;
        this.lists = lists;
        this.items = items;
    }

    /**
     * Offers.
     *
     * @return what the other has to show: the thing's id, a full stop, and a secret that is not kept
     */
    public Offered offer(Caller caller, String itemId, long revision) {
        requireOwn(caller, itemId);
        requireUnmatched(itemId);
        String secret = Secrets.random();
        TransferOffer offer =
                new TransferOffer(Secrets.hash(secret), clock.instant().plus(OFFER_STANDS));
        Stored<Item> offered = items.change(itemId, revision, item -> item.offer(offer));
        return new Offered(offered, itemId + "." + secret);
    }

    /** A thing that is offered, and what the other has to show. */
    public record Offered(Stored<Item> item, String secret) {

        /** Without the secret. */
        @Override
        public String toString() {
            return "Offered[" + item.id() + "]";
        }
    }

    /** Accepts what the other has offered. */
    public Stored<Item> accept(Caller caller, String shown) {
        access.require(
                PropertyOperation.REGISTER_ITEM, caller, Resource.anywhere().ownedBy(caller.personId()));
        int dot = shown.indexOf('.');
        String itemId = dot < 0 ? "" : shown.substring(0, dot);
        if (items.find(itemId).isEmpty()) {
            throw Refusal.TRANSFER_UNKNOWN.asException();
        }
        requireUnmatched(itemId);
        String secretHash = Secrets.hash(shown.substring(dot + 1));
        String personId = caller.personId();
        Stored<Item> accepted = items.change(
                itemId, item -> item.accept(personId, secretHash, resealed(itemId, item, personId), clock.instant()));
        audit.append("item-transfers", personId, "accept", itemId, Map.of());
        return accepted;
    }

    public Stored<Item> close(Caller caller, String itemId, long revision, ItemClosing.Reason reason) {
        requireOwn(caller, itemId);
        ItemClosing closing = new ItemClosing(reason, clock.instant());
        return items.change(itemId, revision, item -> item.close(closing));
    }

    private List<ProtectedIdentifier> resealed(String itemId, Item item, String personId) {
        List<WrittenIdentifier> plain = vault.revealIfKept(Keeping.ofItem(item.ownerId(), itemId), item.identifiers());
        return vault.protect(Keeping.ofItem(personId, itemId), plain);
    }

    private void requireOwn(Caller caller, String itemId) {
        String owner = items.load(itemId).state().ownerId();
        access.require(
                PropertyOperation.CHANGE_ITEM, caller, Resource.anywhere().ownedBy(owner));
    }

    /** What the police may have found stays whose it was until that is settled. */
    private void requireUnmatched(String itemId) {
        if (lists.hasMatch(itemId)) {
            throw Refusal.THING_IS_MATCHED.asException();
        }
    }
}
