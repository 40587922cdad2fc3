package se.medborgarlofte.http.text;

/**
 * A place in a text that holds personal data. It does not carry the data itself.
 *
 * @param from offset of the first character, in UTF-16 units
 * @param to offset after the last character
 */
public record PersonalData(PersonalDataKind kind, int from, int to) {

    boolean overlaps(PersonalData other) {
        return from < other.to && other.from < to;
    }
}
