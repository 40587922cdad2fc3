package se.medborgarlofte.http;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The entity tag of a revision: the number in quotes. A GET that answers with it is answered 304 when the client's
 * {@code If-None-Match} names it already.
 */
public final class Etag {

    private static final Pattern STRONG = Pattern.compile("\"([0-9]{1,18})\"");

    private Etag() {}

    /** The tag of a revision, {@code "7"} with its quotes. */
    public static String of(long revision) {
        return '"' + Long.toString(revision) + '"';
    }

    /** The revision that a tag names; empty when it is not a strong tag of ours. */
    static OptionalLong revisionOf(String tag) {
        Matcher matcher = STRONG.matcher(tag.strip());
        return matcher.matches() ? OptionalLong.of(Long.parseLong(matcher.group(1))) : OptionalLong.empty();
    }
}
