package se.medborgarlofte.pledge.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.pledge.application.PledgeRevision;
import se.medborgarlofte.pledge.application.Pledges;
import se.medborgarlofte.pledge.domain.Pledge;
import se.medborgarlofte.pledge.domain.PledgeEvent;
import se.medborgarlofte.pledge.domain.PledgeStage;
import se.medborgarlofte.pledge.domain.PledgeState;

/** The pledges in MongoDB. */
@Component
class MongoPledges implements Pledges {

    /** What {@link #of} filters and sorts by; the migration makes its index of it. */
    static final Document INDEX = new Document("state.municipalityCode", 1)
            .append("state.content.validUntil", -1)
            .append("_id", 1);

    /** What {@link #publicOf} filters and sorts by. */
    static final Document PUBLIC_INDEX = new Document("state.municipalityCode", 1)
            .append("state.stage.effectiveFrom", -1)
            .append("_id", 1)
            .append("state.stage.is", 1);

    /** What {@link #publicOnes} filters and sorts by. */
    static final Document PUBLIC_EVERYWHERE_INDEX =
            new Document("state.stage.effectiveFrom", -1).append("_id", 1).append("state.stage.is", 1);

    private static final Document ORDER = new Document("state.content.validUntil", -1).append("_id", 1);
    private static final Document PUBLIC_ORDER = new Document("state.stage.effectiveFrom", -1).append("_id", 1);

    private static final List<String> PUBLIC_STAGES = Arrays.stream(PledgeState.values())
            .filter(PledgeState::isPublic)
            .map(MongoPledges::storedName)
            .toList();

    private static final Document REVISION = new Document("version", 1).append("revision", 1);

    private final RecentPledges recent = new RecentPledges();
    private final AggregateStore<Pledge, PledgeEvent> store;

    MongoPledges(AggregateStore<Pledge, PledgeEvent> store) {
        this.store = store;
    }

    @Override
    public Page<Stored<Pledge>> of(String municipalityCode, PageRequest request) {
        return query(municipalityCode).page(request, store::read);
    }

    @Override
    public Page<PledgeRevision> publicOf(String municipalityCode, PageRequest request) {
        return publicQuery(municipalityCode).page(request, REVISION, MongoPledges::revision);
    }

    @Override
    public Optional<PledgeRevision> publicOne(String id) {
        Document document = store.documents()
                .find(new Document("_id", id))
                .projection(new Document(REVISION).append("state.stage.is", 1))
                .first();
        return Optional.ofNullable(document)
                .filter(it -> PUBLIC_STAGES.contains(it.getEmbedded(List.of("state", "stage", "is"), String.class)))
                .map(MongoPledges::revision);
    }

    private static PledgeRevision revision(Document document) {
        return new PledgeRevision(document.getString("_id"), document.getLong("version"), document.getLong("revision"));
    }

    @Override
    public List<Stored<Pledge>> at(List<PledgeRevision> revisions) {
        Map<String, Stored<Pledge>> found = new HashMap<>();
        revisions.forEach(revision -> recent.at(revision).ifPresent(pledge -> found.put(revision.id(), pledge)));
        List<String> missing = revisions.stream()
                .map(PledgeRevision::id)
                .filter(id -> !found.containsKey(id))
                .toList();
        if (!missing.isEmpty()) {
            store.documents()
                    .find(new Document("_id", new Document("$in", missing)))
                    .map(store::read)
                    .forEach(pledge -> {
                        recent.keep(pledge);
                        found.put(pledge.id(), pledge);
                    });
        }
        return revisions.stream()
                .flatMap(revision -> Stream.ofNullable(found.get(revision.id())))
                .toList();
    }

    @Override
    public List<Stored<Pledge>> all(String municipalityCode) {
        PagedQuery query = query(municipalityCode);
        return query.documents()
                .find(query.filter())
                .sort(query.order())
                .map(store::read)
                .into(new ArrayList<>());
    }

    PagedQuery query(String municipalityCode) {
        return new PagedQuery(store.documents(), new Document("state.municipalityCode", municipalityCode), ORDER);
    }

    PagedQuery publicQuery(String municipalityCode) {
        Document filter = new Document("state.municipalityCode", municipalityCode)
                .append("state.stage.is", new Document("$in", PUBLIC_STAGES));
        return new PagedQuery(store.documents(), filter, PUBLIC_ORDER);
    }

    @Override
    public Page<PledgeRevision> publicOnes(PageRequest request) {
        return publicEverywhere().page(request, REVISION, MongoPledges::revision);
    }

    PagedQuery publicEverywhere() {
        Document filter = new Document("state.stage.is", new Document("$in", PUBLIC_STAGES));
        return new PagedQuery(store.documents(), filter, PUBLIC_ORDER);
    }

    /** The name under which the store keeps the stage. */
    private static String storedName(PledgeState state) {
        Class<? extends PledgeStage> stage = switch (state) {
            case DRAFT -> PledgeStage.Draft.class;
            case IN_REVIEW -> PledgeStage.InReview.class;
            case AGREED -> PledgeStage.Agreed.class;
            case POSTPONED -> PledgeStage.Postponed.class;
            case DECIDED -> PledgeStage.Decided.class;
            case REJECTED -> PledgeStage.Rejected.class;
            case SIGNED -> PledgeStage.Signed.class;
            case ABANDONED -> PledgeStage.Abandoned.class;
            case ACTIVE -> PledgeStage.Active.class;
            case SUSPENDED -> PledgeStage.Suspended.class;
            case FOLLOW_UP_DUE -> PledgeStage.FollowUpDue.class;
            case CONCLUDED -> PledgeStage.Concluded.class;
            case WITHDRAWN -> PledgeStage.Withdrawn.class;
        };
        return stage.getSimpleName();
    }
}
