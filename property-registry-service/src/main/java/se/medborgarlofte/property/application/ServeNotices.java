package se.medborgarlofte.property.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.property.domain.Custody;
import se.medborgarlofte.property.domain.Notice;

/** A clerk sends legal notices and records when they are served or come back. */
@Service
public class ServeNotices {

    private final Clock clock;
    private final CustodyBook book;

    ServeNotices(Clock clock, CustodyBook book) {
        this.clock = clock;
        this.book = book;
    }

    public Stored<Custody> send(Caller caller, String seizureId, long revision, Notice notice) {
        return book.change(
                caller,
                PropertyOperation.KEEP_CUSTODY,
                CustodyBook.Change.of(seizureId, revision, "send-notice", notice.noticeId())
                        .with("kind", notice.kind().name())
                        .with("party", notice.party().name()),
                custody -> custody.send(notice, today()));
    }

    public Stored<Custody> served(Caller caller, String seizureId, long revision, String noticeId, LocalDate on) {
        return book.change(
                caller,
                PropertyOperation.KEEP_CUSTODY,
                CustodyBook.Change.of(seizureId, revision, "serve-notice", noticeId)
                        .with("on", on.toString()),
                custody -> custody.served(noticeId, on, today()));
    }

    public Stored<Custody> bounced(Caller caller, String seizureId, long revision, String noticeId, LocalDate on) {
        return book.change(
                caller,
                PropertyOperation.KEEP_CUSTODY,
                CustodyBook.Change.of(seizureId, revision, "notice-bounced", noticeId)
                        .with("on", on.toString()),
                custody -> custody.bounced(noticeId, on, today()));
    }

    private LocalDate today() {
        return Custody.dayOf(clock.instant());
    }
}
