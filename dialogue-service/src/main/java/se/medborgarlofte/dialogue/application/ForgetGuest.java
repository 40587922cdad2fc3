package se.medborgarlofte.dialogue.application;

import org.bson.Document;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.cipher.FieldCipher;
import se.medborgarlofte.eventing.work.WorkQueue;

/** Forgets what was left without an account and not confirmed in time: without its key it can never be read again. */
@Service
public class ForgetGuest {

    public static final String FORGET = "guest-forget";

    /** The work's payload: what was left. */
    public static final String REQUEST = "guestRequestId";

    private final GuestRequests guestRequests;
    private final FieldCipher cipher;
    private final WorkQueue work;

    ForgetGuest(GuestRequests guestRequests, FieldCipher cipher, WorkQueue work) {
        this.guestRequests = guestRequests;
        this.cipher = cipher;
        this.work = work;
    }

    public void plan(String requestId) {
        work.schedule(
                FORGET, requestId, guestRequests.load(requestId).state().confirmBy(), new Document(REQUEST, requestId));
    }

    public void forgetUnlessConfirmed(String requestId) {
        if (guestRequests.load(requestId).state().confirmedAt() == null) {
            cipher.forget(FreeText.GUEST_TEXT.subject(requestId));
        }
    }
}
