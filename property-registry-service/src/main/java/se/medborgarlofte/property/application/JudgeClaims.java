package se.medborgarlofte.property.application;

import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.property.domain.ClaimState;
import se.medborgarlofte.property.domain.Custody;

/** An investigator puts the deciding question to the claimants of a thing and judges what they answer. */
@Service
public class JudgeClaims {

    private final CustodyBook book;
    private final SealedTexts texts;

    JudgeClaims(CustodyBook book, SealedTexts texts) {
        this.book = book;
        this.texts = texts;
    }

    public Stored<Custody> ask(Caller caller, String seizureId, long revision, String itemId, String question) {
        byte[] sealed = texts.seal("custodies", seizureId, "question:" + itemId, question);
        return book.change(
                caller,
                PropertyOperation.JUDGE_CLAIM,
                CustodyBook.Change.of(seizureId, revision, "ask-claimants", itemId),
                custody -> custody.ask(itemId, sealed));
    }

    public Stored<Custody> judge(Caller caller, String seizureId, long revision, String claimId, ClaimState verdict) {
        return book.change(
                caller,
                PropertyOperation.JUDGE_CLAIM,
                CustodyBook.Change.of(seizureId, revision, "judge-claim", claimId)
                        .with("verdict", verdict.name()),
                custody -> custody.judge(claimId, verdict, caller.personId()));
    }
}
