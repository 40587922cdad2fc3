package se.medborgarlofte.notification.application;

import org.springframework.http.HttpStatus;
import se.medborgarlofte.http.ProblemType;

/** What only this service refuses. */
public enum NotificationProblem implements ProblemType {
    /** The identity provider has not verified the address, so we may not send anything to it. */
    EMAIL_NOT_VERIFIED("email-not-verified"),
    /** The address is verified but no mail can be sent to it. */
    EMAIL_NOT_USABLE("email-not-usable"),
    /** One can follow things only after leaving contact details. */
    NOT_REGISTERED("not-registered"),
    /** A text cannot be filled in, or is malformed. */
    TEXT_NOT_USABLE("text-not-usable"),
    SMS_NOT_OFFERED("sms-not-offered"),

    PUSH_NOT_OFFERED("push-not-offered"),
    MAILBOX_NOT_OFFERED("mailbox-not-offered"),
    /** The person has not signed in by electronic identification, so we do not know whose mailbox it is. */
    IDENTITY_NOT_PROVEN("identity-not-proven"),
    /** The code is wrong or has run out. */
    CODE_NOT_RIGHT("code-not-right"),
    /** The agency is not registered, or may learn nothing any more. */
    AGENCY_NOT_ENTITLED("agency-not-entitled", HttpStatus.FORBIDDEN);

    private final String slug;
    private final HttpStatus status;

    NotificationProblem(String slug) {
        this(slug, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    NotificationProblem(String slug, HttpStatus status) {
        this.slug = slug;
        this.status = status;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
