package se.medborgarlofte.pledge.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.pledge.application.Agreements;
import se.medborgarlofte.pledge.domain.AgreementEvent;
import se.medborgarlofte.pledge.domain.CooperationAgreement;

/** The cooperation agreements in MongoDB. */
@Component
class MongoAgreements implements Agreements {

    /** What {@link #of} filters and sorts by. */
    static final Document INDEX = new Document("state.municipalityCode", 1)
            .append("state.validity.to", -1)
            .append("_id", 1);

    private static final Document ORDER = new Document("state.validity.to", -1).append("_id", 1);

    private final AggregateStore<CooperationAgreement, AgreementEvent> store;

    MongoAgreements(AggregateStore<CooperationAgreement, AgreementEvent> store) {
        this.store = store;
    }

    @Override
    public Page<Stored<CooperationAgreement>> of(String municipalityCode, PageRequest request) {
        return query(municipalityCode).page(request, store::read);
    }

    @Override
    public Optional<Stored<CooperationAgreement>> inForce(String municipalityCode, LocalDate on) {
        PagedQuery query = query(municipalityCode);
        return query
                .documents()
                .find(query.filter())
                .sort(query.order())
                .map(store::read)
                .into(new ArrayList<>())
                .stream()
                .filter(agreement -> agreement.state().holdsOn(on))
                .findFirst();
    }

    PagedQuery query(String municipalityCode) {
        return new PagedQuery(store.documents(), new Document("state.municipalityCode", municipalityCode), ORDER);
    }
}
