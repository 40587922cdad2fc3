package se.medborgarlofte.property.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.audit.AuditEntry;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.audit.Verification;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.Claim;
import se.medborgarlofte.property.domain.Custody;
import se.medborgarlofte.property.domain.CustodyItem;

/** Police of the area read a custody and its log. */
@Service
public class ReadCustody {

    private static final String COLLECTION = "custodies";

    private final Access access;
    private final AuditLog audit;
    private final CustodyBook book;
    private final SealedTexts texts;
    private final CustodyLists lists;

    ReadCustody(Access access, AuditLog audit, CustodyBook book, SealedTexts texts, CustodyLists lists) {
        this.access = access;
        this.audit = audit;
        this.book = book;
        this.texts = texts;
        this.lists = lists;
    }

    /** Reads; who looks is in the log too. */
    public RevealedCustody read(Caller caller, String seizureId) {
        Stored<Custody> stored = permitted(caller, seizureId);
        audit.append(
                "custody-looks:" + stored.state().municipalityCode(), caller.personId(), "read", seizureId, Map.of());
        return reveal(stored);
    }

    /** The custodies of a municipality, with what waits in each. */
    public Page<Stored<Custody>> list(Caller caller, String municipalityCode, PageRequest request) {
        access.require(PropertyOperation.READ_CUSTODY, caller, Resource.in(municipalityCode));
        return lists.in(municipalityCode, request);
    }

    /** What a change has led to, for whoever made it. */
    public RevealedCustody reveal(Stored<Custody> stored) {
        Custody custody = stored.state();
        Map<String, String> words = new HashMap<>();
        put(words, custody.seizureId(), "takenFrom", custody.takenFrom());
        put(words, custody.seizureId(), "takenWhere", custody.takenWhere());
        for (CustodyItem item : custody.items()) {
            put(words, custody.seizureId(), "question:" + item.seizedItemId(), item.question());
            for (Claim claim : item.claims()) {
                put(words, custody.seizureId(), "story:" + claim.claimId(), claim.story());
                put(words, custody.seizureId(), "answer:" + claim.claimId(), claim.answer());
            }
        }
        return new RevealedCustody(stored, words);
    }

    /** The custody's chain of entries from a number on. */
    public List<AuditEntry> log(Caller caller, String seizureId, long from, int limit) {
        permitted(caller, seizureId);
        return audit.entries(CustodyBook.stream(seizureId), from, limit);
    }

    /** Whether the chain is as it was written. */
    public Verification verify(Caller caller, String seizureId) {
        permitted(caller, seizureId);
        return audit.verify(CustodyBook.stream(seizureId));
    }

    private Stored<Custody> permitted(Caller caller, String seizureId) {
        Stored<Custody> stored = book.load(seizureId);
        access.require(
                PropertyOperation.READ_CUSTODY,
                caller,
                Resource.in(stored.state().municipalityCode()));
        return stored;
    }

    private void put(Map<String, String> words, String seizureId, String field, byte @Nullable [] sealed) {
        if (sealed != null) {
            words.put(field, texts.reveal(COLLECTION, seizureId, field, sealed));
        }
    }
}
