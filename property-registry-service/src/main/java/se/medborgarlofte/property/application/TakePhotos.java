package se.medborgarlofte.property.application;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.KeyReusedException;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.CleanImage;
import se.medborgarlofte.property.domain.Custody;
import se.medborgarlofte.property.domain.Item;
import se.medborgarlofte.property.domain.ItemEvent;
import se.medborgarlofte.property.domain.Photo;
import se.medborgarlofte.property.domain.Refusal;

/** Owners add pictures to their things, police to what they have seized. */
@Service
public class TakePhotos {

    private static final int MOST_OF_A_THING = 20;

    private final Access access;
    private final Clock clock;
    private final AuditLog audit;
    private final Photos photos;
    private final CustodyBook custodies;
    private final AggregateStore<Item, ItemEvent> items;

    TakePhotos(
            Access access,
            Clock clock,
            AuditLog audit,
            Photos photos,
            CustodyBook custodies,
            AggregateStore<Item, ItemEvent> items) {
        this.access = access;
        this.clock = clock;
        this.audit = audit;
        this.photos = photos;
        this.custodies = custodies;
        this.items = items;
    }

    /** A picture of an owner's thing. */
    public Photo ofItem(Caller caller, String photoId, String itemId, Photo.Kind kind, byte[] received) {
        String owner = ownItem(caller, itemId);
        return keep(caller, photoId, owner, itemId, kind, received);
    }

    /** A picture of a seized thing; it is in the custody's log. */
    public Photo ofSeizedItem(Caller caller, String photoId, String seizureId, String seizedItemId, byte[] received) {
        requireInCustody(caller, seizureId, seizedItemId);
        Photo photo = keep(caller, photoId, seizureId, seizedItemId, Photo.Kind.THING, received);
        audit.append(
                CustodyBook.stream(seizureId),
                caller.personId(),
                "photograph",
                seizedItemId,
                Map.of("photoId", photoId, "sha256", photo.sha256()));
        return photo;
    }

    public List<Photo> listOfItem(Caller caller, String itemId) {
        ownItem(caller, itemId);
        return photos.of(itemId);
    }

    public List<Photo> listOfSeizedItem(Caller caller, String seizureId, String seizedItemId) {
        requireInCustody(caller, seizureId, seizedItemId);
        return photos.of(seizedItemId);
    }

    /** The picture itself. */
    public byte[] content(Photo photo) {
        return photos.content(photo);
    }

    private Photo keep(
            Caller caller, String photoId, String subject, String thingId, Photo.Kind kind, byte[] received) {
        CleanImage image = CleanImage.of(received);
        Optional<Photo> before = photos.find(photoId);
        if (before.isPresent()) {
            return same(before.get(), thingId, image);
        }
        if (photos.of(thingId).size() >= MOST_OF_A_THING) {
            throw Refusal.TOO_MANY_PHOTOS.asException();
        }
        Photo photo = new Photo(
                photoId,
                subject,
                thingId,
                kind,
                image.format(),
                image.width(),
                image.height(),
                image.content().length,
                sha256(image.content()),
                caller.personId(),
                clock.instant());
        photos.keep(photo, image.content());
        return photo;
    }

    private static Photo same(Photo before, String thingId, CleanImage again) {
        if (!before.thingId().equals(thingId) || !before.sha256().equals(sha256(again.content()))) {
            throw new KeyReusedException("the key of photo " + before.photoId() + " came with another picture");
        }
        return before;
    }

    private String ownItem(Caller caller, String itemId) {
        String owner = items.load(itemId).state().ownerId();
        access.require(
                PropertyOperation.PHOTOGRAPH_OWN_THING,
                caller,
                Resource.anywhere().ownedBy(owner));
        return owner;
    }

    private void requireInCustody(Caller caller, String seizureId, String seizedItemId) {
        Custody custody = custodies.load(seizureId).state();
        access.require(PropertyOperation.PHOTOGRAPH_SEIZED_THING, caller, Resource.in(custody.municipalityCode()));
        if (custody.item(seizedItemId).isEmpty()) {
            throw Refusal.SEIZED_ITEM_UNKNOWN.asException();
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
