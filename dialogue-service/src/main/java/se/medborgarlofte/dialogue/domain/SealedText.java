package se.medborgarlofte.dialogue.domain;

import java.util.Arrays;

/**
 * What somebody wrote, encrypted: the domain passes it on but cannot read it.
 *
 * @param bytes the cipher text
 */
@SuppressWarnings("ArrayRecordComponent") // stored as plain binary; equality is by content, see below
public record SealedText(byte[] bytes) {

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedText(byte[] others) && Arrays.equals(bytes, others);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "SealedText[" + bytes.length + " bytes]";
    }
}
