package se.medborgarlofte.property.application;

import se.medborgarlofte.property.domain.IdentifierKind;

/** An identifier the way somebody wrote it. */
public record WrittenIdentifier(IdentifierKind kind, String value) {

    /** Without the value, which must not reach a log. */
    @Override
    public String toString() {
        return "WrittenIdentifier[" + kind + "]";
    }
}
