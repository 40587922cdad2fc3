package se.medborgarlofte.notification.application;

import java.util.List;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;

/** Looks messages up, newest first. */
public interface MessageHistory {

    /** Messages to one person, without some. */
    Page<SentMessage> toPerson(String personId, List<String> leftOut, PageRequest request);

    /** Messages caused by what happened to one aggregate of another service. */
    Page<SentMessage> about(String causeSubject, PageRequest request);

    /** The ids of messages about one aggregate that are still to be sent. */
    List<String> queuedAbout(String causeSubject);

    /** The ids of messages to one person that are still to be sent. */
    List<String> queuedTo(String recipientId);
}
