package se.medborgarlofte.system.world;

/** Something that must hold does not; the message is a sentence for people. */
public final class BrokenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BrokenException(String sentence) {
        super(sentence);
    }

    public BrokenException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** Goes on only if the condition holds. */
    public static void unless(boolean condition, String sentence, Object... values) {
        if (!condition) {
            throw new BrokenException(sentence.formatted(values));
        }
    }

    /** Goes on only if the two are equal, and says what each is otherwise. */
    public static void unlessEqual(Object expected, Object actual, String what) {
        unless(expected.equals(actual), "%s is %s and should be %s", what, actual, expected);
    }
}
