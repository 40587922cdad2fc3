package se.medborgarlofte.property.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.migration.Indexes;
import se.medborgarlofte.eventing.migration.Migration;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.property.application.CustodyLists;
import se.medborgarlofte.property.domain.Custody;
import se.medborgarlofte.property.domain.CustodyEvent;
import se.medborgarlofte.property.domain.ItemCategory;

/** Custodies by what is in them, and the public gallery as rows of its own that hold nothing but what is shown. */
@Component
class MongoCustodyLists implements CustodyLists, Migration {

    static final String GALLERY = "gallery_things";
    static final Document CLAIM_INDEX = new Document("state.items.claims.claimId", 1);
    static final Document CLAIMANT_INDEX = new Document("state.items.claims.claimantId", 1);
    static final Document GALLERY_INDEX =
            new Document("municipalityCode", 1).append("shownAt", -1).append("_id", 1);
    static final Document SEIZURE_INDEX = new Document("seizureId", 1);

    static final Document AREA_INDEX =
            new Document("state.municipalityCode", 1).append("state.since", -1).append("_id", 1);

    private static final Document LATEST_FIRST = new Document("state.since", -1).append("_id", 1);
    private static final Document NEWEST_FIRST = new Document("shownAt", -1).append("_id", 1);

    private final AggregateStore<Custody, CustodyEvent> store;
    private final MongoCollection<Document> gallery;

    MongoCustodyLists(AggregateStore<Custody, CustodyEvent> store, MongoDatabase database) {
        this.store = store;
        this.gallery = database.getCollection(GALLERY);
    }

    @Override
    public Page<Stored<Custody>> in(String municipalityCode, PageRequest request) {
        return new PagedQuery(store.documents(), new Document("state.municipalityCode", municipalityCode), LATEST_FIRST)
                .page(request, store::read);
    }

    @Override
    public Optional<String> ofClaim(String claimId) {
        return Optional.ofNullable(store.documents()
                        .find(new Document("state.items.claims.claimId", claimId))
                        .first())
                .map(document -> store.read(document).state().seizureId());
    }

    @Override
    public Optional<String> ofShownThing(String seizedItemId) {
        return Optional.ofNullable(
                        gallery.find(new Document("_id", seizedItemId)).first())
                .map(document -> document.getString("seizureId"));
    }

    @Override
    public List<Stored<Custody>> withClaimsOf(String claimantId) {
        return store.documents()
                .find(new Document("state.items.claims.claimantId", claimantId))
                .map(store::read)
                .into(new ArrayList<>());
    }

    @Override
    public Page<ShownThing> shown(String municipalityCode, @Nullable ItemCategory category, PageRequest request) {
        Document filter = new Document("municipalityCode", municipalityCode);
        if (category != null) {
            filter.append("category", category.name());
        }
        return new PagedQuery(gallery, filter, NEWEST_FIRST).page(request, MongoCustodyLists::thing);
    }

    @Override
    public void show(String seizureId, List<ShownThing> things) {
        for (ShownThing thing : things) {
            gallery.replaceOne(
                    new Document("_id", thing.seizedItemId()),
                    row(seizureId, thing),
                    new com.mongodb.client.model.ReplaceOptions().upsert(true));
        }
        List<String> stay = things.stream().map(ShownThing::seizedItemId).toList();
        gallery.deleteMany(new Document("seizureId", seizureId).append("_id", new Document("$nin", stay)));
    }

    private static Document row(String seizureId, ShownThing thing) {
        LocalDate before = thing.claimBefore();
        return new Document("_id", thing.seizedItemId())
                .append("seizureId", seizureId)
                .append("municipalityCode", thing.municipalityCode())
                .append("category", thing.category().name())
                .append("words", thing.words())
                .append("foundInMonth", thing.foundInMonth())
                .append("claimBefore", before == null ? null : before.toString())
                .append("shownAt", Date.from(thing.shownAt()));
    }

    private static ShownThing thing(Document row) {
        String before = row.getString("claimBefore");
        return new ShownThing(
                row.getString("_id"),
                row.getString("municipalityCode"),
                ItemCategory.valueOf(row.getString("category")),
                row.getString("words"),
                row.getString("foundInMonth"),
                before == null ? null : LocalDate.parse(before),
                row.getDate("shownAt").toInstant());
    }

    @Override
    public String id() {
        return "property-013-indexes-of-custodies";
    }

    @Override
    public void apply(MongoDatabase database) {
        Indexes.ensure(database, CustodyStores.CUSTODIES, AREA_INDEX, false);
        Indexes.ensure(database, CustodyStores.CUSTODIES, CLAIM_INDEX, false);
        Indexes.ensure(database, CustodyStores.CUSTODIES, CLAIMANT_INDEX, false);
        Indexes.ensure(database, GALLERY, GALLERY_INDEX, false);
        Indexes.ensure(database, GALLERY, SEIZURE_INDEX, false);
    }
}
