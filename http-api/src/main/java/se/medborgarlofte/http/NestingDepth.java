package se.medborgarlofte.http;

/**
 * Follows how deep JSON nests, byte by byte as it is read, so that a deep body is refused as such wherever the depth
 * stands, also in a field that nobody reads. UTF-8 needs no decoding for it.
 */
final class NestingDepth {

    private enum Place {
        OUTSIDE_TEXT,
        IN_TEXT,
        AFTER_BACKSLASH
    }

    private final int limit;
    private int depth;
    private Place place = Place.OUTSIDE_TEXT;

    NestingDepth(int limit) {
        this.limit = limit;
    }

    void follow(byte[] bytes, int offset, int length) throws BodyTooDeepException {
        for (int i = offset; i < offset + length; i++) {
            follow(bytes[i]);
        }
    }

    void follow(int character) throws BodyTooDeepException {
        place = switch (place) {
            case OUTSIDE_TEXT -> outside(character);
            case IN_TEXT ->
                switch (character) {
                    case '"' -> Place.OUTSIDE_TEXT;
                    case '\\' -> Place.AFTER_BACKSLASH;
                    default -> Place.IN_TEXT;
                };
            case AFTER_BACKSLASH -> Place.IN_TEXT;
        };
    }

    private Place outside(int character) throws BodyTooDeepException {
        if (character == '"') {
            return Place.IN_TEXT;
        }
        if (character == '{' || character == '[') {
            depth++;
        } else if (character == '}' || character == ']') {
            depth--;
        }
        if (depth > limit) {
            throw new BodyTooDeepException(limit);
        }
        return Place.OUTSIDE_TEXT;
    }
}
