package se.medborgarlofte.notification.application;

import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;

/** Looks messages up, newest first. */
public interface MessageHistory {

    /** Messages to one person. */
    Page<SentMessage> toPerson(String personId, PageRequest request);

    /** Messages caused by what happened to one aggregate of another service. */
    Page<SentMessage> about(String causeSubject, PageRequest request);
}
