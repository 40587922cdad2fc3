package se.medborgarlofte.http.text;

/** One spelling for look-alikes, character by character so that offsets stay: every dash, space and digit alike. */
final class Folding {

    private Folding() {}

    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char fold(char c) {
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION, Character.MATH_SYMBOL -> c == '+' || c == '=' ? c : '-';
            case Character.SPACE_SEPARATOR -> ' ';
            default -> c;
        };
    }
}
