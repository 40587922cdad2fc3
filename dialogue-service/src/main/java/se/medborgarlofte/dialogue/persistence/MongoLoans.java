package se.medborgarlofte.dialogue.persistence;

import static com.mongodb.client.model.Sorts.ascending;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.application.Found;
import se.medborgarlofte.dialogue.application.Loans;
import se.medborgarlofte.dialogue.application.Range;
import se.medborgarlofte.dialogue.application.Scope;
import se.medborgarlofte.dialogue.domain.Loan;
import se.medborgarlofte.dialogue.domain.LoanEvent;
import se.medborgarlofte.dialogue.domain.LoanState;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;

/** Loans in MongoDB. */
@Component
class MongoLoans extends MongoKeeping<Loan, LoanEvent> implements Loans {

    static final String MUNICIPALITY = "state.municipalityCode";
    static final String BORROWER = "state.borrower";
    static final String DUE_ON = "state.dueOn";
    static final Bson NEXT_FIRST = ascending(DUE_ON, "_id");

    MongoLoans(AggregateStore<Loan, LoanEvent> store) {
        super(store);
    }

    @Override
    public Found<Stored<Loan>> search(Scope scope, @Nullable LoanState state, Range range) {
        return Pages.find(store, filter(scope, state), NEXT_FIRST, range);
    }

    static Document filter(Scope scope, @Nullable LoanState state) {
        Document filter = switch (scope) {
            case Scope.Own own -> new Document(BORROWER, own.personId());
            case Scope.InMunicipality in -> new Document(MUNICIPALITY, in.municipalityCode());
        };
        return state == null ? filter : filter.append("state.state", state.name());
    }
}
