package se.medborgarlofte.notification.web.feed;

/** The forms of what is chosen from the feed. */
final class FeedPatterns {

    static final String TYPE = "\\*|[a-z]+\\.[a-z-]+";
    static final String AREA = "\\*|[0-9]{4}";

    private FeedPatterns() {}
}
