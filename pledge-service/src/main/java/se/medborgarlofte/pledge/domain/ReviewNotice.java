package se.medborgarlofte.pledge.domain;

/** What has been told about the review of an approved picture, which the law wants every second year. */
public enum ReviewNotice {
    /** It is due in three months. */
    REMINDED,
    /** Two years have passed. */
    OVERDUE
}
