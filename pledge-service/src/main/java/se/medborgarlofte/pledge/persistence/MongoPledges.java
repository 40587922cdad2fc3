package se.medborgarlofte.pledge.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
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

    private final AggregateStore<Pledge, PledgeEvent> store;

    MongoPledges(AggregateStore<Pledge, PledgeEvent> store) {
        this.store = store;
    }

    @Override
    public Page<Stored<Pledge>> of(String municipalityCode, PageRequest request) {
        return query(municipalityCode).page(request, store::read);
    }

    @Override
    public Page<Stored<Pledge>> publicOf(String municipalityCode, PageRequest request) {
        return publicQuery(municipalityCode).page(request, store::read);
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
                .append("state.stage.is", new Document("$in", publicStages()));
        return new PagedQuery(store.documents(), filter, PUBLIC_ORDER);
    }

    @Override
    public Page<Stored<Pledge>> publicOnes(PageRequest request) {
        return publicEverywhere().page(request, store::read);
    }

    PagedQuery publicEverywhere() {
        Document filter = new Document("state.stage.is", new Document("$in", publicStages()));
        return new PagedQuery(store.documents(), filter, PUBLIC_ORDER);
    }

    private static List<String> publicStages() {
        return Arrays.stream(PledgeState.values())
                .filter(PledgeState::isPublic)
                .map(MongoPledges::storedName)
                .toList();
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
