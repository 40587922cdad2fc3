package se.medborgarlofte.notification.application;

import java.util.Map;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;

/** Marks a person with protected identity, who never gets anything automatic, or lifts the mark. */
@Service
public class ProtectRecipient {

    private final Access access;
    private final Recipients recipients;
    private final AuditLog audit;

    ProtectRecipient(Access access, Recipients recipients, AuditLog audit) {
        this.access = access;
        this.recipients = recipients;
        this.audit = audit;
    }

    public void set(Caller caller, String personId, boolean protectedIdentity) {
        access.require(NotificationOperation.PROTECT_RECIPIENT, caller, Resource.anywhere());
        String action = protectedIdentity ? "protect-recipient" : "lift-protection";
        audit.append("protected-recipients", caller.personId(), action, personId, Map.of());
        recipients.protect(personId, protectedIdentity);
    }
}
