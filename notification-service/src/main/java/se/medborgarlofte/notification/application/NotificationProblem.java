package se.medborgarlofte.notification.application;

import org.springframework.http.HttpStatus;
import se.medborgarlofte.http.ProblemType;

/** What only this service refuses. */
public enum NotificationProblem implements ProblemType {
    /** The identity provider has not verified the address, so we may not send anything to it. */
    EMAIL_NOT_VERIFIED("email-not-verified"),
    /** The address is verified but no mail can be sent to it. */
    EMAIL_NOT_USABLE("email-not-usable");

    private final String slug;

    NotificationProblem(String slug) {
        this.slug = slug;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public HttpStatus status() {
        return HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
