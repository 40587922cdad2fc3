package se.medborgarlofte.http;

/**
 * Which part of a list is wanted: the query parameters {@code page} and {@code limit}. As a controller parameter it is
 * checked already; a value out of range is answered 422.
 *
 * @param page from 1
 * @param limit 1 to {@value #MOST}, {@value #USUAL} when the client does not say
 * @param path path and query of the request without {@code page} and {@code limit}, for the links of the answer
 */
public record PageRequest(int page, int limit, String path) {

    /** The limit when the client names none. */
    public static final int USUAL = 20;

    /** The largest limit. */
    public static final int MOST = 100;

    /** A request that did not come over HTTP. */
    public static PageRequest of(int page, int limit) {
        return new PageRequest(page, limit, "");
    }

    /** How many items come before this page. */
    public int offset() {
        return Math.multiplyExact(page - 1, limit);
    }

    String link(int otherPage) {
        return path + (path.contains("?") ? "&" : "?") + "page=" + otherPage + "&limit=" + limit;
    }
}
