package se.medborgarlofte.property.application;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.property.domain.Custody;
import se.medborgarlofte.property.domain.Showing;

/** A clerk keeps things in custody: from whom, where they lie, what the public is shown. */
@Service
public class KeepCustody {

    private static final String COLLECTION = "custodies";

    private final Clock clock;
    private final CustodyBook book;
    private final SealedTexts texts;
    private final PublicWords publicWords;

    KeepCustody(Clock clock, CustodyBook book, SealedTexts texts, PublicWords publicWords) {
        this.clock = clock;
        this.book = book;
        this.texts = texts;
        this.publicWords = publicWords;
    }

    public Stored<Custody> describeOrigin(Caller caller, String seizureId, long revision, String from, String where) {
        byte[] sealedFrom = texts.seal(COLLECTION, seizureId, "takenFrom", from);
        byte[] sealedWhere = texts.seal(COLLECTION, seizureId, "takenWhere", where);
        return book.change(
                caller,
                PropertyOperation.KEEP_CUSTODY,
                CustodyBook.Change.of(seizureId, revision, "describe-origin", seizureId),
                custody -> custody.describeOrigin(sealedFrom, sealedWhere));
    }

    public Stored<Custody> move(Caller caller, String seizureId, long revision, String itemId, String storage) {
        return book.change(
                caller,
                PropertyOperation.KEEP_CUSTODY,
                CustodyBook.Change.of(seizureId, revision, "move", itemId).with("storage", storage),
                custody -> custody.move(itemId, storage));
    }

    public Stored<Custody> show(Caller caller, String seizureId, long revision, String itemId, @Nullable String words) {
        if (words != null) {
            publicWords.requireHarmless(seizureId, itemId, words);
        }
        Showing showing = new Showing(words, clock.instant());
        return book.change(
                caller,
                PropertyOperation.KEEP_CUSTODY,
                CustodyBook.Change.of(seizureId, revision, "show", itemId),
                custody -> custody.show(itemId, showing));
    }
}
